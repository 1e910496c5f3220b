import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";

/** What is saved together with a change of state: its entries in the audit log, and the messages that tell of it. */
export interface SideEffects {
  readonly audit?: readonly AuditEntry[];
  readonly messages?: readonly NewMessage[];
}
