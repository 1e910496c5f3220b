/** Leases of events: whoever holds one keeps it by renewing, and nobody else can. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { Inbox } from "#src/slack/store/inbox.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

let opened: OpenTestDatabase;
let database: Database;

beforeAll(async () => {
  opened = await openTestDatabase();
  database = opened.database;
});
afterAll(() => opened.close());

it("a lease that is renewed in time is kept; one that another bot has taken over cannot be renewed", async () => {
  const inbox = new Inbox(database.db);
  const event = { workspaceId: "T1", eventId: "Ev1", kind: "message", userId: "U1", body: { text: "hi" } };
  const first = await inbox.take(event, new Date());
  if (!first) throw new Error("nobody else was there");
  const runsOut = (): Promise<unknown> =>
    database.pool.query("update inbox set lease_until = clock_timestamp() - interval '1 second'");
  await runsOut();
  expect(await inbox.renew(first, 20_000)).toBe(true);
  expect(await inbox.takeAbandoned()).toBeNull();
  await runsOut();
  const second = await inbox.takeAbandoned();
  expect(second).toEqual({ ...first, attempt: 2 });
  await runsOut();
  expect(await inbox.renew(first, 20_000)).toBe(false);
  expect(await inbox.takeAbandoned()).toMatchObject({ attempt: 3 });
});

it("whoever was held up longer than a lease takes it up again only where nobody has had it since", async () => {
  const inbox = new Inbox(database.db);
  const HELD_UP_MS = 40_000;
  await database.pool.query("delete from inbox");
  const event = { workspaceId: "T1", eventId: "Ev2", kind: "message", userId: "U1", body: {} };
  const runsOut = (): Promise<unknown> =>
    database.pool.query("update inbox set lease_until = clock_timestamp() - interval '1 second'");
  await inbox.take(event, new Date());
  await runsOut();
  const first = await inbox.takeAbandoned();
  if (!first) throw new Error("nobody else was there");
  await runsOut();
  expect(await inbox.renew(first, HELD_UP_MS)).toBe(true);
  await runsOut();
  const second = await inbox.takeAbandoned();
  // It may have answered before the database went away, and its attempt does not count.
  if (second) await inbox.waits(second, new Date());
  expect(await inbox.renew(first, HELD_UP_MS)).toBe(false);
});

it("what is saved for an event is saved by whoever holds it, who keeps it until that is done", async () => {
  const inbox = new Inbox(database.db);
  await database.pool.query("delete from inbox");
  const event = { workspaceId: "T1", eventId: "Ev3", kind: "message", userId: "U1", body: {} };
  const first = await inbox.take(event, new Date());
  if (!first) throw new Error("nobody else was there");
  await database.pool.query("update inbox set lease_until = clock_timestamp() - interval '1 second'");
  await inTransaction(database.db, async (tx) => {
    expect(await inbox.isHeld(tx, first)).toBe(true);
    expect(await inbox.takeAbandoned()).toBeNull();
  });
  expect(await inbox.takeAbandoned()).toMatchObject({ attempt: 2 });
  await inTransaction(database.db, async (tx) => expect(await inbox.isHeld(tx, first)).toBe(false));
});

it("what was left is taken one at a time and each person's in their order; waiting for Slack is no attempt", async () => {
  const inbox = new Inbox(database.db);
  const now = new Date("2026-11-24T10:00:00Z");
  await database.pool.query("delete from inbox");
  const leave = async (eventId: string, userId: string, second: number): Promise<void> => {
    const event = { workspaceId: "T1", eventId, kind: "message", userId, body: {} };
    await inbox.take(event, new Date(now.getTime() + second * 1000));
  };
  const runOut = (eventId: string): Promise<unknown> =>
    database.pool.query("update inbox set lease_until = clock_timestamp() - interval '1 second' where event_id = $1", [
      eventId,
    ]);
  await leave("ada-1", "U1", 0);
  await leave("ada-2", "U1", 1);
  await leave("bo-1", "U2", 2);
  for (const id of ["ada-1", "ada-2", "bo-1"]) await runOut(id);
  const first = await inbox.takeAbandoned();
  expect(first).toMatchObject({ eventId: "ada-1", attempt: 2 });
  expect(await inbox.takeAbandoned()).toMatchObject({ eventId: "bo-1", attempt: 2 });
  // Ada's second waits for her first.
  expect(await inbox.takeAbandoned()).toBeNull();
  if (first) await inbox.waits(first, now);
  await runOut("ada-1");
  const again = await inbox.takeAbandoned();
  expect(again).toMatchObject({ eventId: "ada-1", attempt: 2 });
  if (again) await inbox.finish(again, now);
  expect(await inbox.takeAbandoned()).toMatchObject({ eventId: "ada-2", attempt: 2 });
  // Another bot has just begun to take her first, and nobody can see that yet.
  const taking = await database.pool.connect();
  await leave("ada-3", "U1", 3);
  for (const id of ["ada-2", "ada-3"]) await runOut(id);
  await taking.query("begin");
  await taking.query("select from inbox where event_id = 'ada-2' for update");
  expect(await inbox.takeAbandoned()).toBeNull();
  await taking.query("rollback");
  taking.release();
  await database.pool.query("delete from inbox where event_id = 'ada-3'");
  // After a day it counts: nothing is tried for ever.
  await database.pool.query("update inbox set seen_at = seen_at - interval '2 days', attempts = 7");
  const old = {
    workspaceId: "T1",
    eventId: "ada-2",
    kind: "message",
    userId: "U1",
    body: {},
    attempt: 7,
    isBehind: false,
    takenFor: new Stopwatch(),
  };
  await inbox.waits(old, now);
  await runOut("ada-2");
  expect(await inbox.takeAbandoned()).toMatchObject({ eventId: "ada-2", attempt: 8 });
});

it("what somebody says is behind what they said shortly before, until that was handled", async () => {
  const inbox = new Inbox(database.db);
  await database.pool.query("delete from inbox");
  const takeAt = (eventId: string, second: number, more: { userId?: string; kind?: string } = {}) =>
    inbox.take(
      { workspaceId: "T1", eventId, kind: "message", userId: "U1", body: {}, ...more },
      new Date(Date.UTC(2026, 10, 24, 10, 0, second)),
    );
  const first = await takeAt("ada-1", 0);
  const second = await takeAt("ada-2", 1);
  expect([first?.isBehind, second?.isBehind]).toEqual([false, true]);
  expect(await takeAt("bo-1", 1, { userId: "U2" })).toMatchObject({ isBehind: false });
  expect(await takeAt("ada-home", 1, { kind: "app_home_opened" })).toMatchObject({ isBehind: false });
  if (!first || !second) throw new Error("nobody else was there");
  expect([await inbox.notHandledBefore(first), await inbox.notHandledBefore(second)]).toEqual([[], ["ada-1"]]);
  await inbox.finish(first, new Date());
  expect(await inbox.notHandledBefore(second)).toEqual([]);
  // The second one waits for Slack ever since.
  expect(await takeAt("ada-3", 10)).toMatchObject({ isBehind: true });
  expect(await takeAt("ada-4", 21)).toMatchObject({ isBehind: false });
});
