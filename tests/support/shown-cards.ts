/** Nudges that are answered while messages still show them as open. */
import type { Bot } from "#src/bot-types.ts";
import { skipChallenge } from "#src/features/weekly/use-cases/answer-nudge.ts";
import type { MessageRef } from "#src/kernel/member.ts";

/**
 * What is open is skipped by another process, whose job is lost: no message is drawn so yet.
 * @returns the nudge, and where `card` stands.
 */
export async function isSkippedUndrawn(
  { deps }: Pick<Bot, "deps">,
  { userId }: { readonly userId: string },
  card?: MessageRef,
): Promise<{ readonly nudgeId: string; readonly at: MessageRef }> {
  const jobs = { enqueue: () => Promise.resolve(), forget: () => Promise.resolve() };
  const { nudge } = await skipChallenge({ ...deps, jobs }, { workspaceId: "T0HOUSE", userId }, null);
  return { nudgeId: nudge.id, at: { channel: card?.channel ?? "", ts: card?.ts ?? "" } };
}
