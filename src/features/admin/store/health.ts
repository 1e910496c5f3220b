import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

export interface JobRun {
  readonly name: string;
  readonly ranAt: Date;
  readonly ms: number;
  readonly failed: boolean;
}

/** What PostgreSQL says of itself and of the work. Throws when it cannot be reached. */
export class HealthStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The newest migration. */
  async migration(): Promise<string> {
    const { rows } = await sql<{ name: string | null }>`select max(name) as name from kysely_migration`.execute(
      this.#db,
    );
    return rows[0]?.name ?? "";
  }

  jobRuns(): Promise<readonly JobRun[]> {
    return this.#db
      .selectFrom("job_runs")
      .select(["name", "ran_at as ranAt", "ms", "failed"])
      .orderBy("name")
      .execute();
  }

  async saveJobRun({ name, ranAt, ms, failed }: JobRun): Promise<void> {
    const run = { ran_at: ranAt, ms: Math.max(0, Math.round(ms)), failed };
    await this.#db
      .insertInto("job_runs")
      .values({ name, ...run })
      .onConflict((known) => known.column("name").doUpdateSet(run))
      .execute();
  }

  /** Whether any workspace has the app; without one nothing is worked on, and nothing is late. */
  async isInstalled(): Promise<boolean> {
    const workspace = await this.#db
      .selectFrom("workspaces")
      .select("id")
      .where("uninstalled_at", "is", null)
      .limit(1)
      .executeTakeFirst();
    return workspace !== undefined;
  }

  /** Since when the oldest message waits that should be out by now, or null. */
  async oldestUnsent(now: Date): Promise<Date | null> {
    const row = await this.#db
      .selectFrom("outbox")
      .select("due_at")
      .where("status", "in", ["pending", "sending"])
      .where("due_at", "<=", now)
      .where((message) => isInstalled(message.ref("workspace_id")))
      .orderBy("due_at")
      .limit(1)
      .executeTakeFirst();
    return row?.due_at ?? null;
  }
}
