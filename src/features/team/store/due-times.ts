import type { DueTime } from "#src/db/due-times.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/**
 * Words for managers: of open requests to them, of open parts of what they gave, and of reflections that were shared with them
 * since. One that would have nothing to tell is no message to wait for.
 */
const digest: DueTime = {
  column: "contacts.next_digest_at",
  next: (the, after) =>
    the
      .selectFrom("contacts as c")
      .select((row) => row.fn.min("c.next_digest_at").as("at"))
      .where("c.next_digest_at", ">", after)
      .where((row) => isInstalled(row.ref("c.workspace_id")))
      .where((contact) =>
        contact.or([
          contact.exists(
            contact
              .selectFrom("seat_requests as q")
              .select("q.id")
              .whereRef("q.workspace_id", "=", "c.workspace_id")
              .whereRef("q.manager_user_id", "=", "c.user_id")
              .where("q.seat_id", "is", null)
              .where("q.status", "=", "asked"),
          ),
          contact.exists(
            contact
              .selectFrom("assignments as a")
              .innerJoin("assignees as e", "e.assignment_id", "a.id")
              .select("e.id")
              .whereRef("a.workspace_id", "=", "c.workspace_id")
              .whereRef("a.assigner_user_id", "=", "c.user_id")
              .where("e.status", "in", ["invited", "queued", "offered", "suggested"]),
          ),
          contact.exists(
            contact
              .selectFrom("members as m")
              .innerJoin("reflections as r", "r.member_id", "m.id")
              .select("r.id")
              .whereRef("m.workspace_id", "=", "c.workspace_id")
              .whereRef("m.manager_user_id", "=", "c.user_id")
              .where("r.shared_with_manager", "=", true)
              .where((row) =>
                row.or([row("c.last_digest_at", "is", null), row("r.updated_at", ">", row.ref("c.last_digest_at"))]),
              )
              .where((row) =>
                row.not(
                  row.exists(
                    row
                      .selectFrom("reflection_thanks as t")
                      .select("t.id")
                      .whereRef("t.reflection_id", "=", "r.id")
                      .whereRef("t.from_user_id", "=", "c.user_id"),
                  ),
                ),
              ),
          ),
        ]),
      ),
};

export const teamDue: readonly DueTime[] = [digest];
