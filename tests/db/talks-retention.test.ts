/** What is remembered of a conversation goes a day after it. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { talksData } from "#src/features/chat/store/talks.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const DAY_MS = 86_400_000;
let opened: OpenTestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
});
afterEach(() => opened.close());

it("is kept for exactly a day", async () => {
  const { pool, db } = opened.database;
  await pool.query("insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'House', 'UBOT', $1)", [
    NOW,
  ]);
  for (const [user, age] of [
    ["U1", DAY_MS - 1],
    ["U2", DAY_MS],
    ["U3", DAY_MS + 1],
  ] as const)
    await pool.query("insert into talks (workspace_id, user_id, since) values ('T1', $1, $2)", [
      user,
      new Date(NOW.getTime() - age),
    ]);
  expect(await talksData.expire?.(db, NOW)).toBe(1);
  const { rows } = await pool.query("select user_id from talks order by user_id");
  expect(rows).toEqual([{ user_id: "U1" }, { user_id: "U2" }]);
});
