/** What admins decided, in PostgreSQL. Readers go through `WorkspaceContent`, which holds it in memory. */
import { type Selectable, sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import type { Policies as PolicyTable } from "#src/db/tables.ts";
import { DEFAULT_POLICY, type Policy } from "#src/kernel/policy.ts";

/** Of these workspaces; one that decided nothing is left out. */
export async function readPolicies(db: Db, workspaceIds: readonly string[]): Promise<ReadonlyMap<string, Policy>> {
  const rows = await db.selectFrom("policies").select(COLUMNS).where("workspace_id", "in", workspaceIds).execute();
  return new Map(rows.map((row) => [row.workspace_id, policyFrom(row)]));
}

/** The policy as it is now, its row locked: of two admins at once the second decides on what the first has saved. */
export async function lockPolicy(tx: Tx, workspaceId: string): Promise<Policy> {
  await tx
    .insertInto("policies")
    .values({ workspace_id: workspaceId })
    .onConflict((known) => known.doNothing())
    .execute();
  const row = await tx
    .selectFrom("policies")
    .select(COLUMNS)
    .where("workspace_id", "=", workspaceId)
    .forUpdate()
    .executeTakeFirst();
  return row ? policyFrom(row) : DEFAULT_POLICY;
}

/** Saves a policy whose row is locked. */
export async function savePolicy(tx: Tx, workspaceId: string, policy: Policy): Promise<void> {
  await tx
    .updateTable("policies")
    .set({
      admins: [...policy.admins],
      managers: [...policy.managers],
      may_assign: policy.mayAssign,
      quiet_from: policy.quietHours?.from ?? null,
      quiet_until: policy.quietHours?.until ?? null,
      days_off: [...policy.daysOff],
      announcement_channel: policy.announcementChannel,
      retention_months: policy.retentionMonths,
      help_contact: policy.helpContact,
      revision: sql`nextval('content_revisions')`,
    })
    .where("workspace_id", "=", workspaceId)
    .execute();
}

const COLUMNS = [
  "workspace_id",
  "admins",
  "managers",
  "may_assign",
  "quiet_from",
  "quiet_until",
  "days_off",
  "announcement_channel",
  "retention_months",
  "help_contact",
] as const;

function policyFrom(row: Pick<Selectable<PolicyTable>, (typeof COLUMNS)[number]>): Policy {
  const { quiet_from: from, quiet_until: until } = row;
  return {
    admins: row.admins,
    managers: row.managers,
    mayAssign: row.may_assign,
    quietHours: from !== null && until !== null ? { from, until } : null,
    daysOff: row.days_off,
    announcementChannel: row.announcement_channel,
    retentionMonths: row.retention_months,
    helpContact: row.help_contact,
  };
}
