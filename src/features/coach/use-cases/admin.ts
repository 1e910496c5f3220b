/** What admins decide of the language model, and see of what it costs. */
import { inTransaction } from "#src/db/transaction.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { requireAdmin } from "#src/features/admin/use-cases/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { CoachPolicy, Usage } from "../rules/consent.ts";
import { coachPolicyOf, saveCoachPolicy, usageOf } from "../store/budgets.ts";
import { firstOfMonth } from "./ask-model.ts";

export interface CoachReport {
  readonly policy: CoachPolicy;
  /** Of this month. */
  readonly used: Usage;
}

/** The policy of a workspace with what was used this month. */
export async function coachReport(
  { db, clock }: Pick<Deps, "db" | "clock">,
  workspaceId: string,
): Promise<CoachReport> {
  const [policy, used] = await Promise.all([
    coachPolicyOf(db, workspaceId),
    usageOf(db, workspaceId, firstOfMonth(clock.now())),
  ]);
  return { policy, used };
}

/** @throws UserFault when the person is no admin. */
export async function changeCoachPolicy(
  deps: Pick<Deps, "db" | "clock" | "policies">,
  person: PersonKey,
  after: CoachPolicy,
): Promise<void> {
  const { admins } = await requireAdmin(deps, person);
  const { workspaceId, userId } = person;
  await inTransaction(deps.db, async (tx) => {
    const before = await coachPolicyOf(tx, workspaceId);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await saveCoachPolicy(tx, workspaceId, after);
    const concerns = [...new Set([userId, ...admins])];
    const entry = { workspaceId, subject: "coach", subjectId: workspaceId, actorUserId: userId, concerns };
    await saveSideEffects(tx, {
      audit: [{ ...entry, before: { ...before }, after: { ...after }, at: deps.clock.now() }],
    });
  });
}
