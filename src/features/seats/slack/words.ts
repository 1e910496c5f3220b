/** Seats in words. Where it is and how to join stand in no builder here but `placeLines`. */
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay, clockTime, momentWithDay, plainMomentIn } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { languageName } from "#src/slack/language-name.ts";
import type { Board, Seat, SeatRequest } from "../rules/seat.ts";
import { seatedIn } from "../rules/transitions.ts";

/** Kinds of seats as people read them. */
export function kindNames(say: Say): Readonly<Record<SeatKind, string>> {
  return Object.fromEntries(SEAT_KINDS.map((kind) => [kind, say(`seats.kinds.${kind}`)])) as Record<SeatKind, string>;
}

/** "Client call", or the host's own words for it. */
export function kindOf(say: Say, { kind, ownKind }: Pick<Seat, "kind" | "ownKind">): string {
  return kind === "own" && ownKind !== null ? ownKind : say(`seats.kinds.${kind}`);
}

/** Of the button that asks for a seat: where all are taken, what one asks for is a place on the waiting list. */
export function askLabel(say: Say, { status }: Pick<Seat, "status">): string {
  return status === "full" ? say("seats.shadow.ask_full") : say("seats.shadow.ask");
}

/** What it is, as mrkdwn. */
export function nameOf(say: Say, seat: Pick<Seat, "kind" | "ownKind" | "codeName" | "topic">): string {
  const words = { kind: escapeMrkdwn(kindOf(say, seat)), topic: escapeMrkdwn(seat.topic) };
  if (seat.topic === "") return `*${words.kind}*`;
  return seat.codeName === null
    ? say("seats.named_md", words)
    : say("seats.named_code_md", { ...words, code: escapeMrkdwn(seat.codeName) });
}

/** The same as plain text, for titles and entries of calendars. */
export function plainName(say: Say, seat: Pick<Seat, "kind" | "ownKind" | "topic">): string {
  const kind = kindOf(say, seat);
  return seat.topic === "" ? kind : say("seats.named", { kind, topic: seat.topic });
}

/** When, how long, in which language, and what the guest does, by the reader's clock. */
export function factsOf(say: Say, seat: Seat, zone: string): string {
  const { startsAt, minutes, watchUntil, module } = seat;
  const language = languageName(say, seat.language);
  const facts =
    startsAt === null
      ? say("seats.facts_recording_md", { minutes, language, day: calendarDay(say.locale, watchUntil ?? LONG_AGO) })
      : say("seats.facts_md", {
          when: momentWithDay(say.locale, startsAt, zone),
          minutes,
          language,
          role: say(`seats.guest-roles.${seat.role}`),
        });
  const more = [
    ...(module === null ? [] : [say("seats.module_md", { module: escapeMrkdwn(module) })]),
    ...(seat.repeats === null ? [] : [say(`seats.again.${seat.repeats}`)]),
  ];
  return [facts, ...more].join(" · ");
}
const LONG_AGO = "1970-01-01" as CalendarDate;

/** Its day by the reader's clock, as plain text; of a recording, the last one. */
export function dayOf(say: Say, { startsAt, watchUntil }: Pick<Seat, "startsAt" | "watchUntil">, zone: string): string {
  return startsAt === null
    ? calendarDay(say.locale, watchUntil ?? LONG_AGO)
    : plainMomentIn(say.locale, startsAt, zone);
}

/** The same with whose it is, and what time that is where they are, if that differs. */
export function factsForGuest(say: Say, seat: Seat, zone: string): string {
  const host = hostOf(say, seat);
  if (seat.hostUserId === null) return factsOf(say, seat, zone);
  const facts = [factsOf(say, seat, zone), say("seats.with_host_md", { host })];
  const { startsAt } = seat;
  if (startsAt !== null) {
    const [own, theirs] = [zone, seat.zone].map((one) => clockTime(say.locale, startsAt, one));
    if (own !== theirs) facts.push(say("seats.host_clock_md", { time: theirs ?? "" }));
  }
  return facts.join(" · ");
}

/** Before it is asked for: what else there is to know. */
export function notesOf(say: Say, { seat }: Board): string[] {
  return [
    ...(seat.status === "client-asked" ? [say("seats.consent_waits_md")] : []),
    ...(seat.status === "full" ? [say("seats.full_md")] : []),
    ...(seat.inReturn === null
      ? []
      : [say("seats.in_return_md", { host: hostOf(say, seat), what: escapeMrkdwn(seat.inReturn) })]),
  ];
}

/** Where it is and how to join: for the host and the seated alone. */
export function placeLines(say: Say, { place, link, startsAt }: Seat): string[] {
  const key = startsAt === null ? "seats.outcome.seated_watch_md" : "seats.outcome.seated_link_md";
  return [
    ...(place === null ? [] : [say("seats.outcome.seated_place_md", { place: escapeMrkdwn(place) })]),
    ...(link === null ? [] : [say(key, { link: encodedLink(link) })]),
  ];
}

/** The same for whoever has the seat: where neither is said yet, who says it, and that it comes here. */
export function guestPlaceLines(say: Say, seat: Seat): string[] {
  const lines = placeLines(say, seat);
  if (lines.length > 0 || seat.startsAt === null || seat.hostUserId === null) return lines;
  return [say("seats.outcome.seated_nowhere_md", { host: hostOf(say, seat) })];
}

/** Which one it was, for somebody who asked: what, when, and with whom. */
export function whichOf(say: Say, seat: Seat, zone: string): string {
  const { startsAt } = seat;
  const when = startsAt === null ? [] : [momentWithDay(say.locale, startsAt, zone)];
  const host = seat.hostUserId === null ? [] : [say("seats.with_host_md", { host: hostOf(say, seat) })];
  return [nameOf(say, seat), [...when, ...host].join(" · ")].filter((line) => line !== "").join("\n");
}

/** The rules of the room. */
export function rulesOf(say: Say, { role, codeName, startsAt }: Seat): string[] {
  return [
    ...(startsAt === null ? [] : [say(`seats.rules.${role}`)]),
    ...(codeName === null ? [] : [say("seats.rules.code", { code: escapeMrkdwn(codeName) })]),
  ];
}

/** The same where no mrkdwn is read. */
export function plainRules(say: Say, { role, codeName }: Seat): string[] {
  return [say(`seats.rules.${role}`), ...(codeName === null ? [] : [say("seats.rules.code", { code: codeName })])];
}

/** How it stands with a seat, for its host. */
export function statusOf(say: Say, board: Board): string {
  const { status, capacity } = board.seat;
  const words =
    status === "open" ? say("seats.status.open", { seated: seatedIn(board), capacity }) : say(`seats.status.${status}`);
  const asked = board.requests.filter((request) => request.status === "asked").length;
  return asked === 0 ? words : `${words} · ${say("seats.only_ask_md", { asked })}`;
}

/** Of the button with which whoever asked wants it no more. */
export function endLabel(say: Say, { status }: Pick<SeatRequest, "status">): string {
  if (status === "waiting") return say("seats.shadow.leave_list");
  return status === "seated" ? say("seats.shadow.give_back") : say("seats.shadow.take_back");
}

/** The button of whoever wants it no more: a question is taken back by another one than a seat is given back by. */
export function endAction({ status }: Pick<SeatRequest, "status">): "seat.give-back" | "seat.take-back" {
  return status === "seated" ? "seat.give-back" : "seat.take-back";
}

/** Who has a seat, and who waits for one, for the host. */
export function peopleLines(say: Say, { requests }: Board): string[] {
  const of = (status: SeatRequest["status"]): readonly string[] =>
    requests.filter((request) => request.status === status).map(({ askerUserId }) => mention(askerUserId));
  const [seated, waiting] = [of("seated"), of("waiting")];
  return [
    ...(seated.length > 0
      ? [say("seats.guests_md", { seats: seated.length, people: listOf(say.locale, seated) })]
      : []),
    ...(waiting.length > 0 ? [say("seats.waiting_md", { people: listOf(say.locale, waiting) })] : []),
  ];
}

/** Who asks and waits for an answer, for the host. */
export function askingLines(say: Say, { requests }: Board): string[] {
  const asked = requests.flatMap(({ status, askerUserId }) => (status === "asked" ? [mention(askerUserId)] : []));
  return asked.length > 0 ? [say("seats.asking_md", { asked: asked.length, people: listOf(say.locale, asked) })] : [];
}

export function hostOf(say: Say, { hostUserId }: Pick<Seat, "hostUserId">): string {
  return hostUserId === null ? say("seats.outcome.host_gone") : mention(hostUserId);
}

/** Slack ends a link at these marks. */
function encodedLink(link: string): string {
  return link.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E");
}
