/** A host changes a seat that they offered: what stands in the way, and what follows. */
import { localDate, localMinutes } from "#src/kernel/calendar.ts";
import { editMark, isOvertaken, type Seen } from "#src/kernel/edit-mark.ts";
import { isVisible, lengthOf } from "#src/kernel/text.ts";
import { ChangedMeanwhile } from "#src/kernel/user-fault.ts";
import { type Consent, checkOffer, MAX_TEXT, type OfferContext, type OfferFault, type OfferInput } from "./offer.ts";
import { type Board, endOf, isAhead, isLive, isRecording, type Seat, type SeatRequest } from "./seat.ts";
import { filled, type News, over, raised, type Step, seatedIn, stay, withDue } from "./transitions.ts";

/** What the form gives. */
export interface SeatChange
  extends Pick<OfferInput, "topic" | "date" | "timeMinutes" | "minutes" | "place" | "link" | "capacity"> {
  /** Who of the client agreed to another day; asked where they had agreed to the one before. */
  readonly newDayBy: string | null;
  /** The host says that the topic names nobody, whatever it looks like. */
  readonly isCodeName: boolean;
}

export type ChangeFault =
  | OfferFault
  | { readonly field: "seats"; readonly code: "below_seated"; readonly about: number }
  | { readonly field: "consent-by"; readonly code: "new_day_by_missing" | "too_long"; readonly about: string | number };

export type CheckedChange =
  | { readonly faults: readonly ChangeFault[] }
  | { readonly faults: null; readonly isMoved: boolean; readonly step: Step };

/** When somebody reads what to know before it; null for a recording. */
export type BriefOf = (userId: string, startsAt: Date) => Date | null;

/** What a form is filled with, by the clock of the seat. */
export function formValuesOf(seat: Seat): SeatChange {
  const { startsAt, zone, watchUntil, topic, minutes, place, link, capacity } = seat;
  return {
    topic,
    date: startsAt === null ? watchUntil : localDate(startsAt, zone),
    timeMinutes: startsAt === null ? null : localMinutes(startsAt, zone),
    minutes,
    place,
    link,
    capacity,
    newDayBy: null,
    isCodeName: false,
  };
}

/** Of what the form shows: who has another window open does not undo what was saved meanwhile. */
export function changeMark({ topic, date, timeMinutes, minutes, place, link, capacity }: SeatChange): string {
  return editMark(topic, date, timeMinutes, minutes, place, link, capacity);
}

/**
 * Decides with the seat as it is now, so that of a change and a claim at once the second sees the first.
 *
 * The client's yes is for a day: it stays while the day does, and another day needs it anew, noted with the change.
 * Seats that were given stay given. Whoever waits or has one hears of what is another now; who only asked hears of another time.
 * @param seen the mark of what the form was filled with. @param context as for an offer, in the zone of the seat.
 * @throws UserFault when it is over. @throws ChangedMeanwhile
 */
export function changeSeatWords(
  board: Board,
  given: SeatChange,
  seen: Seen,
  context: OfferContext,
  briefOf: BriefOf,
): CheckedChange {
  const { seat } = board;
  const { now } = context;
  if (!isAhead(seat) || (seat.startsAt !== null && seat.startsAt <= now)) throw over();
  const before = formValuesOf(seat);
  const change = isRecording(seat)
    ? { ...given, timeMinutes: null, place: before.place, capacity: before.capacity }
    : given;
  const [stored, next] = [changeMark(before), changeMark(change)];
  if (isOvertaken(seen, stored, next)) throw new ChangedMeanwhile(storedWords(before), stored);
  if (next === stored) return { faults: null, isMoved: false, step: stay(board) };
  const isSameDay = change.date === before.date;
  const isSameTime = isSameDay && change.timeMinutes === before.timeMinutes && change.minutes === before.minutes;
  const checked = checkOffer(inputOf(seat, change), { ...context, zone: seat.zone });
  const isOfTime = ({ field }: OfferFault): boolean => field === "date" || field === "time";
  // A day that became one off, or a month that is full by now, stands in the way of moving it alone.
  // What was offered so before, and what the form does not show, is not asked about again.
  const isOfName = ({ code, field }: OfferFault): boolean =>
    (code.startsWith("names_") || code.startsWith("looks_like_")) &&
    (field !== "topic" || change.topic === before.topic);
  const found: ChangeFault[] = (checked.faults ?? [])
    .filter((one) => !(isSameTime && isOfTime(one)) && !isOfName(one))
    .map(asked);
  if (!isRecording(seat) && change.capacity < seatedIn(board))
    found.push({ field: "seats", code: "below_seated", about: seatedIn(board) });
  const needsYes = seat.consentAt !== null && seat.startsAt !== null && !isSameDay;
  if (needsYes && !isVisible(change.newDayBy ?? ""))
    found.push({ field: "consent-by", code: "new_day_by_missing", about: "" });
  if (lengthOf(change.newDayBy ?? "") > MAX_TEXT)
    found.push({ field: "consent-by", code: "too_long", about: MAX_TEXT });
  if (found.length > 0) return { faults: found };
  const startsAt = isSameTime ? seat.startsAt : checked.faults === null ? checked.words.startsAt : seat.startsAt;
  const after: Seat = {
    ...seat,
    ...wordsOf(seat, change),
    startsAt,
    ...(needsYes ? { consentBy: change.newDayBy, consentAt: now } : {}),
  };
  const isMoved = startsAt !== null && !isSameTime;
  return { faults: null, isMoved, step: changedStep(board, withDue(raised(after, now)), isMoved, briefOf, now) };
}

function changedStep(board: Board, seat: Seat, isMoved: boolean, briefOf: BriefOf, now: Date): Step {
  const requests = board.requests.map((request) =>
    isMoved && isLive(request) && seat.startsAt !== null
      ? { ...request, briefAt: briefOf(request.askerUserId, seat.startsAt) }
      : request,
  );
  const isTold = (request: SeatRequest): boolean =>
    isLive(request) && (isMoved || (request.status !== "asked" && isOtherFor(board.seat, seat, request)));
  const news: News[] = [
    ...requests
      .filter(isTold)
      .map((request): News => ({ kind: "changed", request, isMoved, formerly: board.seat.startsAt })),
    ...(isMoved || isElsewhere(board.seat, seat) ? [{ kind: "host-entry" } as const] : []),
  ];
  const after = filled({ seat, requests, news }, now);
  // Whoever gets a seat by it hears of that, with the time that is now, and of nothing beside it.
  const seated = new Set(after.news.flatMap((one) => (one.kind === "answered" ? [one.request.id] : [])));
  return { ...after, news: after.news.filter((one) => one.kind !== "changed" || !seated.has(one.request.id)) };
}

/** Where it is and how to join are told to those who have it alone. */
function isOtherFor(before: Seat, after: Seat, { status }: SeatRequest): boolean {
  return before.topic !== after.topic || (status === "seated" && isElsewhere(before, after));
}

function isElsewhere(before: Seat, after: Seat): boolean {
  return (
    before.place !== after.place || before.link !== after.link || endOf(before)?.getTime() !== endOf(after)?.getTime()
  );
}

/** What stands there now, for whoever was overtaken. */
function storedWords({ topic, date, timeMinutes, minutes, place, link, capacity }: SeatChange): Record<string, string> {
  return {
    topic,
    date: date ?? "",
    time: timeMinutes === null ? "" : clockOf(timeMinutes),
    minutes: String(minutes),
    place: place ?? "",
    link: link ?? "",
    seats: String(capacity),
  };
}

/** Minutes after midnight as `14:30`. */
export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function wordsOf(seat: Seat, change: SeatChange): Partial<Seat> {
  const { topic, minutes, place, link, capacity, date } = change;
  return isRecording(seat)
    ? { topic, minutes, link, watchUntil: date ?? seat.watchUntil }
    : { topic, minutes, place, link, capacity };
}

/** As if it were offered anew: the same rules hold. */
function inputOf(seat: Seat, change: SeatChange): OfferInput {
  const consent: Consent = !seat.needsConsent
    ? "nobody"
    : seat.consentAt !== null
      ? "given"
      : seat.status === "draft"
        ? "not-asked"
        : "asked";
  return { ...seat, ...change, isRecording: isRecording(seat), consent, consentBy: seat.consentBy };
}

/** What cannot be said beside the field of an offer, which the form does not have. */
function asked(fault: OfferFault): OfferFault {
  return fault.field === "consent" ? { ...fault, field: "date" } : fault;
}
