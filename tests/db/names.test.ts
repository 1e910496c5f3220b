/** What the versions before 0015 stored under other names and in other words is found under the ones of today. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { ROOT } from "#tests/support/imports.ts";

const MIGRATIONS = join(ROOT, "src/db/migrations");
const NAME = "0015_names";
const MEMBER = "00000000-0000-4000-8000-000000000001";

/** What stood in the database before, with the states that are called otherwise now. */
const BEFORE = `
insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now());
insert into members (id, workspace_id, user_id, track, scope, focus_areas, nudge_days, nudge_hour, work_days, work_start, work_end, zone, cadence, status, next_nudge_at, joined_at)
  values ('${MEMBER}', 'T1', 'U1', 'backend', 2, '{clients}', '{2}', 10, '{1,2,3,4,5}', 9, 18, 'Europe/Berlin', 'weekly', 'active', now(), now());
insert into nudges (id, member_id, workspace_id, week, source, challenge_id, alternative_ids, reasons, status, offered_at)
  values ('00000000-0000-4000-8000-000000000002', '${MEMBER}', 'T1', '2026-11-23', 'weekly', 'ask-sales-pitch', '{}', '[]', 'could-not', now());
insert into challenge_history (member_id, challenge_id, kind, at) values ('${MEMBER}', 'ask-sales-pitch', 'offered', now()), ('${MEMBER}', 'ask-sales-pitch', 'could-not', now());
insert into reflections (id, member_id, workspace_id, area, title, happened, surprised, meaning, done_on, created_at, updated_at)
  values ('00000000-0000-4000-8000-000000000004', '${MEMBER}', 'T1', 'market', 'A talk', 'I asked.', 'They answered.', 'We listen.', '2026-11-26', now(), now());
insert into reflection_thanks (id, workspace_id, reflection_id, from_user_id, helped, is_posted, created_at)
  values ('00000000-0000-4000-8000-000000000014', 'T1', '00000000-0000-4000-8000-000000000004', 'U9', 'Much.', false, now());
insert into doors (id, workspace_id, member_id, nudge_id, challenge_id, manager_user_id, status, word, asked_at)
  values ('00000000-0000-4000-8000-000000000013', 'T1', '${MEMBER}', '00000000-0000-4000-8000-000000000002', 'shadow-client-call', 'U9', 'opened', 'Thursday.', now());
insert into assignments (id, workspace_id, assigner_user_id, challenge_id, why, door, due_on, zone, created_at)
  values ('00000000-0000-4000-8000-000000000010', 'T1', 'U9', 'shadow-client-call', 'Why not.', 'none', '2026-12-04', 'Europe/London', now());
insert into assignees (id, assignment_id, workspace_id, user_id, status, challenge_id, check_at) values
  ('00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000010', 'T1', 'U1', 'waiting', 'shadow-client-call', '2026-12-01Z'),
  ('00000000-0000-4000-8000-000000000012', '00000000-0000-4000-8000-000000000010', 'T1', 'U2', 'let-go', 'shadow-client-call', null),
  ('00000000-0000-4000-8000-000000000015', '00000000-0000-4000-8000-000000000010', 'T1', 'U3', 'done', 'shadow-client-call', null);
insert into changes (workspace_id, subject, subject_id, concerns, before, after, at) values
  ('T1', 'assignment', '1', '{U1}', null, '{"status":"waiting"}', now()),
  ('T1', 'assignment', '1', '{U1}', '{"status":"waiting"}', '{"status":"offered"}', now()),
  ('T1', 'assignment', '1', '{U1}', '{"status":"accepted"}', '{"status":"let-go","dueOn":"2026-12-04"}', now()),
  ('T1', 'policy', 'T1', '{U9}', '{"status":"waiting"}', null, now());`;

let test: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  test = await createTestDatabase({ empty: true });
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
  for (const file of readdirSync(MIGRATIONS).sort())
    if (file < NAME) await client.query(readFileSync(join(MIGRATIONS, file), "utf8"));
  await client.query(BEFORE);
  await client.query(readFileSync(join(MIGRATIONS, `${NAME}.sql`), "utf8"));
});
afterAll(async () => {
  await client.end();
  await test.drop();
});

async function valuesOf(statement: string): Promise<unknown[]> {
  return (await client.query<unknown[]>({ text: statement, rowMode: "array" })).rows;
}

it("keeps what people wrote", async () => {
  expect(await valuesOf("select what, surprise, insight from reflections")).toEqual([
    ["I asked.", "They answered.", "We listen."],
  ]);
  expect(await valuesOf("select message from reflection_thanks")).toEqual([["Much."]]);
  expect(await valuesOf("select note from doors")).toEqual([["Thursday."]]);
});

it("keeps states, when the bot looks again, and what the next choice reads", async () => {
  expect(await valuesOf("select status, due_at is not null from assignees order by id")).toEqual([
    ["queued", true],
    ["dropped", false],
    ["done", false],
  ]);
  expect(await valuesOf("select status from nudges")).toEqual([["not-done"]]);
  expect(await valuesOf("select kind from challenge_history order by id")).toEqual([["offered"], ["not-done"]]);
});

it("keeps the audit log, in the words of today, and lets nobody change it", async () => {
  expect(await valuesOf("select before, after from audit_log order by id")).toEqual([
    [null, { status: "queued" }],
    [{ status: "queued" }, { status: "offered" }],
    [{ status: "accepted" }, { status: "dropped", dueOn: "2026-12-04" }],
    [{ status: "waiting" }, null],
  ]);
  await expect(client.query("update audit_log set at = now()")).rejects.toThrow("only ever added");
});
