import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Introduction } from "./types.ts";

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
