import type { Db } from "#src/db/database.ts";
import { prepared, run } from "#src/db/query.ts";
import type { Retention } from "#src/features/admin/use-cases/ports.ts";

/** Rows deleted by one statement: short locks, and no statement that runs into its time limit. */
const BATCH = 2000;

const CURRENT = "('open', 'planned')";
const OPEN_PARTS = "('invited', 'waiting', 'offered', 'suggested', 'accepted')";

/**
 * What is old, by table. Whatever is still open stays: a nudge that waits for its answer, an assignment with an open
 * part, a challenge that runs. Rows that hang on these go with them.
 */
const HAS_CARD = ["assignments", "channel_challenges"];
const OLD: readonly (readonly [table: string, condition: string])[] = [
  ["reflection_thanks", "r.workspace_id = $1 and r.created_at < $2"],
  ["reflections", "r.workspace_id = $1 and r.created_at < $2"],
  ["doors", "r.workspace_id = $1 and coalesce(r.answered_at, r.asked_at) < $2"],
  ["nudges", `r.workspace_id = $1 and coalesce(r.answered_at, r.offered_at) < $2 and r.status not in ${CURRENT}`],
  [
    "challenge_history",
    "r.at < $2 and exists (select from members m where m.id = r.member_id and m.workspace_id = $1)",
  ],
  [
    "assignments",
    `r.workspace_id = $1 and r.created_at < $2
      and not exists (select from assignees a where a.assignment_id = r.id and a.status in ${OPEN_PARTS})`,
  ],
  ["channel_challenges", "r.workspace_id = $1 and r.ended_at < $2 and r.status in ('ended', 'cancelled')"],
  [
    // The words of one assignment; what an admin wrote for everybody stays.
    "workspace_challenges",
    `r.workspace_id = $1 and not r.is_offered and r.updated_at < $2
      and not exists (select from nudges n where n.workspace_id = $1 and n.challenge_id = r.id)
      and not exists (select from assignments a where a.workspace_id = $1 and a.challenge_id = r.id)
      and not exists (select from assignees a where a.workspace_id = $1 and a.challenge_id = r.id)`,
  ],
  ["changes", "r.workspace_id = $1 and r.at < $2"],
];

/** Deletes old records in PostgreSQL. */
export class PostgresRetention implements Retention {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async limits(): Promise<readonly { readonly workspaceId: string; readonly months: number }[]> {
    const text = "select workspace_id, retention_months from policies where retention_months is not null";
    const rows = await prepared(this.#db, "retention-limits", text, []);
    return rows.map((row) => ({ workspaceId: String(row["workspace_id"]), months: Number(row["retention_months"]) }));
  }

  async deleteBefore(workspaceId: string, cut: Date): Promise<number> {
    let total = 0;
    for (const [table, condition] of OLD) {
      const part = `delete from ${table} where ctid in (select r.ctid from ${table} r where ${condition} limit ${BATCH})`;
      const text = HAS_CARD.includes(table)
        ? `with gone as (${part} returning id), cards_gone as (delete from cards c using gone where c.id = gone.id) select id from gone`
        : part;
      for (let deleted = BATCH; deleted === BATCH; ) {
        deleted = (await run(this.#db, text, [workspaceId, cut])).rowCount ?? 0;
        total += deleted;
      }
    }
    return total;
  }
}
