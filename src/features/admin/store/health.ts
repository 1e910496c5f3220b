import type { Db } from "#src/db/database.ts";
import { prepared } from "#src/db/query.ts";
import type { DatabaseHealth, JobRun } from "../use-cases/ports.ts";

/** What PostgreSQL says of itself and of the work. */
export class PostgresHealth implements DatabaseHealth {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async migration(): Promise<string> {
    const [row] = await prepared(this.#db, "newest-migration", "select max(name) as name from kysely_migration", []);
    return (row?.["name"] as string | undefined) ?? "";
  }

  async jobRuns(): Promise<readonly JobRun[]> {
    const rows = await prepared(
      this.#db,
      "job-runs",
      "select name, ran_at, ms, failed from job_runs order by name",
      [],
    );
    return rows.map((row) => ({
      name: String(row["name"]),
      ranAt: row["ran_at"] as Date,
      ms: Number(row["ms"]),
      failed: row["failed"] === true,
    }));
  }

  async saveJobRun({ name, ranAt, ms, failed }: JobRun): Promise<void> {
    const text = `insert into job_runs (name, ran_at, ms, failed) values ($1, $2, $3, $4)
      on conflict (name) do update set ran_at = excluded.ran_at, ms = excluded.ms, failed = excluded.failed`;
    await prepared(this.#db, "save-job-run", text, [name, ranAt, Math.max(0, Math.round(ms)), failed]);
  }

  async isInstalled(): Promise<boolean> {
    const text = "select exists (select from workspaces where uninstalled_at is null) as installed";
    return (await prepared(this.#db, "is-installed", text, []))[0]?.["installed"] === true;
  }

  async oldestUnsent(now: Date): Promise<Date | null> {
    const text = `select min(due_at) as at from outbox o where status in ('pending', 'sending') and due_at <= $1
      and not exists (select from workspaces w where w.id = o.workspace_id and w.uninstalled_at is not null)`;
    const [row] = await prepared(this.#db, "oldest-unsent", text, [now]);
    return (row?.["at"] as Date | null) ?? null;
  }
}
