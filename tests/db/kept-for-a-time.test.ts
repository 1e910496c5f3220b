/** What goes by itself after a time that is promised: on both sides of that time. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { deliveryData } from "#src/delivery/store/personal-data.ts";
import { talksData } from "#src/features/chat/store/personal-data.ts";
import { lastRequest } from "#src/features/coach/store/consents.ts";
import { coachData } from "#src/features/coach/store/personal-data.ts";
import { membersData } from "#src/features/members/store/personal-data.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const DAY_MS = 86_400_000;
let opened: OpenTestDatabase;
let database: Database;
beforeEach(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'House', 'UBOT', $1)",
    [NOW],
  );
});
afterEach(() => opened.close());

/** People with something that is a moment younger than that, as old, and a moment older. */
const around = (ms: number): readonly (readonly [userId: string, at: Date])[] =>
  [-1, 0, 1].map((more, at) => [`U${at}`, new Date(NOW.getTime() - ms - more)] as const);
const kept = async (table: string): Promise<unknown> =>
  (await database.pool.query<{ user_id: string }>(`select user_id from ${table} order by user_id`)).rows.map(
    (row) => row.user_id,
  );

it("where messages speak of somebody is known for a year", async () => {
  for (const [userId, at] of around(366 * DAY_MS))
    await database.pool.query(
      `insert into quoted_answers (workspace_id, user_id, channel, ts, quoted_user_id, answered_at)
       values ('T1', $1, 'D1', $1, 'U9', $2)`,
      [userId, at],
    );
  expect(await deliveryData([]).expire?.(database.db, NOW)).toBe(1);
  expect(await kept("quoted_answers")).toEqual(["U0", "U1"]);
});

it("what is noted of somebody who has not joined and was never written to is kept for sixty days, as by a bot that forgot them without it", async () => {
  await database.pool.query(
    "insert into contacts (workspace_id, user_id, zone, created_at) values ('T1', 'U8', 'UTC', $1)",
    [NOW],
  );
  const noted = async (userId: string, at: Date | null, quoted: string): Promise<void> => {
    await database.pool.query("insert into home_tabs (workspace_id, user_id, opened_at) values ('T1', $1, $2)", [
      userId,
      at,
    ]);
    await database.pool.query(
      `insert into quoted_answers (workspace_id, user_id, channel, ts, quoted_user_id, answered_at)
       values ('T1', $1, 'D1', $1, $2, $3)`,
      [userId, quoted, at ?? NOW],
    );
  };
  for (const [userId, at] of around(60 * DAY_MS)) await noted(userId, at, "U9");
  await noted("U7", null, "U9");
  await noted("U8", new Date(NOW.getTime() - 90 * DAY_MS), "U8");
  expect(await membersData.expire?.(database.db, NOW)).toBe(3);
  expect(await kept("home_tabs")).toEqual(["U0", "U1", "U8"]);
  expect(await kept("quoted_answers")).toEqual(["U0", "U1", "U7", "U8"]);
});

it("a conversation is remembered for exactly a day", async () => {
  for (const [userId, since] of around(DAY_MS))
    await database.pool.query("insert into talks (workspace_id, user_id, since) values ('T1', $1, $2)", [
      userId,
      since,
    ]);
  expect(await talksData.expire?.(database.db, NOW)).toBe(1);
  expect(await kept("talks")).toEqual(["U0", "U1"]);
});

it("that a sorrow was told is remembered for exactly two weeks, and after a day nothing else of that conversation", async () => {
  for (const [userId, at] of around(14 * DAY_MS))
    await database.pool.query(
      "insert into talks (workspace_id, user_id, since, act, undo, careful_until, sorrow_at) values ('T1', $1, $2, 'feelings', '{}', $2, $2)",
      [userId, at],
    );
  expect(await talksData.expire?.(database.db, NOW)).toBe(1);
  expect(await kept("talks")).toEqual(["U0", "U1"]);
  const { rows } = await database.pool.query(
    "select act, undo, careful_until, sorrow_at is not null as had_sorrow from talks",
  );
  expect(rows).toEqual([1, 2].map(() => ({ act: null, undo: null, careful_until: null, had_sorrow: true })));
});

it("offers, labels, readings and care go after a day as well where no act, place or change stands beside them", async () => {
  await database.pool.query(
    `insert into talks (workspace_id, user_id, since, offers, readings, is_question, asked_of, careful_until, sorrow_at)
     values ('T1', 'U0', $1, '[{"action": "chat.do", "value": "skip", "label": "Skip it"}]', '{skip}', true, '00000000-0000-4000-8000-000000000001', $1, $1)`,
    [new Date(NOW.getTime() - 2 * DAY_MS)],
  );
  expect(await talksData.expire?.(database.db, NOW)).toBe(0);
  const { rows } = await database.pool.query(
    "select offers, readings, is_question, asked_of, careful_until, sorrow_at is not null as had_sorrow from talks",
  );
  expect(rows).toEqual([
    { offers: [], readings: [], is_question: false, asked_of: null, careful_until: null, had_sorrow: true },
  ]);
});

it("what was sent last is shown and kept for exactly seven days", async () => {
  for (const [userId, at] of around(7 * DAY_MS)) {
    await database.pool.query(
      "insert into coach_consents (workspace_id, user_id, asked_at, answer, answered_at) values ('T1', $1, $2, 'yes', $2)",
      [userId, at],
    );
    await database.pool.query(
      "insert into coach_requests (workspace_id, user_id, purpose, body, sent_at) values ('T1', $1, 'reading', '{}', $2)",
      [userId, at],
    );
  }
  const shown = await Promise.all(
    ["U0", "U1", "U2"].map((userId) => lastRequest(database.db, { workspaceId: "T1", userId }, NOW)),
  );
  expect(shown.map((last) => last !== null)).toEqual([true, true, false]);
  expect(await coachData.expire?.(database.db, NOW)).toBe(1);
  expect(await kept("coach_requests")).toEqual(["U0", "U1"]);
});
