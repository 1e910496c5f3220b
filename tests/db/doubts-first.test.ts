/** What may stand in somebody's DM already is looked for before messages that nobody has seen. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { hastenDoubts } from "#src/delivery/store/hasten-doubts.ts";
import { Outbox } from "#src/delivery/store/outbox.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const message = (key: string, recipient: string, answeredAt: Date) => ({
  key,
  workspaceId: "T1",
  recipient,
  content: { kind: "nudge", nudgeId: `of-${key}` },
  dueAt: NOW,
  answeredAt,
});
let opened: OpenTestDatabase;
let outbox: Outbox;

beforeAll(async () => {
  opened = await openTestDatabase();
  outbox = new Outbox(opened.database.db);
  await opened.database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());
beforeEach(async () => {
  await opened.database.pool.query("delete from outbox");
  // The others have answered later, so that theirs would come first where both are late.
  await outbox.add([message("doubted", "U1", later(-99)), message("unseen", "U2", later(-9))]);
});

it("once its retry is due", async () => {
  const claimed = await outbox.begin("doubted", NOW);
  if (!claimed) throw new Error("it was due");
  const retry = { at: later(1), error: "unreachable", giveUpAt: null, isHold: false };
  await outbox.putBack(claimed.lease, { ...retry, doubtSince: NOW });
  expect(await outbox.next("T1", later(5))).toMatchObject({ lease: { key: "doubted" }, isAwaited: false });
  expect(await outbox.next("T1", later(5))).toMatchObject({ lease: { key: "unseen" } });
});

it("not what certainly did not arrive", async () => {
  const claimed = await outbox.begin("doubted", NOW);
  if (!claimed) throw new Error("it was due");
  const retry = { at: later(1), error: "ratelimited", giveUpAt: null, isHold: false };
  await outbox.putBack(claimed.lease, { ...retry, doubtSince: null });
  expect(await outbox.next("T1", later(5))).toMatchObject({ lease: { key: "unseen" } });
});

it("once its person has answered and its sender has died", async () => {
  await outbox.begin("doubted", NOW);
  const { db, pool } = opened.database;
  await pool.query("update outbox set sending_until = now() - interval '1 second' where status = 'sending'");
  const ids = ["of-doubted", "of-unseen"];
  await hastenDoubts(db, { workspaceId: "T1", userId: "U1" }, { field: "nudgeId", ids });
  await hastenDoubts(db, { workspaceId: "T1", userId: "U2" }, { field: "nudgeId", ids });
  const { rows } = await pool.query("select key, lane from outbox order by key");
  // Of what was never sent nothing is in doubt.
  expect(rows).toEqual([
    { key: "doubted", lane: 0 },
    { key: "unseen", lane: 2 },
  ]);
  // As what somebody waits for: not behind owed answers that came later.
  await outbox.add([{ ...message("answer", "U3", later(0)), dueAt: later(1), isAwaited: true }]);
  expect(await outbox.next("T1", later(5))).toMatchObject({ lease: { key: "doubted" }, isAwaited: true });
});
