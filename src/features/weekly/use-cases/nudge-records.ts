import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { HistoryEvent, Nudge, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Preference } from "../rules/preferences.ts";
import { nudgeRecordsOf } from "../store/personal-data.ts";
import { preferencesOf } from "../store/preferences.ts";

/** What is stored of a member's weeks, oldest first. */
export interface NudgeRecords {
  readonly nudges: readonly Nudge[];
  readonly plans: readonly Plan[];
  readonly history: readonly HistoryEvent[];
  readonly preferences: readonly Preference[];
}

/** All that is stored of somebody's weeks; nothing of somebody who has not joined. */
export async function nudgeRecords(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<NudgeRecords> {
  const member = await findMemberIfAny(deps, person);
  if (!member) return { nudges: [], plans: [], history: [], preferences: [] };
  const [records, preferences] = await Promise.all([
    nudgeRecordsOf(deps.db, member.id),
    preferencesOf(deps.db, member.id),
  ]);
  return { ...records, preferences };
}
