/** In step with Slack: what holds while more is due than Slack permits. The simulated workspace enforces its limits here. */
import { expect } from "vitest";
import type { Bot } from "#src/bot-types.ts";
import type { Actor } from "#src/playground/actor.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { dispatchLeasesRunOut, dmsAreForgotten, manyMessagesWait, nudgesAreDueIn } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T09:00:00Z";
/** Maya's weekly nudge is due on Tuesday at nine, UTC. */
const TUESDAY = "2026-12-01T09:00:05Z";
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const nudgesOf = (actor: Actor): number =>
  actor.dm().filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]")).length;

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

for (const backend of backendsOf(import.meta.filename)) {
  story(
    `more than Slack permits waits as rows, not as jobs, and goes out in step (${backend})`,
    MONDAY,
    async (scene) => {
      const { bot, workspace } = scene;
      workspace.limits.change("T0HOUSE", { postsPerMinute: 300 });
      await manyMessagesWait(scene, 300);
      const started = performance.now();
      await bot.queue.runNow(["dispatch-unattended"]);
      await until(async () => (await sent(scene)) >= 10);
      const jobs = await bot.queue.counts();
      expect((jobs["waiting"] ?? 0) + (jobs["delayed"] ?? 0)).toBeLessThan(30);
      await pause(1000);
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
    await manyMessagesWait(scene, 300);
    await bot.queue.runNow(["dispatch-unattended"]);
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
    const { startedAt, retryAfterMs } = { startedAt: scene.clock.now(), retryAfterMs: 2000 };
    const post = { workspaceId: "T0HOUSE", method: "chat.postMessage" };
    await pacing(bot).refused(post, { lane: "messages", startedAt, retryAfterMs });
    expect(await pacing(other).shareOf("T0HOUSE")).toMatchObject({ most: 0 });
    await expect(pacing(other).admit({ ...post, lane: "answers", channel: "D1" })).rejects.toThrow("rate-limit");
    await manyMessagesWait(scene, 30);
    await other.queue.runNow(["dispatch-unattended"]);
    await pause(700);
    expect([await sent(scene), workspace.violations]).toEqual([0, []]);
    await until(async () => (await sent(scene)) > 5);
    expect(await query("select method, per_minute from paces")).toEqual([
      { method: "chat.postMessage", per_minute: 210 },
    ]);
  },
  { rateLimits: true, postsPerMinute: 300, timeout: 60_000 },
);

story("two that hand out at once: one of them does, and hears that there is more", MONDAY, async (scene) => {
  const { bot, anotherBot } = scene;
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
  await manyMessagesWait(scene, 3);
  const dead = await one.take("T0HOUSE", null);
  expect([dead === null, await two.unattended(scene.clock.now())]).toEqual([false, []]);
  await dispatchLeasesRunOut(scene);
  await other.queue.runNow(["dispatch-unattended"]);
  await scene.settle();
  expect(await sent(scene)).toBe(3);
});

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
    await dmsAreForgotten(scene);
    const known = (): Promise<object[]> => query("select user_id from dm_channels order by user_id");
    await bot.queue.runNow(["open-dms"]);
    await settle();
    await dmsAreForgotten(scene);
    await nudgesAreDueIn(scene, 30);
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
