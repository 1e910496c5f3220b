/** How rows of reflections become domain values and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import type { Reflection } from "#src/kernel/member.ts";

export function toReflection(row: Row<"reflections">): Reflection {
  return {
    id: row.id,
    memberId: row.member_id,
    workspaceId: row.workspace_id,
    nudgeId: row.nudge_id,
    challengeId: row.challenge_id,
    area: row.area,
    title: row.title,
    what: row.what,
    surprise: row.surprise,
    insight: row.insight,
    link: row.link,
    sharedWithManager: row.shared_with_manager,
    doneOn: row.done_on,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function fromReflection(reflection: Reflection): WrittenRow<"reflections"> {
  return {
    id: reflection.id,
    member_id: reflection.memberId,
    workspace_id: reflection.workspaceId,
    nudge_id: reflection.nudgeId,
    challenge_id: reflection.challengeId,
    area: reflection.area,
    title: reflection.title,
    what: reflection.what,
    surprise: reflection.surprise,
    insight: reflection.insight,
    link: reflection.link,
    shared_with_manager: reflection.sharedWithManager,
    done_on: reflection.doneOn,
    created_at: reflection.createdAt,
    updated_at: reflection.updatedAt,
  };
}
