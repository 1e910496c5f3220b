/** What is to be taken back: a wish that comes while an earlier one is under way is not lost with it. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { inTransaction } from "#src/db/transaction.ts";
import {
  addClearings,
  type Clearing,
  claimClearing,
  endClearing,
  putOffClearing,
} from "#src/delivery/store/clearings.ts";
import { sweepClearings } from "#src/delivery/take-back.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOON = new Date("2026-11-26T12:00:00Z");
const later = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
const wish = (channel: string, ts: string): Clearing => ({ at: { channel, ts }, shows: "dm", items: [] });

let opened: OpenTestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase();
  await opened.database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'One', 'UBOT', '2026-01-01Z')",
  );
});
afterEach(() => opened.close());

const add = (clearing: Clearing, at: Date): Promise<unknown> =>
  inTransaction(opened.database.db, (tx) => addClearings(tx, "T1", [clearing], at));
const rows = async (): Promise<unknown[]> =>
  (await opened.database.pool.query("select channel, ts, due_at from clearings order by channel, ts")).rows;

it("the end of a round leaves a wish that came meanwhile, and so does putting it off", async () => {
  const { db } = opened.database;
  await add(wish("D1", "1.1"), NOON);
  const under = await claimClearing(db, later(3));
  if (!under) throw new Error("a round was due");
  await add(wish("D1", "2.2"), later(4));
  const second = [{ channel: "D1", ts: "2.2", due_at: later(6) }];
  await putOffClearing(db, under, { at: later(60), failures: 7 });
  expect(await rows()).toEqual(second);
  await endClearing(db, under);
  expect(await rows()).toEqual(second);
  const after = await claimClearing(db, later(10));
  expect(after).toMatchObject({ at: { ts: "2.2" }, failures: 0 });
  if (after) await endClearing(db, after);
  expect(await rows()).toEqual([]);
});

it("a sweep holds one DM at a time: the lease of the next begins with its own round", async () => {
  const { db } = opened.database;
  for (const channel of ["D1", "D2", "D3"]) await add(wish(channel, "1.1"), NOON);
  let now = later(3);
  const held: number[] = [];
  const messenger = {
    clearDm: async () => {
      const { rows: due } = await opened.database.pool.query("select 1 from clearings where due_at <= $1", [now]);
      held.push(due.length);
      // A round takes as long as its lease.
      now = new Date(now.getTime() + 119_000);
      return null;
    },
  };
  const deps = { db, messenger, clock: { now: () => now }, log: { warn: () => undefined } };
  expect(await sweepClearings(deps as unknown as Parameters<typeof sweepClearings>[0])).toBe(3);
  expect(held).toEqual([2, 1, 0]);
  expect(await rows()).toEqual([]);
});

it("what Slack refuses for days is tried once a day for four weeks more", async () => {
  const { db } = opened.database;
  await add(wish("D1", "1.1"), NOON);
  await opened.database.pool.query("update clearings set failures = 51");
  const now = later(3);
  const refusing = {
    db,
    messenger: { clearDm: () => Promise.reject(new Error("refused")) },
    clock: { now: () => now },
    log: { warn: () => undefined },
  } as unknown as Parameters<typeof sweepClearings>[0];
  await sweepClearings(refusing);
  expect(await rows()).toEqual([{ channel: "D1", ts: "1.1", due_at: later(3 + 24 * 60) }]);
  await opened.database.pool.query("update clearings set failures = 78, due_at = $1", [NOON]);
  await sweepClearings(refusing);
  expect(await rows()).toEqual([]);
});

it("what was being sent of two people who are forgotten, to one channel at one moment, is looked for of both", async () => {
  const sent = (item: string): Clearing => ({ at: { channel: "C1", ts: "3.3" }, shows: "sent", items: [item] });
  await add(sent("hash of the one"), NOON);
  await add(sent("hash of the other"), later(1));
  await inTransaction(opened.database.db, (tx) =>
    addClearings(tx, "T1", [sent("a third"), sent("a fourth"), sent("a third")], later(2)),
  );
  const due = await claimClearing(opened.database.db, later(10));
  expect(due?.items.toSorted()).toEqual(["a fourth", "a third", "hash of the one", "hash of the other"]);
});
