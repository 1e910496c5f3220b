import type { Db } from "#src/db/database.ts";
import type { SideEffects } from "../side-effects.ts";
import { addToOutbox } from "./add-to-outbox.ts";
import { fromAuditEntry } from "./audit-log.ts";

/** Writes audit entries and messages inside the transaction of what they tell of. A message whose key is there is there already. */
export async function saveSideEffects(on: Db, { audit = [], messages = [] }: SideEffects): Promise<void> {
  if (audit.length > 0) await on.insertInto("audit_log").values(audit.map(fromAuditEntry)).execute();
  await addToOutbox(on, messages);
}
