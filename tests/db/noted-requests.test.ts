/** Leases of requests: who holds one saves and answers, and nobody else; what is saved is marked with the change itself. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { unwatched, watchingCommits } from "#src/db/commit-watch.ts";
import type { Database, Tx } from "#src/db/database.ts";
import { LeaseLost } from "#src/db/lease.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { createLogger } from "#src/platform/logger.ts";
import type { NotedRequest } from "#src/slack/noted-requests.ts";
import { RequestNote } from "#src/slack/request-note.ts";
import { NotedRequests } from "#src/slack/store/noted-requests.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

let opened: OpenTestDatabase;
let database: Database;
let store: NotedRequests;

beforeAll(async () => {
  opened = await openTestDatabase();
  database = opened.database;
  store = new NotedRequests(database.db);
  await database.pool.query("create table changes (what text)");
});
beforeEach(async () => void (await database.pool.query("truncate noted_requests, changes")));
afterAll(() => opened.close());

const REQUEST: NotedRequest = {
  workspaceId: "T1",
  key: "k1",
  kind: "command",
  userId: "U1",
  body: { text: "skip" },
  askedAt: new Date("2026-11-24T10:00:00Z"),
};
const NOTHING = { isChanged: false, reply: null };
const newNote = (): RequestNote =>
  new RequestNote({ notedRequests: store, log: createLogger({ level: "silent" }) }, REQUEST);
const runsOut = (): Promise<unknown> =>
  database.pool.query("update noted_requests set lease_until = clock_timestamp() - interval '1 second'");
const row = async (): Promise<unknown> => (await database.pool.query("select * from noted_requests")).rows[0];
const change = async (tx: Tx): Promise<void> =>
  void (await tx.executeQuery({
    sql: "insert into changes values ('x')",
    parameters: [],
    query: { kind: "RawNode", sqlFragments: [], parameters: [] },
    queryId: { queryId: randomUUID() },
  }));
const changes = async (): Promise<number> => (await database.pool.query("select 1 from changes")).rows.length;
const saves = (note: RequestNote): Promise<void> => watchingCommits(note, () => inTransaction(database.db, change));

it("a request under a lease is nobody else's; one whose lease ran out is the next one's alone", async () => {
  const lease = { ...REQUEST, holder: randomUUID() };
  expect(await store.add(REQUEST, lease.holder, NOTHING)).toBe(true);
  expect(await store.add(REQUEST, randomUUID(), NOTHING)).toBe(false);
  expect(await store.takeAbandoned()).toBeNull();
  await runsOut();
  expect(await store.renew(lease)).toBe(true);
  expect(await store.takeAbandoned()).toBeNull();
  await runsOut();
  const [one, other] = await Promise.all([store.takeAbandoned(), store.takeAbandoned()]);
  const taken = one ?? other;
  expect([one, other].filter((each) => each !== null)).toMatchObject([{ ...REQUEST, ...NOTHING, attempt: 2 }]);
  expect(await store.renew(lease)).toBe(false);
  expect(await store.keepReply(lease, { kind: "none" })).toBe(false);
  await store.finish(lease);
  expect(await row()).toBeDefined();
  if (taken) await store.finish(taken);
  expect(await row()).toBeUndefined();
});

it("what was saved before it was noted is noted with it", async () => {
  const note = newNote();
  await saves(note);
  expect(await row()).toBeUndefined();
  await note.keep(null);
  expect(await row()).toMatchObject({ is_changed: true, reply: null });
  await note.finish();
});

it("what is being saved while it is noted is waited for", async () => {
  const note = newNote();
  const told = await note.saving(database.db as Tx);
  const keeping = note.keep(null);
  expect(await row()).toBeUndefined();
  told(true);
  await keeping;
  expect(await row()).toMatchObject({ is_changed: true });
  await note.finish();
});

it("a transaction that ends while it is noted does not wait for that, and notes it itself", async () => {
  const note = newNote();
  await inTransaction(database.db, async (tx) => {
    await change(tx);
    const told = await note.saving(tx);
    // The note waits for the transaction before it, as this one's own statement does not.
    const keeping = note.keep({ kind: "none" });
    const toldNext = await note.saving(tx);
    toldNext(true);
    told(false);
    void keeping;
  });
  await expect.poll(row).toMatchObject({ is_changed: true, reply: '{"kind":"none"}' });
  await note.finish();
  expect(await row()).toBeUndefined();
});

it("what is saved after it was noted is marked in the same transaction; what was undone or only read is not", async () => {
  const note = newNote();
  await note.keep(null);
  await watchingCommits(note, () => inTransaction(database.db, async () => undefined));
  await expect(
    watchingCommits(note, () =>
      inTransaction(database.db, async (tx) => {
        await change(tx);
        throw new Error("no");
      }),
    ),
  ).rejects.toThrow("no");
  await watchingCommits(note, () => unwatched(() => inTransaction(database.db, change)));
  expect(await row()).toMatchObject({ is_changed: false });
  await saves(note);
  expect(await row()).toMatchObject({ is_changed: true });
  await note.finish();
});

it("whoever lost the request saves nothing and answers nothing", async () => {
  const note = newNote();
  await note.keep(null);
  await runsOut();
  const taken = await store.takeAbandoned();
  await expect(saves(note)).rejects.toThrow(LeaseLost);
  expect(await note.answering({ kind: "none" })).toBe(false);
  if (taken) await store.finish(taken);
  await expect(saves(note)).rejects.toThrow(LeaseLost);
  expect(await changes()).toBe(0);
});
