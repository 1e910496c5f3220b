import type { Challenge } from "#src/kernel/challenge.ts";
import type { Nudge } from "#src/kernel/member.ts";

/**
 * Whether a mentee can ask their manager for the door of a challenge: it needs somebody, they named a manager, and whoever
 * asked it of them has not opened one already.
 */
export function needsDoor(
  challenge: Pick<Challenge, "needs">,
  managerUserId: string | null,
  { reasons }: Pick<Nudge, "reasons">,
): boolean {
  const isOpen = reasons.some((reason) => reason.kind === "assigned" && reason.door.kind !== "none");
  return challenge.needs.host !== "none" && managerUserId !== null && !isOpen;
}
