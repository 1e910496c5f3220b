/**
 * A challenge for everybody in a channel. Its states and what leads from one to the next:
 *
 * scheduled -> running (its first day) | cancelled (stopped, or its channel was lost)
 * running   -> ended (its last day is over, or somebody ends it) | cancelled (its channel was lost)
 *
 * Whatever is scheduled or running has a time at which it goes on by itself, so that none stays for ever.
 */
import { addDays, daysBetween, instantOf, localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type Nth, nextMonthly, nthOf } from "./monthly.ts";
import type {
  ChallengeEffect,
  ChallengeForPerson,
  ChallengeTransition,
  ChannelChallenge,
  NewChannelChallenge,
  Participant,
  SharedLine,
} from "./types.ts";

export const MAX_TITLE = 150;
export const MAX_WHY = 500;
export const MAX_LINE = 300;
export const GOAL = { min: 2, max: 1000 } as const;
/** The longest challenge: a quarter of a year. */
const MAX_DAYS = 92;
const MAX_DAYS_AHEAD = 366;
/** A challenge for a later day begins when people are at work, not at midnight. */
const START_HOUR = 9;
const END_HOUR = 18;

/** A new challenge: running when it begins today, else scheduled. @throws UserFault */
export function create(wanted: NewChannelChallenge, now: Date): ChallengeTransition {
  const { repeatsMonthly, ...asked } = wanted;
  const today = localDate(now, wanted.zone);
  const title = wanted.title.replace(/\s+/g, " ").trim();
  const why = wanted.why.trim();
  if (title === "") throw new UserFault({ key: "errors.challenge_untitled" });
  if (why === "") throw new UserFault({ key: "errors.challenge_without_why" });
  if ([...title].length > MAX_TITLE) throw new UserFault({ key: "errors.too_long", values: { max: MAX_TITLE } });
  if ([...why].length > MAX_WHY) throw new UserFault({ key: "errors.too_long", values: { max: MAX_WHY } });
  if (wanted.startsOn < today) throw new UserFault({ key: "errors.start_in_past" });
  if (daysBetween(today, wanted.startsOn) > MAX_DAYS_AHEAD) throw new UserFault({ key: "errors.date_too_far" });
  checkSpan(wanted.startsOn, wanted.endsOn);
  const { goal } = wanted;
  if (goal !== null && (!Number.isInteger(goal) || goal < GOAL.min || goal > GOAL.max)) {
    throw new UserFault({ key: "errors.goal_range" });
  }
  const scheduled: ChannelChallenge = {
    ...asked,
    title,
    why,
    repeatsNth: repeatsMonthly ? nthOf(wanted.startsOn) : null,
    status: "scheduled",
    goalReachedAt: null,
    dueAt: startOf(wanted),
    createdAt: now,
    endedAt: null,
  };
  return wanted.startsOn === today ? started(scheduled) : transition(scheduled, null);
}

/** Joins; again is harmless. @throws UserFault when it is over */
export function join(board: ChallengeForPerson, userId: string, now: Date): ChallengeTransition {
  requireRunning(board.challenge);
  if (board.mine?.joinedAt) return transition(board.challenge, board.mine);
  const mine = board.mine ? { ...board.mine, joinedAt: now } : newcomer(userId, now);
  return transition(board.challenge, mine, "redraw");
}

/** Leaves, and takes everything back; leaving what one did not join is harmless. */
export function leave(board: ChallengeForPerson, now: Date): ChallengeTransition {
  const { challenge, mine } = board;
  if (!mine?.joinedAt) return transition(challenge, mine);
  const taken = takenBack(mine, now);
  return transition(challenge, taken.lineTs === null ? null : { ...taken, joinedAt: null }, "redraw");
}

/**
 * "I did it", or what is said of it changed. Who had not joined has by that.
 * @param line what to share in the thread; null keeps it private.
 * @throws UserFault when it is over, or the line is too long
 */
export function markDone(
  board: ChallengeForPerson,
  userId: string,
  told: { readonly line: SharedLine | null; readonly reflectionId: string | null },
  now: Date,
): ChallengeTransition {
  const { challenge } = board;
  requireRunning(challenge);
  if (told.line && [...told.line.text].length > MAX_LINE)
    throw new UserFault({ key: "errors.too_long", values: { max: MAX_LINE } });
  const before = board.mine?.joinedAt ? board.mine : newcomer(userId, now, board.mine);
  const isNew = before.doneAt === null;
  // A line that is on its way into the thread may arrive as it was.
  const redrawn = (before.line !== null || before.lineTs !== null) && !sameLine(before.line, told.line);
  const mine: Participant = {
    ...before,
    doneAt: before.doneAt ?? now,
    line: told.line,
    reflectionId: told.reflectionId,
    redrawRequestedAt: redrawn ? now : before.redrawRequestedAt,
  };
  const reached =
    challenge.goal !== null && challenge.goalReachedAt === null && board.did + (isNew ? 1 : 0) >= challenge.goal;
  const effects: ChallengeEffect[] = isNew || !board.mine?.joinedAt || reached ? ["redraw"] : [];
  // What stands in the thread already is drawn anew; only what was not there before is said.
  if (mine.line && before.line === null && mine.lineTs === null) effects.push("line");
  if (reached) effects.push("goal");
  return transition(reached ? { ...challenge, goalReachedAt: now } : challenge, mine, ...effects);
}

/** Takes "I did it" back, with the line and the entry in the log; they stay in. */
export function undo(board: ChallengeForPerson, now: Date): ChallengeTransition {
  const { challenge, mine } = board;
  if (!mine?.joinedAt || mine.doneAt === null) return transition(challenge, mine);
  return transition(challenge, takenBack(mine, now), "redraw");
}

/** Over before its time, or stopped for good; what did not begin yet is cancelled. Harmless when it is over already. */
export function finish(
  challenge: ChannelChallenge,
  now: Date,
  how: "this-one" | "for-good",
  nextId: string,
): ChallengeTransition {
  const once = how === "for-good" ? { ...challenge, repeatsNth: null } : challenge;
  if (challenge.status === "running") return ended(once, now, nextId);
  if (challenge.status === "scheduled") return over(once, "cancelled", now, nextId);
  return transition(challenge, null);
}

/** What time alone brings. A challenge whose time has not come is returned as it is, with its next time. */
export function timePassed(challenge: ChannelChallenge, now: Date, nextId: string): ChallengeTransition {
  const { status } = challenge;
  if (status === "running") {
    return endOf(challenge) <= now
      ? ended(challenge, now, nextId)
      : transition({ ...challenge, dueAt: endOf(challenge) }, null);
  }
  if (status !== "scheduled") return transition({ ...challenge, dueAt: null }, null);
  // The bot was down from its first day to its last, so it is cancelled.
  if (endOf(challenge) <= now) return over(challenge, "cancelled", now, nextId);
  return startOf(challenge) <= now ? started(challenge) : transition({ ...challenge, dueAt: startOf(challenge) }, null);
}

/** Its channel is archived or the bot was taken out: nobody can be told anything there. */
export function cancelUnreachable(challenge: ChannelChallenge, now: Date): ChallengeTransition {
  if (isOver(challenge)) return transition(challenge, null);
  return over({ ...challenge, repeatsNth: null }, "cancelled", now, "");
}

/** Another last day. @throws UserFault when it is over, or the day will not do */
export function moveEnd(challenge: ChannelChallenge, endsOn: CalendarDate, now: Date): ChallengeTransition {
  if (isOver(challenge)) throw new UserFault({ key: "errors.challenge_over" });
  if (endsOn < localDate(now, challenge.zone)) throw new UserFault({ key: "errors.end_in_past" });
  checkSpan(challenge.startsOn, endsOn);
  const moved = { ...challenge, endsOn };
  return transition({ ...moved, dueAt: moved.status === "running" ? endOf(moved) : moved.dueAt }, null, "redraw");
}

/** Ends the monthly repetition: this is the last one. */
export function repeatNoMore(challenge: ChannelChallenge): ChallengeTransition {
  return challenge.repeatsNth === null
    ? transition(challenge, null)
    : transition({ ...challenge, repeatsNth: null }, null, "redraw");
}

export function isOver({ status }: Pick<ChannelChallenge, "status">): boolean {
  return status === "ended" || status === "cancelled";
}

/** The first day of the next one, where it repeats and is still to end. */
export function comesAgainOn(challenge: ChannelChallenge): CalendarDate | null {
  const { repeatsNth, startsOn, endsOn } = challenge;
  return repeatsNth === null ? null : nextMonthly(startsOn, repeatsNth, endsOn, endsOn);
}

/** The first instant after the last day. */
export function endOf({ endsOn, zone }: Pick<ChannelChallenge, "endsOn" | "zone">): Date {
  return instantOf(addDays(endsOn, 1), 0, 0, zone);
}

function startOf({ startsOn, zone }: Pick<ChannelChallenge, "startsOn" | "zone">): Date {
  return instantOf(startsOn, START_HOUR, 0, zone);
}

function started(challenge: ChannelChallenge): ChallengeTransition {
  return transition({ ...challenge, status: "running", dueAt: endOf(challenge) }, null, "card");
}

function ended(challenge: ChannelChallenge, now: Date, nextId: string): ChallengeTransition {
  return { ...over(challenge, "ended", now, nextId), effects: ["redraw", "summary"] };
}

function over(
  challenge: ChannelChallenge,
  status: "ended" | "cancelled",
  now: Date,
  nextId: string,
): ChallengeTransition {
  const next = challenge.repeatsNth === null ? null : nextOf(challenge, challenge.repeatsNth, now, nextId);
  return { ...transition({ ...challenge, status, dueAt: null, endedAt: now }, null), next };
}

/** As long as this one, from the same weekday of a later month. */
function nextOf(challenge: ChannelChallenge, nth: Nth, now: Date, id: string): ChannelChallenge {
  const { startsOn, endsOn, zone } = challenge;
  const next = nextMonthly(startsOn, nth, endsOn, localDate(now, zone));
  const dates = { startsOn: next, endsOn: addDays(next, daysBetween(startsOn, endsOn)) };
  const begins = startOf({ ...challenge, ...dates });
  return {
    ...challenge,
    ...dates,
    id,
    status: "scheduled",
    goalReachedAt: null,
    dueAt: begins,
    createdAt: now,
    endedAt: null,
  };
}

function takenBack(mine: Participant, now: Date): Participant {
  // A line that is on its way into the thread is taken out when it has arrived.
  const redrawRequestedAt = mine.line === null && mine.lineTs === null ? null : now;
  return { ...mine, doneAt: null, line: null, redrawRequestedAt, reflectionId: null };
}

/** Somebody who is new, or comes back before their old line is out of the thread. */
function newcomer(userId: string, now: Date, former: Participant | null = null): Participant {
  return {
    userId,
    joinedAt: now,
    doneAt: null,
    line: null,
    lineTs: former?.lineTs ?? null,
    redrawRequestedAt: former?.redrawRequestedAt ?? null,
    reflectionId: null,
  };
}

function sameLine(a: SharedLine | null, b: SharedLine | null): boolean {
  return a?.text === b?.text && a?.name === b?.name;
}

function checkSpan(startsOn: CalendarDate, endsOn: CalendarDate): void {
  if (endsOn < startsOn) throw new UserFault({ key: "errors.end_before_start" });
  if (daysBetween(startsOn, endsOn) > MAX_DAYS) throw new UserFault({ key: "errors.span_too_long" });
}

function requireRunning({ status }: ChannelChallenge): void {
  if (status !== "running") throw new UserFault({ key: "errors.challenge_over" });
}

function transition(
  challenge: ChannelChallenge,
  mine: Participant | null,
  ...effects: readonly ChallengeEffect[]
): ChallengeTransition {
  return { challenge, mine, next: null, effects };
}

/** When a channel hears of what ended: now, on a weekday from nine to six in its zone; else the next such morning. */
export function nextAnnouncementTime(at: Date, zone: string): Date {
  for (let day = localDate(at, zone); ; day = addDays(day, 1)) {
    if (weekdayOf(day) > 5 || at >= instantOf(day, END_HOUR, 0, zone)) continue;
    const morning = instantOf(day, START_HOUR, 0, zone);
    return morning > at ? morning : at;
  }
}
