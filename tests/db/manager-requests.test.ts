/** Doors of the version before: mapped to requests, and kept in step with them while processes of both versions run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { ROOT } from "#tests/support/imports.ts";

const MIGRATIONS = join(ROOT, "src/db/migrations");
const NAME = "0035_manager_requests";
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const MEMBER = id(1);

let test: TestDatabase;
let client: pg.Client;
const rows = async (text: string, values: unknown[] = []): Promise<unknown[]> =>
  (await client.query(text, values)).rows;
const requestOf = async (number: number): Promise<unknown> =>
  (
    await rows(
      `select status, asker_user_id as asker, manager_user_id as manager, host_user_id as host, note, seat_id is not null as has_seat
        from seat_requests where id = $1`,
      [id(number)],
    )
  )[0];
const doorOf = async (number: number): Promise<unknown> =>
  (await rows("select status, host_user_id as host, note from doors where id = $1", [id(number)]))[0];

async function addNudge(number: number): Promise<void> {
  await client.query(
    `insert into nudges (id, member_id, workspace_id, week, source, challenge_id, alternative_ids, reasons, status, offered_at)
      values ($1, $2, 'T1', date '2026-01-05' + $3::int * 7, 'weekly', 'shadow-client-call', '{}', '[]', 'done', now())`,
    [id(number), MEMBER, number],
  );
}

/** As a process of the version before writes it. */
async function addDoor(
  number: number,
  status: string,
  more: { host?: string; note?: string; answered?: boolean } = {},
): Promise<void> {
  await addNudge(number);
  await client.query(
    `insert into doors (id, workspace_id, member_id, nudge_id, challenge_id, manager_user_id, status, host_user_id, note, asked_at, answered_at)
      values ($1, 'T1', $2, $1, 'shadow-client-call', 'U9', $3, $4, $5, '2026-11-24Z', $6)`,
    [id(number), MEMBER, status, more.host ?? null, more.note ?? null, more.answered ? "2026-11-25Z" : null],
  );
}

/** As a process of this version writes it. */
async function addRequest(number: number): Promise<void> {
  await addNudge(number);
  await client.query(
    `insert into seat_requests (id, workspace_id, asker_user_id, line, nudge_id, challenge_id, is_first, status, asked_at, manager_user_id)
      values ($1, 'T1', 'U1', '', $1, 'shadow-client-call', true, 'asked', '2026-11-24Z', 'U9')`,
    [id(number)],
  );
}

beforeAll(async () => {
  test = await createTestDatabase({ empty: true });
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
  const files = readdirSync(MIGRATIONS).sort();
  for (const file of files) if (file < NAME) await client.query(readFileSync(join(MIGRATIONS, file), "utf8"));
  await client.query("insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())");
  await client.query(
    `insert into members (id, workspace_id, user_id, track, scope, focus_areas, nudge_days, nudge_hour, work_days, work_start, work_end, zone,
        cadence, status, next_nudge_at, joined_at)
      values ($1, 'T1', 'U1', 'backend', 2, '{clients}', '{2}', 10, '{1,2,3,4,5}', 9, 18, 'Europe/Berlin', 'weekly', 'active', now(), now())`,
    [MEMBER],
  );
  await addDoor(11, "asked");
  await addDoor(12, "opened", { host: "U5", note: "Thursday.", answered: true });
  await addDoor(13, "opened", { note: "Come along.", answered: true });
  await addDoor(14, "closed", { answered: true });
  await addDoor(15, "closed");
  for (const file of files) if (file >= NAME) await client.query(readFileSync(join(MIGRATIONS, file), "utf8"));
});
afterAll(async () => {
  await client.end();
  await test.drop();
});

describe("doors of the version before", () => {
  it.each([
    [11, { status: "asked", host: null, note: null }],
    [12, { status: "introduced", host: "U5", note: "Thursday." }],
    [13, { status: "arranged", host: null, note: "Come along." }],
    [14, { status: "declined", host: null, note: null }],
    [15, { status: "withdrawn", host: null, note: null }],
  ])("are requests of the same id: %s", async (number, mapped) => {
    expect(await requestOf(number)).toEqual({ asker: "U1", manager: "U9", has_seat: false, ...mapped });
  });
});

describe("while a process of the version before runs beside a newer one", () => {
  it("a door that the older asks for is a request, and its answer is the request's", async () => {
    await addDoor(21, "asked");
    expect(await requestOf(21)).toMatchObject({ status: "asked", asker: "U1", manager: "U9" });
    const text =
      "update doors set status = 'opened', host_user_id = 'U5', note = 'Now.', answered_at = now() where id = $1";
    await client.query(text, [id(21)]);
    expect(await requestOf(21)).toMatchObject({ status: "introduced", host: "U5", note: "Now." });
    await client.query("update doors set host_user_id = null where id = $1", [id(21)]);
    expect(await requestOf(21)).toMatchObject({ status: "introduced", host: null });
  });

  it("a request of the newer is a door that the older can answer", async () => {
    await addRequest(22);
    expect(await doorOf(22)).toEqual({ status: "asked", host: null, note: null });
    await client.query("update doors set status = 'closed', answered_at = now() where id = $1", [id(22)]);
    expect(await requestOf(22)).toMatchObject({ status: "declined" });
  });

  it.each([
    [31, "status = 'arranged', note = 'By Friday.'", { status: "opened", host: null, note: "By Friday." }],
    [32, "status = 'introduced', host_user_id = 'U5'", { status: "opened", host: "U5", note: null }],
    [33, "status = 'declined'", { status: "closed", host: null, note: null }],
  ])("the older sees what the newer answered: %s", async (number, changes, door) => {
    await addRequest(number);
    await client.query(`update seat_requests set ${changes}, answered_at = now() where id = $1`, [id(number)]);
    expect(await doorOf(number)).toEqual(door);
  });

  it("a seat as the answer is an opened door to the older, and what becomes of the seat changes nothing there", async () => {
    await addRequest(23);
    await client.query(
      `insert into seats (id, workspace_id, host_user_id, kind, topic, starts_at, minutes, zone, language, capacity, role, is_first_timers_first,
          audience, needs_consent, status, created_at, changed_at)
        values ($1, 'T1', 'U9', 'release', 'Ours', now(), 60, 'UTC', 'en', 1, 'silent', true, 'everybody', false, 'open', now(), now())`,
      [id(90)],
    );
    await client.query("update seat_requests set seat_id = $2, status = 'seated' where id = $1", [id(23), id(90)]);
    expect(await doorOf(23)).toMatchObject({ status: "opened", host: "U9" });
    await client.query("update seat_requests set status = 'withdrawn' where id = $1", [id(23)]);
    expect(await doorOf(23)).toMatchObject({ status: "opened" });
  });

  it("whoever is forgotten by either is forgotten in both", async () => {
    await addDoor(24, "asked");
    await client.query("delete from doors where id = $1", [id(24)]);
    expect(await requestOf(24)).toBeUndefined();
    await addRequest(25);
    await client.query("delete from seat_requests where id = $1", [id(25)]);
    expect(await doorOf(25)).toBeUndefined();
    // A seat that was given stays with whoever has it, without the manager.
    await client.query("delete from doors where id = $1", [id(23)]);
    expect(await requestOf(23)).toMatchObject({ manager: null, note: null, has_seat: true });
  });
});
