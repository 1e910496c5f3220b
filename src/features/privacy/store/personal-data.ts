import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import { toReflection } from "#src/features/reflections/store/rows.ts";
import { historyOf } from "#src/features/weekly/store/find-mentees.ts";
import { toNudge, toPlan } from "#src/features/weekly/store/nudge-rows.ts";
import type { HistoryEvent, Member, Nudge, Plan, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** What is stored of a mentee. */
export interface PersonalRecord {
  readonly member: Member;
  readonly nudges: readonly Nudge[];
  readonly plans: readonly Plan[];
  readonly reflections: readonly Reflection[];
  readonly history: readonly HistoryEvent[];
}

/** Everything that is stored of a mentee; null for those who are none. */
export async function everythingOf(db: Db, { workspaceId, userId }: PersonKey): Promise<PersonalRecord | null> {
  const row = await db
    .selectFrom("members")
    .select(COLUMNS.members)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (!row) return null;
  const [nudges, plans, reflections, history] = await Promise.all([
    db.selectFrom("nudges").select(COLUMNS.nudges).where("member_id", "=", row.id).orderBy("offered_at").execute(),
    db.selectFrom("plans").select(COLUMNS.plans).where("member_id", "=", row.id).orderBy("created_at").execute(),
    db
      .selectFrom("reflections")
      .select(COLUMNS.reflections)
      .where("member_id", "=", row.id)
      .orderBy("created_at")
      .execute(),
    historyOf(db, [row.id], new Date(0)),
  ]);
  return {
    member: toMember(row),
    nudges: nudges.map(toNudge),
    plans: plans.map(toPlan),
    reflections: reflections.map(toReflection),
    history: history.get(row.id) ?? [],
  };
}
