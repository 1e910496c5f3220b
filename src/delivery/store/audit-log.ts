import type { Db } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { History } from "#src/feature-kit/giving-ports.ts";
import type { StateChange } from "#src/kernel/audit-entry.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { SideEffects } from "../side-effects.ts";
import { addToOutbox } from "./add-to-outbox.ts";

/** The history of changes in PostgreSQL. */
export class PostgresChanges implements History {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  add(entry: SideEffects): Promise<void> {
    return inTransaction(this.#db, (client) => saveSideEffects(client, entry));
  }

  async concerning({ workspaceId, userId }: PersonKey, limit: number): Promise<readonly StateChange[]> {
    const text = `select subject, subject_id, actor_user_id, concerns, before, after, at from changes
      where workspace_id = $1 and concerns @> array[$2::text] order by id desc limit $3`;
    const rows = await prepared(this.#db, "changes-concerning", text, [workspaceId, userId, limit]);
    return changesIn(workspaceId, rows);
  }
}

export function changesIn(workspaceId: string, rows: readonly Row[]): StateChange[] {
  return rows.map((row) => ({
    workspaceId,
    subject: row["subject"] as StateChange["subject"],
    subjectId: String(row["subject_id"]),
    actorUserId: row["actor_user_id"] as string | null,
    concerns: row["concerns"] as string[],
    before: row["before"] as StateChange["before"],
    after: row["after"] as StateChange["after"],
    at: row["at"] as Date,
  }));
}

/** Writes changes and messages inside the transaction of the state that they tell of. A message whose key is there is there already. */
export async function saveSideEffects(on: Db, { changes = [], messages = [] }: SideEffects): Promise<void> {
  if (changes.length > 0) {
    const text = `insert into changes (workspace_id, subject, subject_id, actor_user_id, concerns, before, after, at)
      select workspace_id, subject, subject_id, actor_user_id, concerns, before, after, at from jsonb_to_recordset($1::jsonb) as r
        (workspace_id text, subject text, subject_id text, actor_user_id text, concerns text[], before jsonb, after jsonb, at timestamptz)`;
    const rows = changes.map((change) => ({
      workspace_id: change.workspaceId,
      subject: change.subject,
      subject_id: change.subjectId,
      actor_user_id: change.actorUserId,
      concerns: [...new Set(change.concerns)],
      before: change.before,
      after: change.after,
      at: change.at,
    }));
    await prepared(on, "add-changes", text, [JSON.stringify(rows)]);
  }
  await addToOutbox(on, messages);
}
