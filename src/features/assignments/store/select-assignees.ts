/** What statements about parts of assignments begin with. */
import type { Db } from "#src/db/database.ts";
import { aliased } from "#src/db/rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

export const NOT_ENDED = ["invited", "queued", "offered", "suggested", "accepted"] as const;

/** Parts of assignments, each with its assignment. */
export function selectAssignees(on: Db) {
  return on
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .select(aliased("a", "assignments"))
    .select(aliased("p", "assignees"));
}

/** What this person asked of others, where it goes on or ended since. */
export function selectGiven(on: Db, { workspaceId, userId }: PersonKey, since: Date) {
  return selectAssignees(on)
    .where("a.workspace_id", "=", workspaceId)
    .where("a.assigner_user_id", "=", userId)
    .where((row) => row.or([row("p.status", "in", NOT_ENDED), row("p.ended_at", ">=", since)]));
}
