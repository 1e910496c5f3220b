/** What requests without an answer mean for a host. */
import type { Host } from "#src/features/matching/rules/host.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { IntroductionEffect } from "./types.ts";

/** So many in a row pause them: silence is an answer. */
export const MAX_UNANSWERED = 3;

/** The host after a step of a request; null where nothing changes about them. */
export function hostAfter(host: Host, effects: readonly IntroductionEffect[], now: Date): Host | null {
  if (effects.includes("answer")) return host.unanswered === 0 ? null : { ...host, unanswered: 0 };
  if (!effects.includes("silence")) return null;
  const unanswered = host.unanswered + 1;
  if (unanswered < MAX_UNANSWERED || host.isPaused) return { ...host, unanswered };
  return { ...host, unanswered, isPaused: true, pausedUntil: null, updatedAt: now };
}

/** Told once to a host who was paused for it. */
export function pausedMessage({ workspaceId, userId }: Host, now: Date): NewMessage {
  return {
    key: `introduction-paused-${workspaceId}-${userId}-${now.getTime()}`,
    workspaceId,
    recipient: userId,
    content: { kind: "introduction-paused", userId },
    dueAt: now,
  };
}
