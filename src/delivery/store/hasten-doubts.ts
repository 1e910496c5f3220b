import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { AWAITED } from "./add-to-outbox.ts";

/**
 * Somebody has answered what these messages ask, and one of them may stand in their DM, sent by a process that could not say so any
 * more: they look at buttons that mean nothing any more, so it is found and drawn as what somebody waits for. Inside the transaction of
 * the answer.
 * @param field where the content of a message says what it is about.
 */
export async function hastenDoubts(
  on: Db,
  { workspaceId, userId }: PersonKey,
  { field, ids }: { readonly field: string; readonly ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  await on
    .updateTable("outbox")
    .set({ lane: AWAITED })
    .where("workspace_id", "=", workspaceId)
    .where("recipient", "=", userId)
    .where("status", "in", ["pending", "sending"])
    .where("doubt_since", "is not", null)
    .where("lane", ">", AWAITED)
    .where(sql<boolean>`content ->> ${field} = any(${ids}::text[])`)
    .execute();
}
