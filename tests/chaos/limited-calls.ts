/** Calls that Slack refused with 429 although no fault was made of them: the bot itself had gone too fast. */
import type { Fault, FaultKind, PlannedFault } from "./fault-plan.ts";

/** How a call that a limit refused stands among all that Slack refused; what a fault refused does not stand there. */
const LIMITED = /^(\S+): ratelimited/;

/** Faults after which the bot may not know how much it has asked: its count is gone or could not be reached. */
const WITHOUT_COUNT: Readonly<Record<PlanBackend, readonly FaultKind[]>> = {
  redis: ["redis-killed", "redis-emptied", "redis-hung"],
  postgres: ["postgres-restarted", "postgres-killed", "postgres-away", "disk-full"],
};
type PlanBackend = "redis" | "postgres";

/** So many calls of one method may be on their way from all processes when the first of them is refused; then all hold back. */
const ON_THEIR_WAY = 5;

/** How often each method was refused by a limit. */
export function limitedByMethod(violations: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of violations) {
    const method = LIMITED.exec(text)?.[1];
    if (method) counts[method] = (counts[method] ?? 0) + 1;
  }
  return counts;
}

/** How often a limit may have refused a method in a run with these faults. */
function explainedLimits(plan: readonly PlannedFault[], backend: PlanBackend): number {
  const isWithoutCount = ({ kind }: Fault): boolean => WITHOUT_COUNT[backend].includes(kind);
  return plan.filter(({ fault }) => isWithoutCount(fault)).length * ON_THEIR_WAY;
}

/** @returns the methods of which the faults do not explain how often they were refused. */
export function unexplainedLimits(
  counts: Readonly<Record<string, number>>,
  plan: readonly PlannedFault[],
  backend: PlanBackend,
): string[] {
  const most = explainedLimits(plan, backend);
  return Object.entries(counts)
    .filter(([, count]) => count > most)
    .map(([method, count]) => `${method} was refused ${count} times by its limit; the faults explain ${most}`);
}
