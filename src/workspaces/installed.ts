import { type Expression, type RawBuilder, sql } from "kysely";

/** Whether the app is installed in a workspace: where it was removed nothing is due, and nothing is sent. */
export function isInstalled(workspaceId: Expression<string>): RawBuilder<boolean> {
  return sql`not exists (select from workspaces w where w.id = ${workspaceId} and w.uninstalled_at is not null)`;
}
