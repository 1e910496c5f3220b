/** What the simulated workspace found fault with, so that a line of a benchmark can say it: how often each kind of it came. */
import { z } from "zod";

export const ViolationsByKind = z.record(z.string(), z.number());

/** A kind is a sentence without what tells one case from another: who, how long, which retry, and what somebody wrote. */
export function violationsByKind(violations: readonly string[]): z.infer<typeof ViolationsByKind> {
  const counts: Record<string, number> = {};
  for (const violation of violations) {
    const kind = kindOf(violation);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function kindOf(violation: string): string {
  return violation
    .replace(/ after \d+ ms$/, "")
    .replace(/ \(retry \d+\)/, "")
    .replace(/^(\/\w+ \w+).*?(: acknowledged with )/, "$1$2")
    .replace(/ [[{"].*$/s, "");
}
