/** What is going on between the bot and somebody who writes to it. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Situation } from "#src/language/act.ts";

/** So long after something was done, what people write is about it. */
const TOLD_MS = 86_400_000;

export interface Here {
  readonly situation: Situation;
  /** Null for somebody who has not joined. */
  readonly member: Member | null;
}

export async function hereOf(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues" | "nudgeLines">,
  person: PersonKey,
): Promise<Here> {
  const member = await findMemberIfAny(deps, person);
  if (!member) return { situation: "newcomer", member };
  const current = await findCurrentNudge(deps, person);
  if (current) return { situation: current.nudge.status === "planned" ? "planned" : "open", member };
  const since = new Date(deps.clock.now().getTime() - TOLD_MS);
  const weeks = await recordStore(deps).nudgesSince(member.id, new Date(since.getTime() - 30 * TOLD_MS));
  const isTold = weeks.some(
    ({ status, answeredAt }) => status === "done" && answeredAt !== null && answeredAt >= since,
  );
  return { situation: isTold ? "told" : "nothing-open", member };
}
