/** Of whom an answer speaks is noted of all of them, and anew where something else takes its place. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Db } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { markForgotten } from "#src/delivery/store/forgotten.ts";
import { noteQuotes, quotesOf, replaceQuotes } from "#src/delivery/store/quoted-answers.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOON = new Date("2026-11-26T12:00:00Z");
const later = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
const READER = { workspaceId: "T1", userId: "U0READER" };
const at = { channel: "D1", ts: "1.1" };
const numbered = (number: number): string => `U${String(number).padStart(3, "0")}`;

let opened: OpenTestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
  await opened.database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'One', 'UBOT', '2026-01-01Z')",
  );
});
afterEach(() => opened.close());

const quoted = async (): Promise<unknown[]> =>
  (await opened.database.pool.query("select quoted_user_id from quoted_answers order by 1")).rows.map(
    (row: { quoted_user_id: string }) => row.quoted_user_id,
  );
const cleared = async (): Promise<unknown[]> =>
  (await opened.database.pool.query("select channel, ts, shows, due_at from clearings")).rows;
const isForgotten = (userId: string, when: Date): Promise<void> =>
  inTransaction(opened.database.db, (tx) => markForgotten(tx, { workspaceId: "T1", userId }, when));

it("an answer that speaks of many is found by each of them", async () => {
  const { db } = opened.database;
  const of = Array.from({ length: 60 }, (_, number) => numbered(number));
  expect(await noteQuotes(db, READER, { at, of, since: NOON }, NOON)).toEqual([]);
  expect(await quoted()).toEqual(of);
  expect(await quotesOf(db, { workspaceId: "T1", userId: numbered(59) })).toEqual([
    { at, shows: "answer", items: [], reader: READER.userId },
  ]);
});

it("what takes its place is noted instead, whatever stood there", async () => {
  const { db } = opened.database;
  await replaceQuotes(db, READER, { at, of: ["UA"], since: NOON }, NOON, { isThere: true });
  expect(await quoted()).toEqual(["UA"]);
  await noteQuotes(db, READER, { at, of: ["UA", "UB"], since: NOON }, NOON);
  await replaceQuotes(db, READER, { at, of: ["UB", "UC"], since: NOON }, NOON, { isThere: true });
  expect(await quoted()).toEqual(["UB", "UC"]);
  await replaceQuotes(db, READER, { at, of: [], since: NOON }, NOON, { isThere: true });
  expect(await quoted()).toEqual([]);
});

it("what names nobody takes the place of something without a question beforehand, and ends what was owed there", async () => {
  const { db, pool } = opened.database;
  const asked = { ...READER, userId: "UNOBODY" };
  expect(await replaceQuotes({} as Db, asked, { at, of: [], since: NOON }, NOON, { isThere: false })).toEqual([]);
  await noteQuotes(db, READER, { at, of: ["UA"], since: NOON }, NOON);
  for (const [ts, shows] of [
    ["1.1", "answer"],
    ["1.1", "dm"],
    ["1.2", "answer"],
  ])
    await pool.query(
      "insert into clearings (workspace_id, channel, ts, shows, due_at) values ('T1', 'D1', $1, $2, $3)",
      [ts, shows, NOON],
    );
  expect(await replaceQuotes(db, READER, { at, of: [], since: NOON }, NOON, { isThere: true })).toEqual([]);
  expect(await quoted()).toEqual([]);
  const left = await pool.query("select ts, shows from clearings order by ts, shows");
  expect(left.rows).toEqual([
    { ts: "1.1", shows: "dm" },
    { ts: "1.2", shows: "answer" },
  ]);
});

it("who was forgotten while it was written is not noted: it is to be cleared", async () => {
  const { db } = opened.database;
  await isForgotten("UA", later(1));
  const due = await noteQuotes(db, READER, { at, of: ["UA", "UB"], since: NOON }, later(2));
  expect(due).toEqual([{ workspaceId: "T1", at, shows: "answer", items: [], failures: 0 }]);
  expect(await quoted()).toEqual([]);
  expect(await cleared()).toEqual([{ ...at, shows: "answer", due_at: later(4) }]);
});

it("a reply in its place that was written before somebody was forgotten is cleared once it stands there", async () => {
  const { db } = opened.database;
  await noteQuotes(db, READER, { at, of: ["UB"], since: NOON }, NOON);
  await isForgotten("UA", later(1));
  const due = await replaceQuotes(db, READER, { at, of: ["UA"], since: NOON }, later(2), { isThere: true });
  expect(due).toEqual([{ workspaceId: "T1", at, shows: "answer", items: [], failures: 0 }]);
  expect(await quoted()).toEqual([]);
  expect(await cleared()).toEqual([{ ...at, shows: "answer", due_at: later(4) }]);
});

it("whoever is told that they were forgotten is told so, and nothing is noted of them", async () => {
  const { db } = opened.database;
  await noteQuotes(db, READER, { at, of: ["UB"], since: NOON }, NOON);
  await isForgotten(READER.userId, later(1));
  await replaceQuotes(db, READER, { at, of: ["UB"], since: NOON }, later(2), { isThere: true });
  expect(await quoted()).toEqual([]);
  expect(await cleared()).toEqual([]);
});
