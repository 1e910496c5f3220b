import type { NewMessage } from "#src/kernel/new-message.ts";
import { messageAbout } from "./messages.ts";
import { ended } from "./moves.ts";
import { hasEnded, type Introduction } from "./types.ts";

/** Whether a question still waits for the one person whom it names. */
export function isForNamed({ status, wishedUserId, introducedAt }: Introduction, userId: string): boolean {
  return wishedUserId === userId && introducedAt === null && !hasEnded(status);
}

/**
 * The one person who was named had the bot forget them before they and the asker were introduced: it ends, as words for them are
 * for nobody else. The asker hears of it, and may ask somebody else.
 */
export function withoutNamed(
  introduction: Introduction,
  now: Date,
): { readonly introduction: Introduction; readonly messages: readonly NewMessage[] } {
  const over = { ...ended(introduction, "over", now), wishedUserId: null, hostUserId: null };
  const message = messageAbout("gone", over, null, now);
  return { introduction: over, messages: message ? [message] : [] };
}

/** What a host hears who waits for somebody that is forgotten: that it is off, without a name; null where nobody waits. */
export function withoutAsker(introduction: Introduction, now: Date): NewMessage | null {
  const { id, workspaceId, hostUserId, status, introducedAt, meetAt } = introduction;
  const waits = status === "accepted" && (introducedAt === null || (meetAt !== null && meetAt > now));
  if (!waits || hostUserId === null) return null;
  return {
    key: `introduction-off-${id}`,
    workspaceId,
    recipient: hostUserId,
    content: { kind: "introduction-off" },
    dueAt: now,
  };
}
