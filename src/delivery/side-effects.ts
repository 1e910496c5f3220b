import type { StateChange } from "#src/kernel/audit-entry.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";

/** What is saved together with a change of state: what the audit log says of it, and the messages that come of it. */
export interface SideEffects {
  readonly changes?: readonly StateChange[];
  readonly messages?: readonly NewMessage[];
}
