/** What comes of a step: its changes for the history, and the messages for the channel. */

import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { MessageContent, NewMessage } from "#src/kernel/new-message.ts";
import { type ChallengeContent, type ChallengeTrouble, summaryKey } from "../rules/message-kinds.ts";
import { nextAnnouncementTime } from "../rules/state.ts";
import type {
  ChallengeForPerson,
  ChallengeTransition,
  ChannelChallenge,
  Participant,
  ParticipantStatus,
} from "../rules/types.ts";
import type { ChallengeDecision } from "../store/save-decision.ts";

/** A step with all that is saved together with it. @param board null when the challenge is new. */
export function decisionOf(
  board: Pick<ChallengeForPerson, "challenge" | "mine"> | null,
  transition: ChallengeTransition,
  actor: string | null,
  now: Date,
): ChallengeDecision {
  return {
    transition,
    sideEffects: { audit: changesOf(board, transition, actor, now), messages: messagesOf(transition, actor, now) },
    at: now,
  };
}

/** Word to whoever made it; nothing when they had their data deleted. Said once for each trouble. */
export function troubleMessages(challenge: ChannelChallenge, trouble: ChallengeTrouble, now: Date): NewMessage[] {
  const { creatorUserId, id, workspaceId } = challenge;
  if (creatorUserId === null) return [];
  const content: ChallengeContent = { kind: "challenge-trouble", challengeId: id, trouble };
  return [{ key: `challenge-${trouble}-${id}`, workspaceId, recipient: creatorUserId, content, dueAt: now }];
}

/** Says a shared line in the thread. Shared, taken back and shared again is said again: hence the time. */
export function lineMessage(
  { id, workspaceId, channel }: Pick<ChannelChallenge, "id" | "workspaceId" | "channel">,
  userId: string,
  now: Date,
): NewMessage {
  return {
    key: `challenge-line-${id}-${userId}-${now.getTime()}`,
    workspaceId,
    recipient: channel,
    content: { kind: "challenge-line", challengeId: id, userId },
    dueAt: now,
    askedBy: userId,
  };
}

function messagesOf({ challenge, mine, effects }: ChallengeTransition, actor: string | null, now: Date): NewMessage[] {
  const { id, workspaceId, channel } = challenge;
  const to = (key: string, content: MessageContent): NewMessage => ({
    key,
    workspaceId,
    recipient: channel,
    content,
    dueAt: now,
    // Of a card its creator hears with a button to post it again (`unreachable` of its card).
    askedBy: content.kind === "card" ? null : challenge.creatorUserId,
  });
  return effects.flatMap((effect) => {
    switch (effect) {
      case "card":
        return to(`card-${id}`, { kind: "card", cardId: id });
      case "goal":
        return to(`challenge-goal-${id}`, { kind: "challenge-goal", challengeId: id });
      case "summary":
        return {
          ...to(summaryKey(id), { kind: "challenge-summary", challengeId: id }),
          // The day ends at midnight, when nobody wants to hear of it; who ends it by hand is there to read.
          dueAt: actor === null ? nextAnnouncementTime(now, challenge.zone) : now,
        };
      case "line":
        return mine ? lineMessage(challenge, mine.userId, now) : [];
      case "redraw":
        return [];
    }
  });
}

/** Audit entries: who joined and what they did can be read by themselves alone, the challenge itself by its creator. */
function changesOf(
  board: Pick<ChallengeForPerson, "challenge" | "mine"> | null,
  { challenge, mine, next }: ChallengeTransition,
  actor: string | null,
  now: Date,
): AuditEntry[] {
  const base = {
    workspaceId: challenge.workspaceId,
    subject: "channel-challenge" as const,
    actorUserId: actor,
    at: now,
  };
  const [old, young] = [partOf(board?.mine ?? null), partOf(mine)];
  const isOwn = actor !== null && JSON.stringify(old) !== JSON.stringify(young);
  // The creator does not read who reached the goal.
  const actorUserId = isOwn ? null : actor;
  const about = [challenge.creatorUserId, actorUserId].filter((userId) => userId !== null);
  const whole = (before: ChannelChallenge | null, after: ChannelChallenge): AuditEntry[] => {
    const [was, is] = [before && stateOf(before), stateOf(after)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ ...base, actorUserId, subjectId: after.id, concerns: about, before: was, after: is }];
  };
  const own = isOwn ? [{ ...base, subjectId: challenge.id, concerns: [actor], before: old, after: young }] : [];
  return [...whole(board?.challenge ?? null, challenge), ...(next ? whole(null, next) : []), ...own];
}

function stateOf({
  status,
  channel,
  startsOn,
  endsOn,
  goal,
  repeatsNth,
  goalReachedAt,
}: ChannelChallenge): object & Record<string, unknown> {
  return {
    status,
    channel,
    startsOn,
    endsOn,
    goal,
    repeatsMonthly: repeatsNth !== null,
    goalReached: goalReachedAt !== null,
  };
}

function partOf(part: Participant | null): Record<string, unknown> | null {
  if (!part?.joinedAt) return null;
  const status: ParticipantStatus = part.doneAt ? "done" : "joined";
  return { status, isShared: part.line !== null };
}
