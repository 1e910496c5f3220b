/** How rows of thanks become domain values and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import type { ReflectionThanks } from "../rules/reflection-thanks.ts";

export function toThanks(row: Row<"reflection_thanks">): ReflectionThanks {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    reflectionId: row.reflection_id,
    fromUserId: row.from_user_id,
    message: row.message,
    isPosted: row.is_posted,
    createdAt: row.created_at,
  };
}

export function fromThanks(thanks: ReflectionThanks): WrittenRow<"reflection_thanks"> {
  return {
    id: thanks.id,
    workspace_id: thanks.workspaceId,
    reflection_id: thanks.reflectionId,
    from_user_id: thanks.fromUserId,
    message: thanks.message,
    is_posted: thanks.isPosted,
    created_at: thanks.createdAt,
  };
}
