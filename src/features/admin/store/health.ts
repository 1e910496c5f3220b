import { sql } from "kysely";
import { Coalescer } from "#src/db/coalescer.ts";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

export interface JobRun {
  readonly name: string;
  readonly ranAt: Date;
  readonly ms: number;
  readonly failed: boolean;
}

interface SavedRuns {
  readonly names: readonly string[];
  readonly ats: readonly Date[];
  readonly durations: readonly number[];
  readonly failures: readonly boolean[];
}

const saveRuns = preparedStatement((db, runs: Placeholders<SavedRuns>) =>
  sql`insert into job_runs (name, ran_at, ms, failed)
    select * from unnest(${runs.names}::text[], ${runs.ats}::timestamptz[], ${runs.durations}::int[], ${runs.failures}::boolean[])
    on conflict (name) do update set ran_at = excluded.ran_at, ms = excluded.ms, failed = excluded.failed`.compile(db),
);

/** What PostgreSQL says of itself and of the work. Throws when it cannot be reached. */
export class HealthStore {
  readonly #db: Db;
  /** Jobs that look for what is due begin together, and end at nearly the same moment. */
  readonly #save: Coalescer<JobRun, void>;

  constructor(db: Db) {
    this.#db = db;
    this.#save = new Coalescer((runs) => this.#saveAll(runs));
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

  saveJobRun(run: JobRun): Promise<void> {
    return this.#save.call(run);
  }

  /** The last run of each job, in one order for all processes, so that no two of them wait for each other. */
  async #saveAll(runs: readonly JobRun[]): Promise<readonly void[]> {
    const last = [...new Map(runs.map((run) => [run.name, run])).values()];
    const sorted = last.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    await saveRuns(this.#db, {
      names: sorted.map(({ name }) => name),
      ats: sorted.map(({ ranAt }) => ranAt),
      durations: sorted.map(({ ms }) => Math.max(0, Math.round(ms))),
      failures: sorted.map(({ failed }) => failed),
    });
    return runs.map(() => undefined);
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
