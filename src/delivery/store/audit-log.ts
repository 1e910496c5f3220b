import { type Insertable, sql } from "kysely";
import { z } from "zod";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import type { Row } from "#src/db/rows.ts";
import type { AuditLog } from "#src/db/tables.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

const State = z.record(z.string(), z.unknown()).nullable();

/** What concerns a person, newest first. */
export async function auditEntriesOf(
  on: Db,
  { workspaceId, userId }: PersonKey,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const rows = await on
    .selectFrom("audit_log")
    .select(COLUMNS.audit_log)
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`concerns @> array[${userId}::text]`)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return auditEntriesIn(rows);
}

/** All that concerns a person, oldest first. */
export async function allAuditEntriesOf(on: Db, { workspaceId, userId }: PersonKey): Promise<readonly AuditEntry[]> {
  const rows = await on
    .selectFrom("audit_log")
    .select(COLUMNS.audit_log)
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`concerns @> array[${userId}::text]`)
    .orderBy("id")
    .execute();
  return auditEntriesIn(rows);
}

/** Entries as they were stored. */
function auditEntriesIn(rows: readonly Row<"audit_log">[]): AuditEntry[] {
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    subject: row.subject,
    subjectId: row.subject_id,
    actorUserId: row.actor_user_id,
    concerns: row.concerns,
    before: State.parse(row.before),
    after: State.parse(row.after),
    at: row.at,
  }));
}

/** An entry as the row that is inserted. */
export function fromAuditEntry(entry: AuditEntry): Insertable<AuditLog> {
  return {
    workspace_id: entry.workspaceId,
    subject: entry.subject,
    subject_id: entry.subjectId,
    actor_user_id: entry.actorUserId,
    concerns: [...new Set(entry.concerns)],
    before: entry.before && JSON.stringify(entry.before),
    after: entry.after && JSON.stringify(entry.after),
    at: entry.at,
  };
}
