/** What cards and notices of channel challenges show, and what happens when a channel cannot be reached. */

import type { Card } from "#src/delivery/card-ports.ts";
import type { NoticeDelivery } from "#src/delivery/delivery-ports.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, MessageRef } from "#src/kernel/member.ts";
import { RetryLater } from "#src/queue/job.ts";
import type { ChallengeNotice, ChallengeTrouble } from "../rules/message-kinds.ts";
import { comesAgainOn, lost } from "../rules/state.ts";
import type { SharedLine } from "../rules/types.ts";
import type { ChallengeSight } from "../store/ports.ts";
import { decisionOf, troubleNotice } from "./decision.ts";

/** A card of a challenge for everybody in a channel. */
export interface ChallengeCardView {
  readonly kind: "channel-challenge";
  readonly sight: ChallengeSight;
  /** The catalogue's entry, where it comes from one that is there. */
  readonly entry: Challenge | null;
  readonly comesAgainOn: CalendarDate | null;
}

/** One person's shared line. */
export interface LineView {
  readonly line: SharedLine;
  /** The entry in their log that it comes from, for thanks. */
  readonly reflectionId: string | null;
}

/** What a notice shows. `threadTs` is the card's. */
export type ChallengeNoticeView =
  | (LineView & { readonly kind: "challenge-line"; readonly threadTs: string; readonly isWithdrawn: boolean })
  | { readonly kind: "challenge-goal"; readonly goal: number; readonly threadTs: string }
  | { readonly kind: "challenge-summary"; readonly sight: ChallengeSight; readonly comesAgainOn: CalendarDate | null }
  | { readonly kind: "challenge-trouble"; readonly sight: ChallengeSight; readonly trouble: ChallengeTrouble }
  | { readonly kind: "challenge-suggestions"; readonly month: string; readonly entries: readonly Challenge[] }
  | { readonly kind: "suggestions-trouble"; readonly channel: string };

/** Slack's words for a channel where nothing can be posted any more. */
export const CHANNEL_LOST: readonly string[] = [
  "channel_not_found",
  "is_archived",
  "not_in_channel",
  "restricted_action",
  "no_permission",
];

export async function challengeCardView(ports: Ports, { id, workspaceId }: Card): Promise<ChallengeCardView | null> {
  const sight = await ports.channelChallenges.sight(workspaceId, id);
  if (!sight) return null;
  const entry = ports.catalogues.of(workspaceId).byId.get(sight.challenge.challengeId ?? "") ?? null;
  return { kind: "channel-challenge", sight, entry, comesAgainOn: comesAgainOn(sight.challenge) };
}

/** Loads what a notice shows; null when it is not wanted any more. */
export async function challengeNoticeView(
  ports: Ports,
  { workspaceId, recipient, doubtSince }: NoticeDelivery,
  content: ChallengeNotice,
): Promise<ChallengeNoticeView | null> {
  if (content.kind === "suggestions-trouble") return content;
  if (content.kind === "challenge-suggestions") {
    const offers = (await ports.suggestions.find(workspaceId, recipient))?.offers ?? [];
    const offer = offers.find(({ month }) => month === content.month);
    const { byId } = ports.catalogues.of(workspaceId);
    const entries = (offer?.challengeIds ?? []).flatMap((id) => byId.get(id) ?? []);
    return entries.length === 0 || offer?.takenId ? null : { ...content, entries };
  }
  const sight = await ports.channelChallenges.sight(workspaceId, content.challengeId);
  if (!sight) return null;
  const { challenge, card } = sight;
  switch (content.kind) {
    case "challenge-line": {
      const part = (await ports.channelChallenges.board({ workspaceId, userId: content.userId }, challenge.id))?.mine;
      // Without the card there is no thread.
      if (!card) return null;
      const base = { kind: "challenge-line", threadTs: card.ts, reflectionId: part?.reflectionId ?? null } as const;
      // A line that stands already is drawn anew instead.
      if (part?.line && part.lineTs === null) return { ...base, line: part.line, isWithdrawn: false };
      // It was taken back, and Slack may have taken it all the same: it is looked for, to be deleted.
      return doubtSince && !part?.lineTs ? { ...base, line: { name: "", text: "" }, isWithdrawn: true } : null;
    }
    case "challenge-goal":
      if (challenge.goal === null || !card) return null;
      return { kind: "challenge-goal", goal: challenge.goal, threadTs: card.ts };
    case "challenge-summary":
      return { kind: "challenge-summary", sight, comesAgainOn: comesAgainOn(challenge) };
    case "challenge-trouble":
      return { ...content, sight };
  }
}

/** Remembers where a shared line stands; one that was taken back on its way is deleted again. */
export async function challengeNoticeStands(
  ports: Ports,
  { workspaceId }: NoticeDelivery,
  content: ChallengeNotice,
  message: MessageRef,
): Promise<void> {
  if (content.kind !== "challenge-line") return;
  const { challengeId, userId } = content;
  const now = ports.clock.now();
  const isWanted = await ports.channelChallenges.lineStands({ workspaceId, userId }, challengeId, message.ts, now);
  const drawn = isWanted ? null : await ports.messenger.drawLine(message, null);
  if (drawn?.kind === "later") throw new RetryLater(drawn.retryAfterMs);
}

/** A notice that will never be delivered. */
export async function challengeNoticeLost(
  ports: Ports,
  { workspaceId, recipient }: NoticeDelivery,
  content: ChallengeNotice,
  error: string,
): Promise<void> {
  if (!CHANNEL_LOST.includes(error)) return;
  switch (content.kind) {
    case "challenge-line":
    case "challenge-goal":
    case "challenge-summary":
      return channelLost(ports, workspaceId, content.challengeId);
    case "challenge-suggestions":
      return suggestionsLost(ports, workspaceId, recipient, content.month);
    case "challenge-trouble":
    case "suggestions-trouble":
  }
}

/** A card cannot be posted or drawn: its channel is out of reach, or somebody deleted the message by hand. */
export async function challengeCardGone(ports: Ports, { id, workspaceId }: Card, error: string): Promise<void> {
  if (CHANNEL_LOST.includes(error)) return channelLost(ports, workspaceId, id);
  const challenge = (await ports.channelChallenges.sight(workspaceId, id))?.challenge;
  // It goes on: those who joined still do it, and its creator can have the card back. A closed one is no loss.
  if (challenge?.status !== "running") return;
  const notices = troubleNotice(challenge, "card-deleted", ports.clock.now());
  await ports.changes.add({ notices });
  await enqueueDeliveries(
    ports,
    notices.map(({ key }) => key),
  );
}

/** Nobody can join or read there: what runs or is planned in that channel is cancelled, and its creators are told once. */
async function channelLost(ports: Ports, workspaceId: string, id: string): Promise<void> {
  const now = ports.clock.now();
  const subject = (await ports.channelChallenges.sight(workspaceId, id))?.challenge;
  if (!subject) return;
  const open = await ports.channelChallenges.openIn(workspaceId, subject.channel);
  const notices = troubleNotice(subject, "channel-lost", now);
  await ports.changes.add({ notices });
  const keys = notices.map(({ key }) => key);
  for (const challenge of open) {
    // The next one of the same title goes without a word of its own.
    const told = challenge.title === subject.title ? [] : troubleNotice(challenge, "channel-lost", now);
    await ports.channelChallenges.change({ workspaceId, userId: "" }, challenge.id, (board) => {
      const decision = decisionOf(board, lost(board.challenge, now), null, now);
      return { ...decision, announcing: { ...decision.announcing, notices: told } };
    });
    keys.push(...told.map(({ key }) => key));
  }
  await enqueueDeliveries(ports, keys);
}

async function suggestionsLost(ports: Ports, workspaceId: string, channel: string, month: string): Promise<void> {
  const now = ports.clock.now();
  const off = await ports.suggestions.change(
    workspaceId,
    channel,
    (current) => current && { ...current, nextAt: null },
  );
  if (!off) return;
  const key = `suggestions-lost-${workspaceId}-${channel}-${month}`;
  const notice = { kind: "suggestions-trouble", channel } as const;
  await ports.changes.add({ notices: [{ key, workspaceId, recipient: off.askedBy, notice, dueAt: now }] });
  await enqueueDeliveries(ports, [key]);
}
