/** What cards and messages of channel challenges show, and what happens when a channel cannot be reached. */

import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Card, OutboxMessage, PostedMessage } from "#src/delivery/message-kind.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, MessageRef } from "#src/kernel/member.ts";
import { CHANNEL_UNREACHABLE } from "#src/kernel/unreachable.ts";
import { RetryLater } from "#src/queue/job.ts";
import type { ChallengeTrouble } from "../rules/message-kinds.ts";
import { cancelUnreachable, comesAgainOn } from "../rules/state.ts";
import type { ChallengeSummary, SharedLine } from "../rules/types.ts";
import { ChannelChallengeStore } from "../store/channel-challenges.ts";
import { SharedLineStore } from "../store/shared-lines.ts";
import { SuggestionStore } from "../store/suggestions.ts";
import { decisionOf, troubleMessages } from "./decision.ts";

/** A card of a challenge for everybody in a channel. */
export interface ChallengeCardView {
  readonly summary: ChallengeSummary;
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

/** A shared line in the thread of the card. */
export interface LineInThread extends LineView {
  readonly threadTs: string | null;
  /** Taken back meanwhile: it is only looked for. */
  readonly isWithdrawn: boolean;
}

export interface AboutChallenge {
  readonly challengeId: string;
}
export interface AboutLine extends AboutChallenge {
  readonly userId: string;
}

type SummaryDeps = Pick<Deps, "db">;

/** What the card in the channel shows; null where the challenge is gone. */
export async function challengeCardView(
  deps: Pick<Deps, "db" | "catalogues">,
  { id, workspaceId }: Card,
): Promise<ChallengeCardView | null> {
  const summary = await new ChannelChallengeStore(deps.db).summary(workspaceId, id);
  if (!summary) return null;
  const entry = deps.catalogues.of(workspaceId).byId.get(summary.challenge.challengeId ?? "") ?? null;
  return { summary, entry, comesAgainOn: comesAgainOn(summary.challenge) };
}

/** Without the card there is no thread. A line that stands already is drawn anew instead. */
export async function lineToSend(
  deps: SummaryDeps,
  { workspaceId, doubtSince, content }: OutboxMessage<AboutLine>,
): Promise<LineInThread | null> {
  const { challengeId, userId } = content;
  const card = (await new ChannelChallengeStore(deps.db).summary(workspaceId, challengeId))?.card;
  if (!card) return null;
  const part = (await new ChannelChallengeStore(deps.db).board({ workspaceId, userId }, challengeId))?.mine;
  const base = { threadTs: card.ts, reflectionId: part?.reflectionId ?? null };
  if (part?.line && part.lineTs === null) return { ...base, line: part.line, isWithdrawn: false };
  // It was taken back, and Slack may have taken it all the same: it is looked for, to be deleted.
  return doubtSince && !part?.lineTs ? { ...base, line: { name: "", text: "" }, isWithdrawn: true } : null;
}

export async function postedLine(
  deps: SummaryDeps,
  { workspaceId, content: { challengeId, userId } }: PostedMessage<AboutLine>,
): Promise<LineInThread | null> {
  const part = (await new ChannelChallengeStore(deps.db).board({ workspaceId, userId }, challengeId))?.mine;
  return part?.line ? { line: part.line, reflectionId: part.reflectionId, threadTs: null, isWithdrawn: false } : null;
}

/** Remembers where a shared line stands; one that was taken back on its way is deleted again. */
export async function linePosted(
  deps: Pick<Deps, "db" | "messenger" | "clock">,
  { workspaceId, content: { challengeId, userId } }: OutboxMessage<AboutLine>,
  at: MessageRef,
): Promise<void> {
  const now = deps.clock.now();
  const isWanted = await new SharedLineStore(deps.db).recordPosted({ workspaceId, userId }, challengeId, at.ts, now);
  const deleted = isWanted ? null : await deps.messenger.delete(workspaceId, at);
  if (deleted?.kind === "later") throw new RetryLater(deleted.retryAfterMs);
}

/** @returns null without a goal, and without the thread to say it in. */
export async function goalToSend(
  deps: SummaryDeps,
  { workspaceId, content }: OutboxMessage<AboutChallenge>,
): Promise<{ readonly goal: number; readonly threadTs: string } | null> {
  const summary = await new ChannelChallengeStore(deps.db).summary(workspaceId, content.challengeId);
  const goal = summary?.challenge.goal ?? null;
  return goal === null || !summary?.card ? null : { goal, threadTs: summary.card.ts };
}

export async function summaryToSend(
  deps: SummaryDeps,
  { workspaceId, content }: Pick<OutboxMessage<AboutChallenge>, "workspaceId" | "content">,
): Promise<Pick<ChallengeCardView, "summary" | "comesAgainOn"> | null> {
  const summary = await new ChannelChallengeStore(deps.db).summary(workspaceId, content.challengeId);
  return summary && { summary, comesAgainOn: comesAgainOn(summary.challenge) };
}

export async function troubleToSend(
  deps: SummaryDeps,
  { workspaceId, content }: OutboxMessage<AboutChallenge & { readonly trouble: ChallengeTrouble }>,
): Promise<{ readonly summary: ChallengeSummary; readonly trouble: ChallengeTrouble } | null> {
  const summary = await new ChannelChallengeStore(deps.db).summary(workspaceId, content.challengeId);
  return summary && { summary, trouble: content.trouble };
}

/** @returns null when one was taken, and when none of them is in the catalogue any more. */
export async function suggestionsToSend(
  deps: Pick<Deps, "db" | "catalogues">,
  { workspaceId, recipient, content: { month } }: OutboxMessage<{ readonly month: string }>,
): Promise<{ readonly month: string; readonly entries: readonly Challenge[] } | null> {
  const offers = (await new SuggestionStore(deps.db).find(workspaceId, recipient))?.offers ?? [];
  const offer = offers.find((one) => one.month === month);
  const { byId } = deps.catalogues.of(workspaceId);
  const entries = (offer?.challengeIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return entries.length === 0 || offer?.takenId ? null : { month, entries };
}

/** Nothing can be posted in a challenge's channel any more: what goes on there ends. */
export async function challengeUndeliverable(
  deps: Deps,
  { workspaceId, content }: OutboxMessage<AboutChallenge>,
  error: string,
): Promise<void> {
  if (CHANNEL_UNREACHABLE.includes(error)) await channelLost(deps, workspaceId, content.challengeId);
}

/** Nothing can be posted there any more: suggestions are turned off, and whoever asked for them is told. */
export async function suggestionsUndeliverable(
  deps: Deps,
  { workspaceId, recipient, content }: OutboxMessage<{ readonly month: string }>,
  error: string,
): Promise<void> {
  if (CHANNEL_UNREACHABLE.includes(error)) await suggestionsLost(deps, workspaceId, recipient, content.month);
}

/** A card cannot be posted or drawn: its channel is out of reach, or somebody deleted the message by hand. */
export async function challengeCardUnreachable(deps: Deps, { id, workspaceId }: Card, error: string): Promise<void> {
  if (CHANNEL_UNREACHABLE.includes(error)) return channelLost(deps, workspaceId, id);
  const challenge = (await new ChannelChallengeStore(deps.db).summary(workspaceId, id))?.challenge;
  // It goes on: those who joined still do it, and its creator can have the card back. A closed one is no loss.
  if (challenge?.status !== "running") return;
  const messages = troubleMessages(challenge, "card-deleted", deps.clock.now());
  await deps.outbox.add(messages);
  await enqueueDeliveries(
    deps,
    messages.map(({ key }) => key),
  );
}

/** Nobody can join or read there: what runs or is planned in that channel is cancelled, and its creators are told once. */
async function channelLost(deps: Deps, workspaceId: string, id: string): Promise<void> {
  const now = deps.clock.now();
  const subject = (await new ChannelChallengeStore(deps.db).summary(workspaceId, id))?.challenge;
  if (!subject) return;
  const open = await new ChannelChallengeStore(deps.db).openIn(workspaceId, subject.channel);
  const messages = troubleMessages(subject, "channel-lost", now);
  await deps.outbox.add(messages);
  const keys = messages.map(({ key }) => key);
  for (const challenge of open) {
    // The next one of the same title goes without a word of its own.
    const told = challenge.title === subject.title ? [] : troubleMessages(challenge, "channel-lost", now);
    await new ChannelChallengeStore(deps.db).change({ workspaceId, userId: "" }, challenge.id, (board) => {
      const decision = decisionOf(board, cancelUnreachable(board.challenge, now), null, now);
      return { ...decision, sideEffects: { ...decision.sideEffects, messages: told } };
    });
    keys.push(...told.map(({ key }) => key));
  }
  await enqueueDeliveries(deps, keys);
}

async function suggestionsLost(deps: Deps, workspaceId: string, channel: string, month: string): Promise<void> {
  const now = deps.clock.now();
  const off = await new SuggestionStore(deps.db).change(
    workspaceId,
    channel,
    (current) => current && { ...current, dueAt: null },
  );
  if (!off) return;
  const key = `suggestions-lost-${workspaceId}-${channel}-${month}`;
  const content = { kind: "suggestions-trouble", channel } as const;
  await deps.outbox.add([{ key, workspaceId, recipient: off.askedBy, content, dueAt: now }]);
  await enqueueDeliveries(deps, [key]);
}
