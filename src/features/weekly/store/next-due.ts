import { type Expression, type ExpressionBuilder, sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { isInstalled } from "#src/db/installed.ts";
import type { DB } from "#src/db/tables.ts";

/**
 * The earliest of each kind of thing that happens by itself: what the claims look at, what waits in the outbox, cards that are
 * drawn again. A digest that would have nothing to tell is no message to wait for.
 */
export async function nextDueAt(db: Db, after: Date | null): Promise<Date | null> {
  const start = sql<Date>`${after ?? "-infinity"}::timestamptz`;
  const row = await db
    .selectNoFrom((the) =>
      the.fn<Date | null>("least", [nextDigest(the, start), ...NEXT.map((next) => next(the, start))]).as("at"),
    )
    .executeTakeFirst();
  return row?.at ?? null;
}

type Builder = ExpressionBuilder<DB, never>;
type Next = (the: Builder, after: Expression<Date>) => Expression<{ at: Date | null }>;

const NEXT: readonly Next[] = [
  (the, after) =>
    the
      .selectFrom("members as m")
      .select("m.next_nudge_at as at")
      .where("m.left_at", "is", null)
      .where((row) => isInstalled(row.ref("m.workspace_id")))
      .where("m.next_nudge_at", ">", after)
      .orderBy("at")
      .limit(1),
  (the, after) =>
    the
      .selectFrom("plans as p")
      .innerJoin("nudges as n", "n.id", "p.nudge_id")
      .select("p.reminder_at as at")
      .where("n.status", "in", ["open", "planned"])
      .where((row) => isInstalled(row.ref("p.workspace_id")))
      .where("p.reminder_at", ">", after)
      .orderBy("at")
      .limit(1),
  (the, after) =>
    the
      .selectFrom("nudges as n")
      .select("n.follow_up_at as at")
      .where("n.status", "in", ["open", "planned"])
      .where((row) => isInstalled(row.ref("n.workspace_id")))
      .where("n.follow_up_at", ">", after)
      .orderBy("at")
      .limit(1),
  (the, after) =>
    the
      .selectFrom("channel_challenges as c")
      .select("c.due_at as at")
      .where((row) => isInstalled(row.ref("c.workspace_id")))
      .where("c.due_at", ">", after)
      .orderBy("at")
      .limit(1),
  (the, after) =>
    the
      .selectFrom("channel_suggestions as s")
      .select("s.due_at as at")
      .where((row) => isInstalled(row.ref("s.workspace_id")))
      .where("s.due_at", ">", after)
      .orderBy("at")
      .limit(1),
  (the, after) =>
    the
      .selectFrom("assignees as a")
      .select("a.due_at as at")
      .where((row) => isInstalled(row.ref("a.workspace_id")))
      .where("a.due_at", ">", after)
      .orderBy("at")
      .limit(1),
  (the, after) =>
    the
      .selectFrom("outbox as o")
      .select("o.due_at as at")
      .where("o.status", "=", "pending")
      .where((row) => isInstalled(row.ref("o.workspace_id")))
      .where("o.due_at", ">", after)
      .orderBy("at")
      .limit(1),
  (the, after) =>
    the
      .selectFrom("cards as k")
      .select("k.redraw_lease_until as at")
      .where("k.redraw_requested_at", "is not", null)
      .where("k.ts", "is not", null)
      .where("k.unreachable_reason", "is", null)
      .where((row) => isInstalled(row.ref("k.workspace_id")))
      .where("k.redraw_lease_until", ">", after)
      .orderBy("at")
      .limit(1),
];

/** Open requests to the manager, open parts of what they gave, and reflections that were shared with them since. */
const nextDigest: Next = (the, after) =>
  the
    .selectFrom("contacts as c")
    .select((row) => row.fn.min("c.next_digest_at").as("at"))
    .where("c.next_digest_at", ">", after)
    .where((row) => isInstalled(row.ref("c.workspace_id")))
    .where((contact) =>
      contact.or([
        contact.exists(
          contact
            .selectFrom("doors as d")
            .select("d.id")
            .whereRef("d.workspace_id", "=", "c.workspace_id")
            .whereRef("d.manager_user_id", "=", "c.user_id")
            .where("d.status", "=", "asked"),
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
    );
