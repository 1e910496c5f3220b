import { type Insertable, sql } from "kysely";
import { unwatched } from "#src/db/commit-watch.ts";
import type { Db } from "#src/db/database.ts";
import type { Paces as PacesTable } from "#src/db/tables.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { Pace } from "../pacing/pace.ts";

export interface MethodPace {
  readonly workspaceId: string;
  readonly method: string;
  readonly pace: Pace;
}

/** What was learned of Slack's limits, in PostgreSQL: all processes go by it. */
export class Paces {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** What is known of a workspace, by method. */
  async of(workspaceId: string): Promise<ReadonlyMap<string, Pace>> {
    const rows = await this.#db
      .selectFrom("paces")
      .select(["method", "per_minute", "held_until", "changed_at"])
      .where("workspace_id", "=", workspaceId)
      .execute();
    return new Map(rows.map((row) => [row.method, paceIn(row)]));
  }

  async all(): Promise<readonly MethodPace[]> {
    const rows = await this.#db
      .selectFrom("paces")
      .select(["workspace_id", "method", "per_minute", "held_until", "changed_at"])
      .orderBy("workspace_id")
      .orderBy("method")
      .execute();
    return rows.map((row) => ({ workspaceId: row.workspace_id, method: row.method, pace: paceIn(row) }));
  }

  /** Changes what is known of a method; two processes at once do it one after the other. @returns what is known now. */
  change(workspaceId: string, method: string, change: (pace: Pace | null) => Pace): Promise<Pace> {
    // Slack was slow to a request, which is not what the request asked for.
    return unwatched(() =>
      inTransaction(this.#db, async (tx) => {
        // A row that is not there yet cannot be locked.
        await sql`select pg_advisory_xact_lock(hashtext('paces'), hashtext(${`${workspaceId} ${method}`}))`.execute(tx);
        const row = await tx
          .selectFrom("paces")
          .select(["per_minute", "held_until", "changed_at"])
          .where("workspace_id", "=", workspaceId)
          .where("method", "=", method)
          .executeTakeFirst();
        const pace = change(row ? paceIn(row) : null);
        const values = {
          per_minute: pace.perMinute,
          held_until: pace.heldUntil,
          changed_at: pace.changedAt,
        } satisfies Partial<Insertable<PacesTable>>;
        await tx
          .insertInto("paces")
          .values({ workspace_id: workspaceId, method, ...values })
          .onConflict((known) => known.columns(["workspace_id", "method"]).doUpdateSet(values))
          .execute();
        return pace;
      }),
    );
  }
}

function paceIn(row: {
  readonly per_minute: number | null;
  readonly held_until: Date | null;
  readonly changed_at: Date;
}): Pace {
  return { perMinute: row.per_minute, heldUntil: row.held_until, changedAt: row.changed_at };
}
