import type { AssignedReason, Nudge } from "#src/kernel/member.ts";

/** What a colleague who gave it said of it; undefined where nobody did. */
export function assignedReason({ reasons }: Pick<Nudge, "reasons">): AssignedReason | undefined {
  return reasons.find((reason): reason is AssignedReason => reason.kind === "assigned");
}
