/** Whether something is open, planned for a time that is ahead, or for one that has gone by. Pure. */
import type { Nudge, Plan } from "#src/kernel/member.ts";

export type PlanState = "open" | "planned" | "over" | "other";

/** `other`: nothing is open. A plan is over as soon as its time is. */
export function planStateOf(
  current: { readonly nudge: Pick<Nudge, "status">; readonly plan: Pick<Plan, "plannedAt"> | null } | null,
  now: Date,
): PlanState {
  if (current === null) return "other";
  if (current.nudge.status !== "planned") return "open";
  return current.plan !== null && current.plan.plannedAt <= now ? "over" : "planned";
}
