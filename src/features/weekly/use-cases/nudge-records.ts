import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { HistoryEvent, Nudge, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { nudgeRecordsOf } from "../store/personal-data.ts";

/** What is stored of a member's weeks, oldest first. */
export interface NudgeRecords {
  readonly nudges: readonly Nudge[];
  readonly plans: readonly Plan[];
  readonly history: readonly HistoryEvent[];
}

/** All that is stored of somebody's weeks; nothing of somebody who has not joined. */
export async function nudgeRecords(deps: Pick<Deps, "db">, person: PersonKey): Promise<NudgeRecords> {
  const member = await findMemberIfAny(deps, person);
  return member ? nudgeRecordsOf(deps.db, member.id) : { nudges: [], plans: [], history: [] };
}
