/**
 * The states of a wish for a mentor and of the pairing that comes of it. Each event is a function: what it finds and `now` in, the
 * pairing and what is to be said out. An event that has no meaning in a state is a fault of the user, told in a sentence.
 */
import { addDays, instantOf, localDate } from "#src/kernel/calendar.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { MAX_GOAL, type MentoringContent, type MentorWish, type Pairing, type ShownBecause, WEEKS } from "./types.ts";

const DAY_MS = 86_400_000;
/** Mentors who are shown and not picked, or a search without result, are put aside after so long. */
const SHOWN_DAYS = 14;
const SEARCH_DAYS = 84;
/** Whoever said yes waits for a first time; the mentee is reminded once. */
const FIRST_TIME_DAYS = 3;
/** Whoever waits for an answer is shown mentors with it; the sweep looks where a bot died before. */
const LOOK_MS = 60_000;
const HALF_TIME_HOUR = 10;
const END_HOUR = 12;

export interface PairingStep {
  readonly pairing: Pairing;
  readonly messages: readonly NewMessage[];
}

/** A new wish. @throws UserFault where the goal is missing or too long. */
export function wishFor(
  wish: MentorWish,
  own: Pick<Pairing, "id" | "workspaceId" | "zone"> & { readonly menteeUserId: string },
  now: Date,
): Pairing {
  const goal = wish.goal.trim();
  if (goal === "") throw new UserFault({ key: "mentor.faults.goal_missing" });
  if (lengthOf(goal) > MAX_GOAL) throw new UserFault({ key: "errors.too_long", values: { max: MAX_GOAL } });
  if (!WEEKS.some((weeks) => weeks === wish.weeks)) throw new UserFault({ key: "errors.item_gone" });
  return {
    ...wish,
    ...own,
    goal,
    mentorUserId: null,
    status: "looking",
    shownUserIds: [],
    passedUserIds: [],
    declinedUserIds: [],
    round: 0,
    askedAt: null,
    isRepeated: false,
    startedAt: null,
    meetsAt: null,
    halfTimeAt: null,
    endsAt: null,
    endedAt: null,
    lookedAt: null,
    dueAt: new Date(now.getTime() + LOOK_MS),
    createdAt: now,
  };
}

/** Over: nothing happens to it any more. */
export function isOver({ status }: Pick<Pairing, "status">): boolean {
  return status === "ended" || status === "withdrawn";
}

/** Whether mentors are to be looked for. */
export function isSearching({ status }: Pick<Pairing, "status">): boolean {
  return status === "looking" || status === "nobody-found";
}

/** Whether one of those who are shown can be picked. */
export function isToPick({ status }: Pick<Pairing, "status">): boolean {
  return status === "shown" || status === "declined";
}

/**
 * Mentors were looked for.
 * @param userIds who suits, the best first.
 * @param because null where the mentee asked a moment ago and is shown them in the answer.
 * @param nextLookAt when to look again where nobody does.
 */
export function found(
  pairing: Pairing,
  userIds: readonly string[],
  because: ShownBecause | null,
  { now, nextLookAt }: { readonly now: Date; readonly nextLookAt: Date },
): PairingStep {
  if (!isSearching(pairing)) return unchanged(pairing);
  const withShown = { ...pairing, shownUserIds: userIds, lookedAt: now };
  if (userIds.length === 0) {
    const isSaid = pairing.status === "nobody-found";
    const kept: Pairing = {
      ...withShown,
      status: "nobody-found",
      round: pairing.round + (isSaid ? 0 : 1),
      dueAt: nextLookAt,
    };
    return { pairing: kept, messages: isSaid ? [] : candidatesMessages(kept, because, now) };
  }
  const shown: Pairing = {
    ...withShown,
    status: because === "not-possible" ? "declined" : "shown",
    round: pairing.round + 1,
    dueAt: new Date(now.getTime() + SHOWN_DAYS * DAY_MS),
  };
  return { pairing: shown, messages: candidatesMessages(shown, because, now) };
}

/**
 * A mentor is asked: picked by the mentee, or by the bot, which may ask whoever it has just found.
 * @param place what of their capacity is taken at this moment, with their row locked.
 * @param repeatAt when they are asked a second time.
 * @throws UserFault where they cannot be picked any more, or their last place is taken.
 */
export function pick(
  pairing: Pairing,
  mentorUserId: string,
  place: { readonly taken: number; readonly capacity: number },
  { now, repeatAt }: { readonly now: Date; readonly repeatAt: Date },
): PairingStep {
  if (pairing.status === "asked" && pairing.mentorUserId === mentorUserId) return unchanged(pairing);
  const mayPick = isToPick(pairing) || (pairing.isPickedByBot && isSearching(pairing));
  if (!mayPick || !pairing.shownUserIds.includes(mentorUserId)) throw new UserFault({ key: "mentor.faults.settled" });
  if (place.taken >= place.capacity) {
    throw new UserFault({ key: "mentor.faults.place_taken", values: { person: { people: [mentorUserId] } } });
  }
  const asked: Pairing = {
    ...pairing,
    status: "asked",
    mentorUserId,
    askedAt: now,
    isRepeated: false,
    round: pairing.round + 1,
    dueAt: repeatAt,
  };
  return { pairing: asked, messages: [requestMessage(asked, mentorUserId, now)] };
}

/**
 * The mentee leaves it to the bot whom to ask, or wants to be shown whoever there is now.
 * @throws UserFault where nobody is to be picked.
 */
export function lookAgain(pairing: Pairing, isPickedByBot: boolean, now: Date): Pairing {
  if (!isToPick(pairing) && !isSearching(pairing)) throw new UserFault({ key: "mentor.faults.settled" });
  return { ...pairing, isPickedByBot, status: "looking", shownUserIds: [], dueAt: new Date(now.getTime() + LOOK_MS) };
}

/** The mentor says yes. @throws UserFault when it is not theirs to answer, or settled. */
export function accept(pairing: Pairing, mentorUserId: string, now: Date): PairingStep {
  requireAsked(pairing, mentorUserId);
  const { zone, weeks, menteeUserId } = pairing;
  const today = localDate(now, zone);
  const active: Pairing = {
    ...pairing,
    status: "active",
    startedAt: now,
    isRepeated: false,
    shownUserIds: [],
    halfTimeAt: instantOf(addDays(today, Math.floor((weeks * 7) / 2)), HALF_TIME_HOUR, 0, zone),
    endsAt: instantOf(addDays(today, weeks * 7), END_HOUR, 0, zone),
    dueAt: new Date(now.getTime() + FIRST_TIME_DAYS * DAY_MS),
  };
  const content = { kind: "mentoring-started", pairingId: pairing.id, isRepeated: false } as const;
  return {
    pairing: active,
    messages: [message(active, menteeUserId, `mentoring-started-${pairing.id}`, content, now)],
  };
}

/** The mentor says no, without a reason. Others are looked for. @throws UserFault when it is not theirs to answer, or settled. */
export function decline(pairing: Pairing, mentorUserId: string, now: Date): PairingStep {
  requireAsked(pairing, mentorUserId);
  const declinedUserIds = [...pairing.declinedUserIds, mentorUserId];
  return passed({ ...pairing, declinedUserIds }, mentorUserId, new Date(now.getTime() + LOOK_MS));
}

/** The mentor did not answer, twice: others are looked for, and nobody is blamed. */
export function unanswered(pairing: Pairing, now: Date): PairingStep {
  if (pairing.status !== "asked" || pairing.mentorUserId === null) return unchanged(pairing);
  return passed(pairing, pairing.mentorUserId, new Date(now.getTime() + LOOK_MS));
}

/** The mentor is asked a second time. @param passAt when the silence is taken as an answer. */
export function repeatRequest(pairing: Pairing, now: Date, passAt: Date): PairingStep {
  if (pairing.status !== "asked" || pairing.mentorUserId === null || pairing.isRepeated) return unchanged(pairing);
  const repeated = { ...pairing, isRepeated: true, dueAt: passAt };
  return { pairing: repeated, messages: [requestMessage(repeated, pairing.mentorUserId, now)] };
}

/** The mentee wants none any more; whoever was asked finds it settled. @throws UserFault when they meet already. */
export function withdraw(pairing: Pairing, now: Date): PairingStep {
  if (pairing.status === "withdrawn") return unchanged(pairing);
  if (pairing.status === "active" || pairing.status === "ended") throw new UserFault({ key: "mentor.faults.settled" });
  return { pairing: over(pairing, "withdrawn", now), messages: [] };
}

/** Shown for weeks and nobody picked, or nobody found for a quarter of a year: it is put aside, and the mentee is told. */
export function putAside(pairing: Pairing, now: Date): PairingStep {
  if (!isToPick(pairing) && !isSearching(pairing)) return unchanged(pairing);
  const closed = over(pairing, "withdrawn", now);
  const content = { kind: "mentor-wish-closed", pairingId: pairing.id } as const;
  return {
    pairing: closed,
    messages: [message(closed, pairing.menteeUserId, `mentor-wish-closed-${pairing.id}`, content, now)],
  };
}

/** Whether a search has gone on for so long that it is put aside. */
export function isSearchedOut({ createdAt }: Pick<Pairing, "createdAt">, now: Date): boolean {
  return now.getTime() - createdAt.getTime() >= SEARCH_DAYS * DAY_MS;
}

/** The two, as far as they are known. */
export function peopleOf({ menteeUserId, mentorUserId }: Pairing): readonly string[] {
  return [menteeUserId, mentorUserId].filter((userId) => userId !== null);
}

/** The other one of the two. @throws UserFault for somebody who is neither. */
export function otherOf(pairing: Pairing, userId: string): string | null {
  if (userId === pairing.menteeUserId) return pairing.mentorUserId;
  if (userId === pairing.mentorUserId) return pairing.menteeUserId;
  throw new UserFault({ key: "errors.item_gone" });
}

/** A message to one of the two; none to whoever is not known any more. */
export function message(
  { workspaceId }: Pick<Pairing, "workspaceId">,
  recipient: string | null,
  key: string,
  content: MentoringContent,
  dueAt: Date,
): NewMessage {
  return { key, workspaceId, recipient: recipient ?? "", content, dueAt };
}

/** Others are looked for. @param dueAt when the sweep looks, where nobody else has. */
export function passed(pairing: Pairing, mentorUserId: string, dueAt: Date): PairingStep {
  const looking: Pairing = {
    ...pairing,
    status: "looking",
    mentorUserId: null,
    askedAt: null,
    isRepeated: false,
    shownUserIds: [],
    passedUserIds: [...pairing.passedUserIds, mentorUserId],
    dueAt,
  };
  return { pairing: looking, messages: [] };
}

/** Nothing happens to it any more. */
export function over(pairing: Pairing, status: "ended" | "withdrawn", now: Date): Pairing {
  return { ...pairing, status, shownUserIds: [], halfTimeAt: null, endedAt: now, dueAt: null };
}

function candidatesMessages(pairing: Pairing, because: ShownBecause | null, now: Date): readonly NewMessage[] {
  const { id, round, menteeUserId } = pairing;
  if (because === null) return [];
  const content = { kind: "mentor-candidates", pairingId: id, round, because } as const;
  return [message(pairing, menteeUserId, `mentor-candidates-${id}-${round}`, content, now)];
}

function requestMessage(pairing: Pairing, mentorUserId: string, now: Date): NewMessage {
  const { id, round, isRepeated } = pairing;
  const content = { kind: "mentor-request", pairingId: id, mentorUserId, isRepeated } as const;
  return message(pairing, mentorUserId, requestKey(id, round, isRepeated), content, now);
}

/** Of the message to whoever is asked in a round. */
export function requestKey(pairingId: string, round: number, isRepeated: boolean): string {
  return `mentor-request-${pairingId}-${round}${isRepeated ? "-again" : ""}`;
}

/** Whether whoever was asked is not to answer any more: the request with its buttons means nothing now. */
export function isSettled(before: Pairing, after: Pairing): boolean {
  const { status, mentorUserId, round } = after;
  const isSame = status === "asked" && mentorUserId === before.mentorUserId && round === before.round;
  return before.status === "asked" && !isSame;
}

function requireAsked(pairing: Pairing, mentorUserId: string): void {
  if (pairing.status !== "asked" || pairing.mentorUserId !== mentorUserId)
    throw new UserFault({ key: "mentor.faults.settled" });
}

/** What has no meaning in a state, and is no fault. */
export function unchanged(pairing: Pairing): PairingStep {
  return { pairing, messages: [] };
}
