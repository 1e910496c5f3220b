/** What migrations 0053 and 0054 retire: the version before may still write it, and this one does not know it, so that the next may drop it. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { inTransaction } from "#src/db/transaction.ts";
import { replaceQuotes } from "#src/delivery/store/quoted-answers.ts";
import { sweepClearings } from "#src/delivery/take-back.ts";
import { talksData } from "#src/features/chat/store/personal-data.ts";
import { beginAnswer, rememberSorrow, talkWith } from "#src/features/chat/store/talks.ts";
import { personalData } from "#src/features/index.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const MAYA = { workspaceId: "T1", userId: "U1" };
const NOON = new Date("2026-11-26T12:00:00Z");

let opened: OpenTestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
  await opened.database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'One', 'UBOT', '2026-01-01Z')",
  );
});
afterEach(() => opened.close());

it("the kind of a sorrow that the version before writes is not stored, and that there was one is", async () => {
  const { db, pool } = opened.database;
  await beginAnswer(db, MAYA, NOON);
  await pool.query("update talks set sorrow = 'own-illness', sorrow_at = $1", [NOON]);
  await pool.query(
    "insert into talks (workspace_id, user_id, since, sorrow, sorrow_at) values ('T1', 'U2', $1, 'parted', $1)",
    [NOON],
  );
  const { rows } = await pool.query("select sorrow, sorrow_at from talks");
  expect(rows).toEqual([1, 2].map(() => ({ sorrow: null, sorrow_at: NOON })));
  expect((await talkWith(db, MAYA))?.sorrowAt).toEqual(NOON);
});

it("what a version from long before noted in the two tables is still taken back", async () => {
  const { pool } = opened.database;
  await pool.query(
    "insert into dm_clearings (workspace_id, channel, latest, kept, due_at) values ('T1', 'D1', '1.1', '{1.0}', $1)",
    [NOON],
  );
  await pool.query(
    "insert into message_clearings (workspace_id, channel, ts, shows, due_at, failures) values ('T1', 'D2', '2.2', 'group', $1, 3)",
    [NOON],
  );
  await pool.query(readFileSync("src/db/migrations/0054_retired_tables.sql", "utf8"));
  const { rows } = await pool.query("select channel, ts, shows, items, due_at, failures from clearings order by 1");
  expect(rows).toEqual([
    { channel: "D1", ts: "1.1", shows: "dm", items: ["1.0"], due_at: NOON, failures: 0 },
    { channel: "D2", ts: "2.2", shows: "group", items: [], due_at: NOON, failures: 3 },
  ]);
  const left = "select channel from dm_clearings union select channel from message_clearings";
  expect((await pool.query(left)).rows).toEqual([]);
});

it("everything goes on without the column and the two tables", async () => {
  const { db, pool } = opened.database;
  await pool.query("alter table talks drop column sorrow cascade");
  await pool.query("drop table dm_clearings, message_clearings");
  await beginAnswer(db, MAYA, NOON);
  await rememberSorrow(db, MAYA, NOON);
  expect((await talkWith(db, MAYA))?.sorrowAt).toEqual(NOON);
  await talksData.expire?.(db, NOON);
  await replaceQuotes(db, MAYA, { at: { channel: "D1", ts: "1.1" }, of: ["U2"], since: NOON }, NOON, { isThere: true });
  const deps = { db, clock: { now: () => NOON } } as unknown as Parameters<typeof sweepClearings>[0];
  expect(await sweepClearings(deps)).toBe(0);
  await inTransaction(db, async (tx) => {
    for (const { forget } of personalData) await forget?.(tx, MAYA, NOON);
    for (const { forgetLast } of personalData) await forgetLast?.(tx, MAYA, NOON);
  });
  expect(await talkWith(db, MAYA)).toBeNull();
});
