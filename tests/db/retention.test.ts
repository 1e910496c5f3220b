import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { migrationNames } from "#src/db/migrate.ts";
import { personalData } from "#src/features/index.ts";
import { deleteOldRecords, retentionLimits } from "#src/features/privacy/store/retention.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const CUT = new Date("2026-05-24T09:00:00Z");
let opened: OpenTestDatabase;
let database: Database;
beforeEach(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  for (const name of migrationNames()) {
    const sample = readFileSync(join(import.meta.dirname, "sample-data", `${name}.sql`), "utf8");
    await database.pool.query(sample);
  }
});
afterEach(() => opened.close());

const deleteBefore = (workspaceId: string, before: Date): Promise<number> =>
  deleteOldRecords(database.db, personalData, workspaceId, before);
const count = async (table: string): Promise<number> =>
  Number((await database.pool.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

/** Each kind of record, what dates it, and what makes it one that is over. */
const KINDS: readonly (readonly [table: string, dated: string, over: string])[] = [
  ["reflections", "created_at", "true"],
  ["reflection_thanks", "created_at", "true"],
  ["thanks", "created_at", "true"],
  ["seat_requests", "answered_at", "true"],
  ["nudges", "answered_at", "status = 'done'"],
  ["challenge_history", "at", "true"],
  ["assignments", "created_at", "true"],
  ["introductions", "ended_at", "status = 'over', due_at = null"],
  ["channel_challenges", "ended_at", "status = 'ended', due_at = null"],
  ["seats", "ended_at", "status = 'debriefed', due_at = null"],
  ["seat_wishes", "created_at", "true"],
  ["pairings", "ended_at", "status = 'ended', due_at = null"],
  ["coach_requests", "sent_at", "true"],
  ["audit_log", "at", "true"],
];
const set = (over: string): string => (over === "true" ? "" : `, ${over}`);

/** Dates everything at one moment, and closes what is open. Changes can only be added, so they are added anew. */
async function dateAll(at: Date): Promise<void> {
  await database.pool.query("update assignees set status = 'done'");
  for (const [table, dated, over] of KINDS) {
    if (table === "audit_log") continue;
    await database.pool.query(`update ${table} set ${dated} = $1${set(over)}`, [at]);
  }
  await database.pool.query("delete from audit_log");
  await database.pool.query(
    "insert into audit_log (workspace_id, subject, subject_id, concerns, at) values ('T1', 'door', '1', '{U1}', $1)",
    [at],
  );
}

describe("records that are older than the retention", () => {
  it.each([
    ["a moment before the cut", -1, 0],
    ["at the cut", 0, 1],
    ["a moment after it", 1, 1],
  ])("from %s", async (_, offsetMs, kept) => {
    const before = Object.fromEntries(await Promise.all(KINDS.map(async ([table]) => [table, await count(table)])));
    expect(Object.values(before).every((rows) => Number(rows) > 0)).toBe(true);
    await dateAll(new Date(CUT.getTime() + offsetMs));
    await deleteBefore("T1", CUT);
    for (const [table] of KINDS) expect([table, (await count(table)) > 0]).toEqual([table, kept === 1]);
    // What hangs on them goes with them, and nothing else does.
    for (const table of [
      "plans",
      "assignees",
      "cards",
      "participants",
      "introduction_asks",
      "mentoring_meetings",
      "mentoring_lines",
    ]) {
      expect([table, (await count(table)) > 0]).toEqual([table, kept === 1]);
    }
    for (const table of ["members", "policies", "contacts", "workspace_challenges"]) {
      expect([table, await count(table)]).toEqual([table, 1]);
    }
  });

  it("stay while they are open", async () => {
    await dateAll(new Date(CUT.getTime() - 86_400_000));
    await database.pool.query("update nudges set status = 'planned'");
    await database.pool.query("update assignees set status = 'accepted'");
    await database.pool.query("update channel_challenges set status = 'running', ended_at = null");
    await database.pool.query("update introductions set status = 'accepted', ended_at = null, due_at = $1", [CUT]);
    await deleteBefore("T1", CUT);
    for (const table of [
      "nudges",
      "plans",
      "assignments",
      "assignees",
      "cards",
      "channel_challenges",
      "introductions",
    ]) {
      expect([table, await count(table)]).toEqual([table, 1]);
    }
    expect(await count("reflections")).toBe(0);
  });

  it("of another workspace stay", async () => {
    await dateAll(new Date(CUT.getTime() - 86_400_000));
    await deleteBefore("T2", CUT);
    for (const [table] of KINDS) expect([table, (await count(table)) > 0]).toEqual([table, true]);
  });

  it("are many, and all go", async () => {
    await database.pool.query(
      `insert into challenge_history (member_id, challenge_id, kind, at)
        select id, 'a', 'offered', $1::timestamptz - interval '1 day' from members, generate_series(1, 4100)`,
      [CUT],
    );
    expect(await deleteBefore("T1", CUT)).toBeGreaterThanOrEqual(4100);
  });

  it("have a limit only where an admin set one", async () => {
    expect(await retentionLimits(database.db)).toEqual([]);
    await database.pool.query("update policies set retention_months = 24");
    expect(await retentionLimits(database.db)).toEqual([{ workspaceId: "T1", months: 24 }]);
  });

  it("take the words of one assignment with them when nothing names those any more", async () => {
    await database.pool.query(
      `insert into workspace_challenges (workspace_id, id, body, is_offered, created_by, created_at, updated_at)
        select 'T1', id, '{}', false, 'U9', $1, $1 from unnest(array['own-used', 'own-loose']) as id`,
      [new Date(CUT.getTime() - 86_400_000)],
    );
    await database.pool.query("update assignees set challenge_id = 'own-used', status = 'accepted'");
    await deleteBefore("T1", CUT);
    const { rows } = await database.pool.query("select id from workspace_challenges order by id");
    expect(rows).toEqual([{ id: "own-used" }, { id: "own-visit-the-warehouse" }]);
  });
});

describe("what was sent long ago", () => {
  it("goes, but for what is told once for ever, so that its key stays taken", async () => {
    await database.pool.query("delete from outbox");
    await database.pool.query(
      `insert into outbox (key, workspace_id, recipient, content, due_at, status)
        select kind || '-old', 'T1', 'U9', jsonb_build_object('kind', kind), $1, 'sent' from unnest(array['nudge', 'manager-named']) as kind`,
      [CUT],
    );
    for (const { expire } of personalData) await expire?.(database.db, new Date("2026-11-24T09:00:00Z"));
    const { rows } = await database.pool.query("select key from outbox");
    expect(rows).toEqual([{ key: "manager-named-old" }]);
  });
});
