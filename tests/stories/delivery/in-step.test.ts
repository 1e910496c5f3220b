/** In step with Slack: what holds while more is due than Slack permits. The simulated workspace enforces its limits here. */
import { expect } from "vitest";
import type { Bot } from "#src/bot-types.ts";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { BACKENDS, type Scene, story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T09:00:00Z";
/** Maya's weekly nudge is due on Tuesday at nine, UTC. */
const TUESDAY = "2026-12-01T09:00:05Z";
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const nudgesOf = (actor: Actor): number =>
  actor.dm().filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]")).length;

const PEOPLE = ["U0MAYA", "U0OMAR", "U0PRIYA", "U0LENA", "U0TOM", "U0GRACE", "U0HANA", "U0LUIS"];

/** So many messages wait, all due now, for eight people in turn. */
async function manyWait({ query, clock }: Scene, count: number): Promise<void> {
  await query(
    `insert into contacts (workspace_id, user_id, zone, created_at)
      select 'T0HOUSE', u, 'Etc/UTC', now() from unnest($1::text[]) as u on conflict do nothing`,
    [PEOPLE],
  );
  await query(
    `insert into outbox (key, workspace_id, recipient, content, due_at)
      select 'wait-' || n, 'T0HOUSE', ($3::text[])[1 + n % 8], '{"kind":"undelivered","what":"card","where":"C0DEV","isUncertain":false}', $2
      from generate_series(1, $1::int) as n`,
    [count, clock.now(), PEOPLE],
  );
}
const sent = async ({ query }: Scene): Promise<number> =>
  (await query<{ n: number }>("select count(*)::int as n from outbox where key like 'wait-%' and status = 'sent'"))[0]
    ?.n ?? 0;
const refusals = ({ workspace }: Scene): number =>
  workspace.violations.filter((text) => text.includes("ratelimited")).length;

/** Waits in real time, as the limits are enforced in it. */
async function until(isSo: () => Promise<boolean>, forMs = 20_000): Promise<void> {
  const started = performance.now();
  while (!(await isSo())) {
    if (performance.now() - started > forMs) throw new Error("it did not come to that");
    await pause(50);
  }
}

for (const backend of BACKENDS) {
  story(
    `more than Slack permits waits as rows, not as jobs, and goes out in step (${backend})`,
    MONDAY,
    async (scene) => {
      const { bot, workspace } = scene;
      workspace.limits.change("T0HOUSE", { postsPerMinute: 300 });
      await manyWait(scene, 300);
      const started = performance.now();
      await bot.queue.runNow(["resend-lost"]);
      await until(async () => (await sent(scene)) >= 20);
      const jobs = await bot.queue.counts();
      expect((jobs["waiting"] ?? 0) + (jobs["delayed"] ?? 0)).toBeLessThan(30);
      await pause(2000);
      const seconds = (performance.now() - started) / 1000;
      // Never more than five for each second that began, and at most a second's share more.
      expect(await sent(scene)).toBeLessThanOrEqual(5 * Math.ceil(seconds) + 5);
      expect(refusals(scene)).toBe(0);
    },
    { backend, rateLimits: true, postsPerMinute: 300, timeout: 60_000 },
  );
}

story(
  "an answer overtakes three hundred messages that wait",
  MONDAY,
  async (scene) => {
    const { bot, maya, query, clock } = scene;
    await joins(maya, { country: null });
    await manyWait(scene, 300);
    await bot.queue.runNow(["resend-lost"]);
    await until(async () => (await sent(scene)) > 0);
    const before = maya.dm().length;
    await bot.deps.answers.owe(
      { workspaceId: "T0HOUSE", userId: "U0MAYA" },
      { key: "answer-owed", since: clock.now(), threadTs: null, doubtSince: null },
    );
    await until(async () => maya.dm().length > before);
    expect(await query("select lane from outbox where key = 'answer-owed'")).toEqual([{ lane: 0 }]);
    await maya.say("help");
    expect(await sent(scene)).toBeLessThan(200);
    expect(refusals(scene)).toBe(0);
  },
  { rateLimits: true, postsPerMinute: 300, timeout: 60_000 },
);

story(
  "what Slack says to one bot holds the other back, and slows both down",
  MONDAY,
  async (scene) => {
    const { bot, anotherBot, workspace, query } = scene;
    const other = await anotherBot();
    const pacing = (one: Bot) => one.deps.pacing;
    const { startedAt, retryAfterMs } = { startedAt: scene.clock.now(), retryAfterMs: 4000 };
    const post = { workspaceId: "T0HOUSE", method: "chat.postMessage" };
    await pacing(bot).refused(post, { startedAt, retryAfterMs });
    expect(await pacing(other).shareOf("T0HOUSE")).toMatchObject({ most: 0 });
    await expect(pacing(other).admit({ ...post, lane: "answers", channel: "D1" })).rejects.toThrow("rate-limit");
    await manyWait(scene, 30);
    await other.queue.runNow(["resend-lost"]);
    await pause(1500);
    expect([await sent(scene), workspace.violations]).toEqual([0, []]);
    await until(async () => (await sent(scene)) > 5);
    expect(await query("select method, per_minute from paces")).toEqual([
      { method: "chat.postMessage", per_minute: 210 },
    ]);
  },
  { rateLimits: true, postsPerMinute: 300, timeout: 60_000 },
);

story("two that hand out at once: one of them does, and hears that there is more", MONDAY, async (scene) => {
  const { bot, anotherBot, query } = scene;
  const other = await anotherBot();
  const [one, two] = [bot.deps.dispatchLeases, other.deps.dispatchLeases];
  const holders = await Promise.all([one.take("T0HOUSE", null), two.take("T0HOUSE", null)]);
  expect(holders.filter((holder) => holder !== null)).toHaveLength(1);
  const [holder = ""] = holders.flatMap((one_) => one_ ?? []);
  // The holder goes on; whoever else asks is told no, and the holder that there is more.
  expect(await two.take("T0HOUSE", holder)).toBe(holder);
  expect(await one.take("T0HOUSE", null)).toBeNull();
  expect([await one.release("T0HOUSE", holder), await one.release("T0HOUSE", holder)]).toEqual([false, true]);
  // One that died between reserving and handing out leaves its lease, which runs out; what it had reserved is lost and no more.
  await manyWait(scene, 3);
  const dead = await one.take("T0HOUSE", null);
  expect([dead === null, await two.unattended(scene.clock.now())]).toEqual([false, []]);
  await query("update dispatch_leases set lease_until = now() - interval '1 second'");
  await other.queue.runNow(["resend-lost"]);
  await scene.settle();
  expect(await sent(scene)).toBe(3);
});

story(
  "of what is late, who answered most recently goes first; before them what a colleague asked for",
  MONDAY,
  async ({ bot, query, clock }) => {
    const { outbox } = bot.deps;
    const ago = (minutes: number): Date => new Date(clock.now().getTime() - minutes * 60_000);
    const row = { workspaceId: "T0ELSE", recipient: "U1", content: { kind: "silence" } };
    await query("insert into workspaces (id, name, bot_user_id, installed_at) values ('T0ELSE', 'E', 'UB', now())");
    await outbox.add([
      { ...row, key: "fresh-later", dueAt: ago(0.1), answeredAt: ago(1) },
      { ...row, key: "fresh", dueAt: ago(0.5), answeredAt: ago(9999) },
      { ...row, key: "late-long-ago", dueAt: ago(30), answeredAt: ago(9999) },
      { ...row, key: "late-recent", dueAt: ago(10), answeredAt: ago(60) },
      { ...row, key: "late-asked", dueAt: ago(5) },
      { ...row, key: "card", dueAt: ago(1), content: { kind: "card" } },
      { ...row, key: "answer", dueAt: ago(0.2), isAwaited: true },
      { ...row, key: "not-yet", dueAt: ago(-5), isAwaited: true },
    ]);
    const order: string[] = [];
    for (;;) {
      const next = await outbox.next("T0ELSE", clock.now());
      if (!next) break;
      order.push(next.key);
    }
    expect(order).toEqual(["answer", "card", "late-asked", "late-recent", "late-long-ago", "fresh", "fresh-later"]);
    await query("delete from outbox where workspace_id = 'T0ELSE'");
  },
);

story("a nudge that could not be sent in its two hours comes the next working day, once", MONDAY, async (scene) => {
  const { maya, moveTo, workspace, query } = scene;
  await joins(maya, { country: null });
  await maya.command("/growth skip");
  workspace.faults.set("chat.postMessage", { times: 1, status: 503 });
  await moveTo(TUESDAY);
  await moveTo("2026-12-01T11:30:00Z");
  expect(nudgesOf(maya)).toBe(0);
  expect(await query("select due_at from outbox where key like 'nudge-%'")).toEqual([
    { due_at: new Date("2026-12-02T09:00:00Z") },
  ]);
  await moveTo("2026-12-02T09:00:01Z");
  expect(nudgesOf(maya)).toBe(1);
  expect(await query("select week::text from nudges where source = 'weekly' and status = 'open'")).toEqual([
    { week: "2026-11-30" },
  ]);
});

story(
  "the conversations of those who are due within a day are opened before, and remembered",
  MONDAY,
  async (scene) => {
    const { maya, omar, moveTo, bot, query, settle } = scene;
    await joins(maya, { country: null });
    await joins(omar, { country: null });
    await query("delete from dm_channels");
    const known = (): Promise<object[]> => query("select user_id from dm_channels order by user_id");
    await bot.queue.runNow(["open-dms"]);
    await settle();
    await query("delete from dm_channels");
    await query("update members set next_nudge_at = $1", [new Date(scene.clock.now().getTime() + 30 * 3_600_000)]);
    await bot.queue.runNow(["open-dms"]);
    await settle();
    expect(await known()).toEqual([]);
    await moveTo("2026-11-23T16:00:00Z");
    for (let run = 0; run < 2; run++) {
      await bot.queue.runNow(["open-dms"]);
      await settle();
    }
    expect(await known()).toEqual([{ user_id: "U0MAYA" }, { user_id: "U0OMAR" }]);
  },
);
