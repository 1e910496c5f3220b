/** What happens to two who meet, and how it ends: decisions as in pairing.ts. */
import type { NewMessage } from "#src/kernel/new-message.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { isOver, isToPick, message, otherOf, over, type PairingStep, passed, peopleOf, unchanged } from "./pairing.ts";
import type { MentoringContent, Pairing, Rhythm } from "./types.ts";

/** One of the two ends it, whenever they like; the other hears of it in words that hurt nobody. @throws UserFault when it is over. */
export function end(pairing: Pairing, by: string, now: Date): PairingStep {
  const { menteeUserId, mentorUserId } = pairing;
  if (pairing.status !== "active" || (by !== menteeUserId && by !== mentorUserId))
    throw new UserFault({ key: "mentor.faults.settled" });
  const other = by === menteeUserId ? mentorUserId : menteeUserId;
  return { pairing: over(pairing, "ended", now), messages: endMessages(pairing, [other], "early", now) };
}

/**
 * Its weeks are over: both are thanked, and asked what remains. Or the two are to be kept apart from now on: both hear the words
 * of an early end, so that neither learns whose wish it was.
 */
export function endForBoth(pairing: Pairing, how: "time" | "early", now: Date): PairingStep {
  if (pairing.status !== "active") return unchanged(pairing);
  const both = [pairing.menteeUserId, pairing.mentorUserId];
  return { pairing: over(pairing, "ended", now), messages: endMessages(pairing, both, how, now) };
}

/** Somebody is not there any more: they left, or had the bot forget them. */
export function personGone(pairing: Pairing, userId: string, now: Date): PairingStep {
  if (isOver(pairing)) return unchanged(pairing);
  const { menteeUserId, mentorUserId } = pairing;
  if (pairing.status === "active" && (userId === menteeUserId || userId === mentorUserId)) {
    const other = userId === menteeUserId ? mentorUserId : menteeUserId;
    return { pairing: over(pairing, "ended", now), messages: endMessages(pairing, [other], "gone", now) };
  }
  if (userId === menteeUserId) return { pairing: over(pairing, "withdrawn", now), messages: [] };
  if (pairing.status === "asked" && userId === mentorUserId) return passed(pairing, userId, now);
  return notShown(pairing, userId, now);
}

/**
 * One of the two does not want to be brought together with the other any more. Nobody is told why, or that there is a reason:
 * two who meet hear the words of an early end, and whoever waits is shown others as after a no.
 */
export function keptApart(pairing: Pairing, mentorUserId: string, now: Date): PairingStep {
  if (pairing.status === "active") return endForBoth(pairing, "early", now);
  if (pairing.status === "asked" && pairing.mentorUserId === mentorUserId) return passed(pairing, mentorUserId, now);
  const passedUserIds = [...new Set([...pairing.passedUserIds, mentorUserId])];
  return notShown({ ...pairing, passedUserIds }, mentorUserId, now);
}

/** They are not shown any more; where they were the last one, others are looked for. */
function notShown(pairing: Pairing, userId: string, now: Date): PairingStep {
  const shownUserIds = pairing.shownUserIds.filter((one) => one !== userId);
  const isLast = isToPick(pairing) && shownUserIds.length === 0;
  return {
    pairing: { ...pairing, shownUserIds, ...(isLast ? { status: "looking" as const, dueAt: now } : {}) },
    messages: [],
  };
}

/** Another rhythm from the next meeting on; the other one is told. @throws UserFault for somebody else, or when it is over. */
export function changeRhythm(pairing: Pairing, by: string, rhythm: Rhythm, now: Date): PairingStep {
  const other = otherOf(pairing, by);
  if (pairing.status !== "active") throw new UserFault({ key: "mentor.faults.settled" });
  if (pairing.rhythm === rhythm || other === null) return unchanged(pairing);
  const round = pairing.round + 1;
  const content = { kind: "mentoring-rhythm", pairingId: pairing.id, userId: other, by, rhythm } as const;
  return {
    pairing: { ...pairing, rhythm, round },
    messages: [message(pairing, other, `mentoring-rhythm-${pairing.id}-${round}`, content, now)],
  };
}

/** Asks both, each alone, how it goes. */
export function askHalfTime(pairing: Pairing, now: Date): PairingStep {
  if (pairing.status !== "active" || pairing.halfTimeAt === null) return unchanged(pairing);
  const asked: Pairing = { ...pairing, halfTimeAt: null, dueAt: pairing.endsAt };
  const messages = peopleOf(pairing).map((userId) =>
    message(
      pairing,
      userId,
      `mentoring-half-time-${pairing.id}-${userId}`,
      { kind: "mentoring-half-time", pairingId: pairing.id, userId },
      now,
    ),
  );
  return { pairing: asked, messages };
}

/** Nobody has named a first time: the mentee is reminded once. */
export function remindOfFirstTime(pairing: Pairing, now: Date): PairingStep {
  if (pairing.status !== "active" || pairing.meetsAt !== null || pairing.isRepeated) return unchanged(pairing);
  const reminded = { ...pairing, isRepeated: true };
  const content = { kind: "mentoring-started", pairingId: pairing.id, isRepeated: true } as const;
  return {
    pairing: { ...reminded, dueAt: nextDueOf(reminded) },
    messages: [message(pairing, pairing.menteeUserId, `mentoring-started-${pairing.id}-again`, content, now)],
  };
}

/** When time alone brings something to an active pairing. */
export function nextDueOf({ halfTimeAt, endsAt }: Pick<Pairing, "halfTimeAt" | "endsAt">): Date | null {
  return halfTimeAt ?? endsAt;
}

function endMessages(
  pairing: Pairing,
  userIds: readonly (string | null)[],
  how: Extract<MentoringContent, { kind: "mentoring-ended" }>["how"],
  now: Date,
): readonly NewMessage[] {
  return userIds
    .filter((userId) => userId !== null)
    .map((userId) =>
      message(
        pairing,
        userId,
        `mentoring-ended-${pairing.id}-${userId}`,
        { kind: "mentoring-ended", pairingId: pairing.id, userId, how },
        now,
      ),
    );
}
