import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { aliased, joinedRowOf, rowOf } from "#src/db/rows.ts";
import { insertingNew, upserting, type WrittenRow } from "#src/db/save-rows.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const AT = new Date("2026-11-23T09:00:00.123Z");
const ID = "11111111-1111-4111-8111-111111111111";

const MEMBER: WrittenRow<"members"> = {
  id: ID,
  workspace_id: "T1",
  user_id: "U1",
  track: "backend",
  scope: 2,
  focus_areas: ["craft", "people"],
  nudge_days: [1, 3],
  nudge_hour: 10,
  work_days: [1, 2, 3, 4, 5],
  work_start: 9,
  work_end: 17,
  zone: "Europe/Berlin",
  country: null,
  manager_user_id: null,
  cadence: "weekly",
  status: "active",
  paused_from: null,
  paused_until: null,
  pause_begins_at: null,
  next_nudge_at: AT,
  last_nudge_week: parseCalendarDate("2026-11-23"),
  last_follow_up_week: null,
  unanswered: 0,
  pinned_challenge_id: "one",
  dnd_start: null,
  dnd_end: null,
  away: false,
  away_until: null,
  availability_checked_at: null,
  joined_at: AT,
  is_guest: false,
  left_at: null,
  slack_zone: null,
  slack_locale: "de-AT",
  zone_chosen: true,
  pinned_on: null,
  pinned_reasons: [{ kind: "later" }],
};

let opened: OpenTestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  await database.db
    .insertInto("workspaces")
    .values({ id: "T1", name: "one", bot_user_id: "U0BOT", installed_at: AT })
    .execute();
});
afterAll(() => opened.close());

async function read(): Promise<{ member: unknown; nudge: unknown }[]> {
  const results = await database.db
    .selectFrom("members as m")
    .leftJoin("nudges as n", "n.member_id", "m.id")
    .select(aliased("m", "members"))
    .select(aliased("n", "nudges"))
    .execute();
  return results.map((one) => ({ member: rowOf(one, "m", "members"), nudge: joinedRowOf(one, "n", "nudges") }));
}

it("whole rows come back as they were saved, and null where a join found none", async () => {
  const insertMember = insertingNew("members");
  expect(await insertMember(database.db, MEMBER)).toBe(true);
  expect(await insertMember(database.db, { ...MEMBER, zone: "Asia/Tokyo" })).toBe(false);
  expect(await read()).toEqual([{ member: MEMBER, nudge: null }]);
});

it("rows that are there change, but for what is written once", async () => {
  const saveMembers = upserting("members", ["workspace_id", "user_id", "joined_at"]);
  const second = { ...MEMBER, id: ID.replaceAll("1", "2"), user_id: "U2" };
  await saveMembers(database.db, []);
  await saveMembers(database.db, [
    { ...MEMBER, pinned_challenge_id: null, pinned_reasons: null, user_id: "U9", nudge_days: [2] },
    second,
  ]);
  const changed = { ...MEMBER, pinned_challenge_id: null, pinned_reasons: null, nudge_days: [2] };
  expect(new Set((await read()).map(({ member }) => member))).toEqual(new Set([changed, second]));
});

it("reads lists of texts and days as they were written, with signs that PostgreSQL quotes", async () => {
  const lists = [
    [],
    ["craft"],
    ["craft", "people"],
    ["", "a,b", "null", "NULL", "{}", '"quoted"', "back\\slash", "two words", "ß\u00e9"],
    ["annulled", null, "x"],
  ];
  for (const list of lists) {
    const { rows } = await database.pool.query("select $1::text[] as texts", [list]);
    expect(rows).toEqual([{ texts: list }]);
  }
  const { rows } = await database.pool.query("select '{2026-12-24,0099-01-01}'::date[] as days, '{}'::date[] as none");
  expect(rows).toEqual([{ days: ["2026-12-24", "0099-01-01"], none: [] }]);
});

it("reads instants of every year that PostgreSQL holds", async () => {
  const { rows } = await database.pool.query(
    `select '2026-11-23 20:59:00.123456+00'::timestamptz as now, '0001-01-01 00:00:00+00'::timestamptz as first,
      '9999-12-31 23:59:59+00'::timestamptz as last`,
  );
  expect(rows).toEqual([
    {
      now: new Date("2026-11-23T20:59:00.123Z"),
      first: new Date("0001-01-01T00:00:00.000Z"),
      last: new Date("9999-12-31T23:59:59.000Z"),
    },
  ]);
});
