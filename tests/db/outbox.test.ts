import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import type { ClaimedMessage, Lease, Retry } from "#src/delivery/claimed-message.ts";
import { Outbox } from "#src/delivery/store/outbox.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

let opened: OpenTestDatabase;
let database: Database;
/** Two bots, each with its own way to the database. */
let one: Outbox;
let two: Outbox;
const at = (minutes: number): Date => new Date(Date.parse("2026-11-24T10:00:00Z") + minutes * 60_000);
const notice = (key: string, dueAt = at(0)): NewMessage => ({
  key,
  workspaceId: "T1",
  recipient: "C1",
  content: { kind: "announcement" },
  dueAt,
});
const MESSAGE = { channel: "C1", ts: "1.1" };
const back = (changes: Partial<Retry> = {}): Retry => ({
  at: at(1),
  error: "ratelimited",
  doubtSince: null,
  giveUpAt: null,
  isHold: false,
  ...changes,
});

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());
beforeEach(async () => {
  await database.pool.query("delete from outbox");
  await database.pool.query("update workspaces set uninstalled_at = null");
  [one, two] = [new Outbox(database.db), new Outbox(database.db)];
});

async function taken(outbox: Outbox, key = "a", now = at(0)): Promise<ClaimedMessage> {
  const delivery = await outbox.begin(key, now);
  if (!delivery) throw new Error("nothing was taken");
  return delivery;
}
const states = async (): Promise<string> => {
  const { rows } = await database.pool.query<{ state: string }>(
    "select string_agg(key || ' ' || status, ', ' order by key) as state from outbox",
  );
  return rows[0]?.state ?? "";
};
/** The sender has died or hangs. */
const leasesRunOut = (): Promise<unknown> =>
  database.pool.query("update outbox set sending_until = now() - interval '1 second' where sending_until is not null");

describe("a message", () => {
  it("goes to one of two senders that begin in the same moment, in one process and in two", async () => {
    for (let round = 0; round < 20; round++) {
      const key = `a${round}`;
      await one.add([notice(key)]);
      const began = await Promise.all([
        one.begin(key, at(0)),
        one.begin(key, at(0)),
        two.begin(key, at(0)),
        two.next("T1", at(0)),
      ]);
      expect(began.filter((delivery) => delivery?.doubtSince === null)).toHaveLength(1);
      expect(began.filter((delivery) => delivery)).toHaveLength(1);
    }
  });

  it("is left alone while it is being sent, however far the bot's own clock has been moved", async () => {
    await one.add([notice("a")]);
    await taken(one);
    expect(await two.begin("a", at(100_000))).toBeNull();
    expect(await two.next("T1", at(100_000))).toBeNull();
    expect(await two.waiting("T1", at(100_000), 10)).toBe(0);
  });

  it("is taken again when its sender's lease ran out, and nobody knows then whether it arrived", async () => {
    await one.add([notice("a")]);
    const first = await taken(one);
    await leasesRunOut();
    expect(await two.waiting("T1", at(3), 10)).toBe(1);
    const second = await two.next("T1", at(3));
    expect(second).toMatchObject({ key: "a", doubtSince: at(0), attempts: 1 });
    // The first one wakes up: it changes nothing, and learns that.
    expect(await one.sent(first.lease, MESSAGE, at(4))).toBe(false);
    expect(await one.putBack(first.lease, back())).toBe(false);
    expect(await one.failed(first.lease, "user_disabled")).toBe(false);
    expect(await one.cancelled(first.lease, "out_of_date")).toBe(false);
    expect(await states()).toBe("a sending");
    expect(await two.sent((second as ClaimedMessage).lease, MESSAGE, at(4))).toBe(true);
    expect(await states()).toBe("a sent");
    expect(await one.begin("a", at(9999))).toBeNull();
  });

  it("is not sent before it is due, whoever asks", async () => {
    await one.add([notice("a", at(60))]);
    expect([await one.begin("a", at(59)), await one.next("T1", at(59)), await one.waiting("T1", at(59), 10)]).toEqual([
      null,
      null,
      0,
    ]);
    expect(await one.begin("a", at(60))).not.toBeNull();
  });

  it.each([
    ["certainly refused, is tried again as if for the first time", back(), null],
    ["refused in doubt, is looked for", back({ doubtSince: at(0) }), at(0)],
  ])("that was %s", async (_, how, doubtSince) => {
    await one.add([notice("a")]);
    expect(await one.putBack((await taken(one)).lease, how)).toBe(true);
    expect(await two.begin("a", at(0))).toBeNull();
    const again = await taken(two, "a", at(1));
    expect(again).toMatchObject({ doubtSince, attempts: 2, error: "ratelimited" });
    // Whether it is picked up by the queue or by the next look: once.
    expect(await one.next("T1", at(1))).toBeNull();
  });

  it("of which process after process dies is no nearer to a long wait", async () => {
    await one.add([notice("a")]);
    for (let death = 0; death < 5; death++) {
      expect(await one.next("T1", at(death))).toMatchObject({ attempts: 1 });
      await leasesRunOut();
    }
    const last = (await two.next("T1", at(9))) as ClaimedMessage;
    await two.putBack(last.lease, back({ error: "http_500" }));
    expect(await taken(one, "a", at(10))).toMatchObject({ attempts: 2 });
  });

  it("held back by quiet hours was no attempt", async () => {
    await one.add([notice("a")]);
    await one.putBack((await taken(one)).lease, back({ error: "quiet", isHold: true }));
    expect((await taken(one, "a", at(1))).attempts).toBe(1);
  });

  it("given up stays with its reason, and what follows is taken up again after a crash", async () => {
    await one.add([notice("a")]);
    const { lease } = await taken(one);
    expect(await one.failed(lease, "user_disabled")).toBe(true);
    // Its sender is still at what follows.
    expect(await two.next("T1", at(1))).toBeNull();
    await leasesRunOut();
    const heir = await two.next("T1", at(2));
    expect(heir).toMatchObject({ hasFailed: true, error: "user_disabled" });
    await one.settled(lease);
    await leasesRunOut();
    const third = (await one.next("T1", at(3))) as ClaimedMessage;
    await one.settled(third.lease);
    expect(await two.next("T1", at(9999))).toBeNull();
    expect(await states()).toBe("a failed");
  });

  it("rests while the app is removed from its workspace", async () => {
    await one.add([notice("a")]);
    await database.pool.query("update workspaces set uninstalled_at = now()");
    expect([await one.begin("a", at(0)), await one.next("T1", at(0)), await one.waiting("T1", at(0), 10)]).toEqual([
      null,
      null,
      0,
    ]);
  });

  it("that may have arrived before it was written down rests a minute, and is looked for", async () => {
    await one.add([{ ...notice("a"), recipient: "U1", doubtSince: at(0) }]);
    expect(await one.begin("a", at(0.9))).toBeNull();
    expect(await one.begin("a", at(1))).toMatchObject({ doubtSince: at(0) });
  });

  it("is written once under its key", async () => {
    expect(await one.add([notice("a"), notice("b")])).toEqual(["a", "b"]);
    expect(await one.add([notice("a"), notice("c")])).toEqual(["c"]);
  });
});

describe("many at once", () => {
  it("are each given to one caller, in few statements", async () => {
    const keys = Array.from({ length: 120 }, (_, index) => `k${index}`);
    await one.add(keys.map((key) => notice(key)));
    const mine = await Promise.all(keys.map((key) => one.begin(key, at(0))));
    expect(mine.map((delivery) => delivery?.key)).toEqual(keys);
    expect(new Set(mine.map((delivery) => delivery?.lease.id)).size).toBe(120);
  });

  it("are shared out between those who take what comes next, the longest waiting first", async () => {
    await one.add(Array.from({ length: 50 }, (_, index) => notice(`k${index}`, at(-index))));
    const oldest = await one.next("T1", at(0));
    expect(oldest?.key).toBe("k49");
    const calls = Array.from({ length: 60 }, (_, index) => (index % 2 ? one : two).next("T1", at(0)));
    const keys = (await Promise.all(calls)).flatMap((delivery) => delivery?.key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(49);
  });

  it("go in order: what somebody waits for, cards, of what is late whoever answered last, then what is due", async () => {
    await one.add([
      { ...notice("fresh-later", at(-0.1)), answeredAt: at(-1) },
      { ...notice("fresh", at(-0.5)), answeredAt: at(-9999) },
      { ...notice("late-long-ago", at(-30)), answeredAt: at(-9999) },
      { ...notice("late-recent", at(-10)), answeredAt: at(-60) },
      notice("late-asked-for", at(-5)),
      { ...notice("card", at(-1)), content: { kind: "card" } },
      { ...notice("answer", at(-0.2)), isAwaited: true },
      { ...notice("not-yet", at(5)), isAwaited: true },
    ]);
    const order: string[] = [];
    for (let next = await one.next("T1", at(0)); next; next = await one.next("T1", at(0))) order.push(next.key);
    expect(order).toEqual(["answer", "card", "late-asked-for", "late-recent", "late-long-ago", "fresh", "fresh-later"]);
  });

  it("that one workspace's Slack refuses hold up nobody else's", async () => {
    await database.pool.query(
      "insert into workspaces (id, name, bot_user_id, installed_at) values ('T2', 'T', 'UB', now()) on conflict do nothing",
    );
    await one.add(
      Array.from({ length: 30 }, (_, index) => ({ ...notice(`refused${index}`, at(-60)), workspaceId: "T2" })),
    );
    await one.add([notice("a")]);
    const [theirs, ours] = await Promise.all([one.next("T2", at(0)), one.next("T1", at(0))]);
    expect([theirs?.key, ours?.key]).toEqual(["refused0", "a"]);
  });

  it("are found through the index", async () => {
    await one.add(Array.from({ length: 5000 }, (_, index) => notice(`k${index}`, at(600))));
    await database.pool.query("update outbox set status = 'sent'");
    await one.add(Array.from({ length: 500 }, (_, index) => notice(`w${index}`, at(index))));
    await database.pool.query("analyze outbox");
    const { rows } = await database.pool.query(
      `explain select key from outbox b where (b.status in ('pending', 'sending') or b.lease_id is not null) and b.due_at <= now()
        and (b.status = 'pending' or b.sending_until <= now()) and b.workspace_id = 'T1' and b.lane = 2 order by b.due_at limit 10 for update skip locked`,
    );
    expect(JSON.stringify(rows)).toContain("outbox_waiting");
  });
});

describe("a lease", () => {
  it("lets a post begin early in it, and remembers that it did", async () => {
    await one.add([notice("a")]);
    const { lease } = await taken(one);
    expect([lease.hasPosted(), lease.mayPost(), lease.hasPosted()]).toEqual([false, true, true]);
  });

  it("that is mostly over lets nothing begin any more", async () => {
    const brief = new Outbox(database.db, 0);
    await brief.add([notice("a")]);
    const lease: Lease = (await taken(brief)).lease;
    expect([lease.mayPost(), lease.hasPosted()]).toEqual([false, false]);
  });
});
