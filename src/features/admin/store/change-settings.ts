/** Changes of what admins decide, each saved together with its audit entries and messages. */
import type { Db } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { Policy } from "#src/kernel/policy.ts";
import { lockOwnChallenge, type OwnChallenge, saveOwnChallenge } from "#src/workspaces/own-challenges.ts";
import { lockPolicy, savePolicy } from "#src/workspaces/policies.ts";

/** What comes out of a decision, with what is announced of it. */
export interface DecisionWithAudit<T> {
  readonly value: T;
  readonly sideEffects: SideEffects;
}

/** Changes the policy as it is now, with its row locked, so that two admins at once lose nothing. */
export function changePolicy(
  db: Db,
  workspaceId: string,
  decide: (now: Policy) => DecisionWithAudit<Policy>,
): Promise<Policy> {
  return inTransaction(db, async (tx) => {
    const before = await lockPolicy(tx, workspaceId);
    const { value, sideEffects } = decide(before);
    if (value !== before) await savePolicy(tx, workspaceId, value);
    await saveSideEffects(tx, sideEffects);
    return value;
  });
}

/** Changes the challenge as it is now, or a new one where none has the id, with its row locked. */
export function changeOwnChallenge(
  db: Db,
  { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
  now: Date,
  decide: (found: OwnChallenge | null) => DecisionWithAudit<OwnChallenge>,
): Promise<OwnChallenge> {
  return inTransaction(db, async (tx) => {
    const found = await lockOwnChallenge(tx, workspaceId, id);
    const { value, sideEffects } = decide(found);
    if (value !== found) await saveOwnChallenge(tx, value, now);
    await saveSideEffects(tx, sideEffects);
    return value;
  });
}
