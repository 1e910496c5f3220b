import type { Tx } from "#src/db/database.ts";
import type { HistoryKind, Nudge } from "#src/kernel/member.ts";

/** A minute: what a sentence changed stands in the history of about the moment at which it was answered. */
const ROUNDABOUT_MS = 60_000;

/**
 * Deletes what the history says of an answer that was taken back, and the plan where that answer made it.
 * @param kind what the history says of it; null where it says nothing.
 */
export async function forgetStep(
  tx: Tx,
  { id, memberId, challengeId }: Nudge,
  { kind, since, dropsPlan }: { readonly kind: HistoryKind | null; readonly since: Date; readonly dropsPlan: boolean },
): Promise<void> {
  if (kind)
    await tx
      .deleteFrom("challenge_history")
      .where("member_id", "=", memberId)
      .where("challenge_id", "=", challengeId)
      .where("kind", "=", kind)
      .where("at", ">=", new Date(since.getTime() - ROUNDABOUT_MS))
      .execute();
  if (dropsPlan) await tx.deleteFrom("plans").where("nudge_id", "=", id).where("member_id", "=", memberId).execute();
}
