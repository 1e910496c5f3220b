/** Whom a capability brought together, and how much it asks of hosts: what every search for somebody counts. */

import type { PersonKey } from "#src/kernel/ports.ts";
import type { Db } from "./database.ts";

export interface Encounters {
  /** Name of the capability. */
  readonly of: string;
  /** When somebody was last brought together with others, by their Slack id; a time that is agreed on may lie ahead. */
  readonly metAt: (db: Db, person: PersonKey) => Promise<ReadonlyMap<string, Date>>;
  /** How much hosts have taken on in the month that begins with a moment, by their Slack id. */
  readonly takenOn: (db: Db, workspaceId: string, monthStart: Date) => Promise<ReadonlyMap<string, number>>;
}
