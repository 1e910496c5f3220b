/** Finding a seat and asking for it. */
import type { BusyTime } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { afterWorkingDays, briefAt } from "#src/features/matching/rules/working-days.ts";
import { findHost, keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isPausedOn } from "#src/kernel/quiet.ts";
import { isVisible, lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import * as rules from "../rules/board.ts";
import { type FittingSeat, fittingSeats, isFor, type Seeker, wantedWords } from "../rules/fitting.ts";
import { MAX_TEXT } from "../rules/offer.ts";
import { AFTERWARDS_MS, type Board, endOf, isAhead, isLive, isRecording, type RequestStatus } from "../rules/seat.ts";
import type { Step } from "../rules/transitions.ts";
import type { Wish } from "../rules/wish.ts";
import { boardsOfAsker, hadSeat, shownSeats } from "../store/find-seats.ts";
import { findBoard } from "../store/seats.ts";
import { openWishesOf } from "../store/wishes.ts";
import { isColleague, isHostingPaused, rememberZone, requireColleague } from "./access.ts";
import { changeRequest, changeSeat } from "./change-seat.ts";
import { nudgeThatNeeds } from "./seat-plans.ts";

/** What `/growth shadow` shows. */
export interface ShadowPage {
  readonly zone: string;
  readonly words: string;
  readonly fitting: readonly FittingSeat[];
  /** What the person asked for, soonest first. */
  readonly mine: readonly Board[];
  readonly wishes: readonly Wish[];
}

type KindNames = Readonly<Record<SeatKind, string>>;

/** @throws UserFault for guests and people of other companies */
export async function shadowPage(
  deps: Deps,
  person: PersonKey,
  words: string,
  kindNames: KindNames,
): Promise<ShadowPage> {
  await requireColleague(deps, person);
  const now = deps.clock.now();
  const [seeker, boards, mine, wishes] = await Promise.all([
    seekerOf(deps, person),
    shownSeats(deps.db, person.workspaceId, now, { words: wordsIn(words, kindNames) }),
    boardsOfAsker(deps.db, person, new Date(now.getTime() - AFTERWARDS_MS)),
    openWishesOf(deps.db, person),
  ]);
  const fitting = fittingSeats(boards, seeker, { words, kind: null, kindNames, now });
  return { zone: seeker.days.hours.zone, words, fitting, mine, wishes };
}

/** The same where a seat is open for them; null for guests, and where none is. */
export async function openSeatsFor(deps: Deps, person: PersonKey, kindNames: KindNames): Promise<ShadowPage | null> {
  if (!(await isColleague(deps, person))) return null;
  const page = await shadowPage(deps, person, "", kindNames);
  return page.fitting.length === 0 ? null : page;
}

/** The best open seats of one kind for somebody. */
export async function seatsOfKind(
  deps: Deps,
  person: PersonKey,
  kind: SeatKind,
  count: number,
): Promise<readonly FittingSeat[]> {
  const now = deps.clock.now();
  const boards = await shownSeats(deps.db, person.workspaceId, now, { kind });
  if (boards.length === 0) return [];
  if (!(await isColleague(deps, person))) return [];
  const seeker = await seekerOf(deps, person);
  return fittingSeats(boards, seeker, { words: "", kind, kindNames: NO_NAMES, now }).slice(0, count);
}

/** Whether somebody could take this seat, and would be shown it. */
export async function mayAskFor(deps: Deps, person: PersonKey, board: Board): Promise<boolean> {
  const { startsAt } = board.seat;
  const now = deps.clock.now();
  if (startsAt !== null && startsAt <= now) return false;
  const seeker = await seekerOf(deps, person);
  return fittingSeats([board], seeker, { words: "", kind: null, kindNames: NO_NAMES, now }).length > 0;
}

/**
 * Open seats of one kind that each of these people could take, as their manager is shown them: whether somebody takes a pause is
 * no manager's to learn.
 * @param until the last day that counts, by the clock of `zone`; null: any.
 */
export async function seatsForPeople(
  deps: Deps,
  workspaceId: string,
  userIds: readonly string[],
  kind: SeatKind,
  { count, until, zone }: { readonly count: number; readonly until: CalendarDate | null; readonly zone: string },
): Promise<readonly Board[]> {
  const now = deps.clock.now();
  let boards = (await shownSeats(deps.db, workspaceId, now, { kind })).filter(
    ({ seat }) => until === null || seat.startsAt === null || localDate(seat.startsAt, zone) <= until,
  );
  for (const userId of userIds) {
    if (boards.length === 0) return [];
    const seeker = await seekerOf(deps, { workspaceId, userId }, { isPauseKept: false });
    boards = fittingSeats(boards, seeker, { words: "", kind, kindNames: NO_NAMES, now }).map(({ board }) => board);
  }
  return boards.slice(0, count);
}

/** A seat that somebody is about to ask for. @throws UserFault */
export async function seatToAsk(deps: Deps, person: PersonKey, seatId: string): Promise<Board> {
  await requireColleague(deps, person);
  const board = await findBoard(deps.db, person.workspaceId, seatId);
  if (!board) throw new UserFault({ key: "seats.faults.gone" });
  if (board.seat.hostUserId === person.userId) throw new UserFault({ key: "seats.faults.own_seat" });
  return board;
}

/** @returns null where it is not there any more. */
export function findSeat(deps: Pick<Deps, "db">, { workspaceId }: PersonKey, seatId: string): Promise<Board | null> {
  return findBoard(deps.db, workspaceId, seatId);
}

/** What somebody has at the time of a seat already, as far as the bot knows; null: nothing, or it is a recording. */
export async function takenDuring(deps: Deps, person: PersonKey, { seat }: Board): Promise<BusyTime | null> {
  const [from, until] = [seat.startsAt, endOf(seat)];
  if (from === null || until === null) return null;
  const taken = await Promise.all(deps.busyTimes.map((busyTimes) => busyTimes(deps, person, { from, until })));
  return taken.flat().toSorted((a, b) => a.from.getTime() - b.from.getTime())[0] ?? null;
}

/** What somebody writes to the host, and from which nudge they come. */
export interface AskInput {
  readonly line: string;
  readonly nudgeId: string | null;
}

/** Working days of the host until another one is asked. */
export const PATIENCE_DAYS = 3;

/** Asks the host; pressed twice it is asked once. @throws UserFault */
export async function askForSeat(
  deps: Deps,
  person: PersonKey,
  seatId: string,
  { line, nudgeId }: AskInput,
): Promise<Step> {
  const askedAt = deps.clock.now();
  if (!isVisible(line)) throw new UserFault({ key: "seats.faults.line_missing" });
  if (lengthOf(line) > MAX_TEXT) throw new UserFault({ key: "seats.faults.too_long", values: { max: MAX_TEXT } });
  const { seat } = await seatToAsk(deps, person, seatId);
  const { hostUserId } = seat;
  if (hostUserId === null || (await keptApartFrom(deps.db, person)).has(hostUserId))
    throw new UserFault({ key: "seats.faults.gone" });
  const [seeker, own, host, isFirst, needed] = await Promise.all([
    seekerOf(deps, person),
    hoursOf(deps, person),
    hoursOf(deps, { ...person, userId: hostUserId }),
    hadSeat(deps.db, person).then((had) => !had),
    nudgeId ?? nudgeThatNeeds(deps, person, seat.kind),
    rememberZone(deps, person, askedAt),
  ]);
  const wanted = {
    id: deps.ids.next(),
    askerUserId: person.userId,
    managerUserId: null,
    line,
    nudgeId: needed,
    challengeId: null,
    isFirst,
    briefAt: seat.startsAt && briefAt(seat.startsAt, own),
    dueAt: afterWorkingDays(1, askedAt, host),
    lastDueAt: afterWorkingDays(PATIENCE_DAYS, askedAt, host),
  };
  const asked = { askedAt, concerned: [person.userId, hostUserId] };
  return changeSeat(deps, { workspaceId: person.workspaceId, seatId, asked }, async (board, now, tx) => {
    // Buttons stand in older messages too: a host who takes a pause is asked by nobody, nor for what is not for them.
    const isNew = !board.requests.some((one) => one.askerUserId === person.userId && isLive(one));
    if (isNew && (await isHostingPaused({ ...deps, db: tx }, { ...person, userId: hostUserId })))
      throw new UserFault({ key: "seats.faults.gone" });
    if (isNew && !isFor(board.seat, seeker)) throw new UserFault({ key: "seats.faults.not_for_you" });
    return { step: rules.ask(board, wanted, now) };
  });
}

/** What somebody gave back. */
export interface GivenBack {
  /** How their request stood. */
  readonly former: RequestStatus;
  /** They had it, and took no file: no file takes out what they put into their calendar by a link. */
  readonly mayStandInCalendar: boolean;
}

/**
 * Gives a seat back, or takes a question back; once more is harmless.
 * @returns how the request stood until then. @throws UserFault also where it is over, or was answered otherwise.
 */
export async function giveBack(deps: Deps, person: PersonKey, requestId: string): Promise<GivenBack> {
  const former: GivenBack[] = [];
  await changeRequest(deps, person.workspaceId, requestId, (board, now) => {
    const own = board.requests.find(({ id, askerUserId }) => id === requestId && askerUserId === person.userId);
    if (!own) throw new UserFault({ key: "seats.faults.not_yours" });
    if (own.status !== "withdrawn" && !(isLive(own) && isAhead(board.seat)))
      throw new UserFault({ key: "seats.faults.over" });
    const mayStandInCalendar = own.status === "seated" && own.filedAt === null && !isRecording(board.seat);
    former.push({ former: own.status, mayStandInCalendar });
    return { step: rules.withdraw(board, requestId, now) };
  });
  return former.at(-1) ?? { former: "withdrawn", mayStandInCalendar: false };
}

/** Which of these somebody could take, in the same order. */
export async function takeable(deps: Deps, person: PersonKey, boards: readonly Board[]): Promise<readonly Board[]> {
  if (boards.length === 0 || !(await isColleague(deps, person))) return [];
  const search = { words: "", kind: null, kindNames: NO_NAMES, now: deps.clock.now() };
  const fitting = fittingSeats(boards, await seekerOf(deps, person), search);
  const ids = new Set(fitting.map(({ board }) => board.seat.id));
  return boards.filter(({ seat }) => ids.has(seat.id));
}

/** By so many words the database narrows what is looked through; each is a condition of the statement. The rest is read afterwards. */
const NARROWED_BY = 8;

/** The first words that are looked for, with the kinds whose names have them. */
function wordsIn(
  words: string,
  kindNames: KindNames,
): readonly { readonly word: string; readonly kinds: readonly SeatKind[] }[] {
  const first = wantedWords(words).slice(0, NARROWED_BY);
  return first.map((word) => ({
    word,
    kinds: SEAT_KINDS.filter((kind) => kindNames[kind].toLowerCase().includes(word)),
  }));
}

/** Where no words are looked for, names of kinds are not read. */
const NO_NAMES = Object.fromEntries(SEAT_KINDS.map((kind) => [kind, ""])) as KindNames;

async function seekerOf(deps: Deps, person: PersonKey, { isPauseKept } = { isPauseKept: true }): Promise<Seeker> {
  const [member, host, days, keptApart] = await Promise.all([
    memberStore(deps).find(person),
    findHost(deps.db, person),
    hoursOf(deps, person),
    keptApartFrom(deps.db, person),
  ]);
  const isPaused = (date: CalendarDate): boolean =>
    isPauseKept && member !== null && member.pausedUntil !== null && isPausedOn(member, date);
  const isHoliday = (date: CalendarDate): boolean => days.isHoliday(date) || isPaused(date);
  return {
    userId: person.userId,
    isDeveloper: member !== null || host?.department === "engineering",
    focusAreas: member?.settings.focusAreas ?? [],
    // A host's own languages; a member does not say theirs.
    languages: host && host.languages.length > 1 ? host.languages : [],
    days: { hours: days.hours, isHoliday },
    keptApart,
  };
}
