/**
 * A bot that is frozen between its look at what it may do and the request that does it. Its lease passes on, another one answers, and
 * then it goes on: it says nothing a second time.
 */
import { describe, expect } from "vitest";
import type { Bot } from "#src/bot-types.ts";
import { handleAbandonedRequests } from "#src/slack/abandoned-requests.ts";
import { handleAbandonedEvents } from "#src/slack/slack-events.ts";
import { databaseHangs, eventLeasesRunOut, notedRequests, requestLeasesRunOut } from "#tests/support/builders.ts";
import { type Frozen, freezesAt, timePasses } from "#tests/support/frozen.ts";
import { endsWell, said, skips, takesLong } from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

/** Right before it asks Slack for this: what it had to look at it has seen. */
const freezesBefore = ({ deps }: Pick<Bot, "deps">, method: string): Frozen =>
  freezesAt(deps.pacing, "admit", { when: "after", isIt: (call) => call.method === method });

/** Somebody writes, and the bot that answers is frozen. */
async function writes(scene: Scene, text: string, method = "chat.postMessage", channel?: string): Promise<Frozen> {
  const frozen = freezesBefore(scene.bot, method);
  scene.patience.ms = 50;
  await scene.maya.say(text, channel ? { channel } : {});
  await frozen.isFrozen;
  return frozen;
}

/** Its lease runs out, and another bot handles the event. */
async function passesOn(scene: Scene, other: Pick<Bot, "deps">): Promise<void> {
  await eventLeasesRunOut(scene);
  timePasses();
  expect(await handleAbandonedEvents(other.deps)).toBe(1);
}

async function wakes(scene: Scene, { goesOn }: Frozen): Promise<void> {
  goesOn();
  scene.patience.ms = 10_000;
  await scene.settle();
  expect(await scene.query("select 1 from inbox where handled_at is null")).toEqual([]);
}

const leftAlone = ({ logged }: Scene): number =>
  logged.filter(({ msg }) => msg === "an event is left to whoever holds it").length;

describe("a message", () => {
  story("is answered once, although who was at it first goes on later", async (scene) => {
    const other = await scene.anotherBot();
    const before = said(scene).length;
    const frozen = await writes(scene, "who are you");
    expect(said(scene)).toHaveLength(before);
    await passesOn(scene, other);
    expect(said(scene)).toHaveLength(before + 1);
    await wakes(scene, frozen);
    expect(said(scene)).toHaveLength(before + 1);
    expect(leftAlone(scene)).toBe(1);
  });

  story("is answered once, although two that took it over have both found no answer", async (scene) => {
    const { bot } = scene;
    const [other, third] = [await scene.anotherBot(), await scene.anotherBot()];
    const before = said(scene).length;
    const first = await writes(scene, "who are you");
    await eventLeasesRunOut(scene);
    const second = freezesBefore(other, "chat.postMessage");
    const handled = handleAbandonedEvents(other.deps);
    await second.isFrozen;
    await passesOn(scene, third);
    second.goesOn();
    await handled;
    await wakes(scene, first);
    expect(said(scene)).toHaveLength(before + 1);
    expect(leftAlone(scene)).toBe(2);
    expect(await handleAbandonedEvents(bot.deps)).toBe(0);
  });

  story("saves nothing a second time", async (scene) => {
    const { bot, query } = scene;
    const other = await scene.anotherBot();
    // It has read the words, and saved nothing.
    const frozen = freezesAt(bot.deps.requests, "markDone", {});
    scene.patience.ms = 50;
    await scene.maya.say("done, it rolls back by itself");
    await frozen.isFrozen;
    await eventLeasesRunOut(scene);
    timePasses();
    // What the first one holds in its transaction is waited for.
    const handled = handleAbandonedEvents(other.deps);
    await expect.poll(() => query("select 1 from inbox where attempts = 2")).toHaveLength(1);
    frozen.goesOn();
    expect(await handled).toBe(1);
    scene.patience.ms = 10_000;
    await scene.settle();
    expect(await query("select what from reflections")).toEqual([{ what: "it rolls back by itself" }]);
    expect(said(scene).filter((text) => text.startsWith("I was interrupted"))).toEqual([]);
    expect(leftAlone(scene)).toBe(1);
  });

  story("in a channel is answered once", async (scene) => {
    const { maya } = scene;
    const other = await scene.anotherBot();
    const answers = (): number => maya.channel("C0DEV").filter(({ ephemeral }) => ephemeral).length;
    const frozen = await writes(scene, "@Growth Companion who are you", "chat.postEphemeral", "C0DEV");
    await passesOn(scene, other);
    expect(answers()).toBe(1);
    await wakes(scene, frozen);
    expect(answers()).toBe(1);
  });

  story("that Slack has refused to take is not owed by who comes late", async (scene) => {
    const { bot, workspace, query } = scene;
    const other = await scene.anotherBot();
    const before = said(scene).length;
    workspace.faults.set("chat.postMessage", { times: 1, status: 429, error: "ratelimited", retryAfterSeconds: 60 });
    const frozen = freezesAt(bot.deps.pacing, "refused", {});
    scene.patience.ms = 50;
    await scene.maya.say("who are you");
    await frozen.isFrozen;
    await passesOn(scene, other);
    expect(said(scene)).toHaveLength(before + 1);
    await wakes(scene, frozen);
    expect(await query("select key from outbox where key like 'answer-%'")).toEqual([]);
    expect(leftAlone(scene)).toBe(1);
  });
});

/** Somebody acts, what it comes to is known and kept, and the bot that says so is frozen. */
async function acts(
  scene: Scene,
  act: () => Promise<unknown>,
  frozen: () => Frozen | Promise<Frozen>,
): Promise<Frozen> {
  scene.patience.ms = 100;
  const goOn = await databaseHangs(scene);
  await takesLong(scene, act);
  await expect.poll(() => notedRequests(scene)).toHaveLength(1);
  const held = await frozen();
  await goOn();
  await held.isFrozen;
  expect(await notedRequests(scene)).toMatchObject([{ reply: expect.any(String) }]);
  return held;
}

async function isAnsweredBy(scene: Scene, other: Pick<Bot, "deps">, held: Frozen): Promise<void> {
  await requestLeasesRunOut(scene);
  timePasses();
  expect(await handleAbandonedRequests(other.deps)).toBe(1);
  held.goesOn();
  scene.patience.ms = 10_000;
  await endsWell(scene);
}

describe("a press", () => {
  story("is answered once, in place of what was pressed", async (scene) => {
    const { maya, bot, workspace } = scene;
    await maya.say("the release eats my whole week, i have to pass");
    const other = await scene.anotherBot();
    const uses = (): number => {
      const urls = [...workspace.world.responseUrls.values()];
      return urls.reduce((sum, { uses: used }) => sum + used, 0);
    };
    const before = uses();
    const held = await acts(
      scene,
      () => maya.click("chat.do"),
      () => freezesAt(bot.deps.answers, "replaces", {}),
    );
    await isAnsweredBy(scene, other, held);
    expect(await skips(scene)).toHaveLength(1);
    expect(uses()).toBe(before + 1);
  });
});

describe("a form", () => {
  story("is answered once, in its window", async (scene) => {
    const { maya, workspace } = scene;
    const other = await scene.anotherBot();
    await maya.command("/growth log");
    const held = await acts(
      scene,
      () => maya.submit({ what: "Sat with support", happened: "They ask." }),
      () => freezesBefore(scene.bot, "views.update"),
    );
    const updates = (): number => workspace.requests.filter(({ what }) => what === "views.update").length;
    const before = updates();
    await isAnsweredBy(scene, other, held);
    expect(maya.modal()?.plain).toContain("Kept");
    expect(updates()).toBe(before + 1);
  });
});

describe("a shortcut", () => {
  story("whose window was closed is answered once in the DM", async (scene) => {
    const { maya, grace, bot, workspace, query, expectViolation } = scene;
    expectViolation("views.update: not_found");
    await maya.say("We should write down how a deploy works here.", { channel: "C0DEV" });
    const { ts } = maya.channel("C0DEV").at(-1) ?? { ts: "" };
    const other = await scene.anotherBot();
    const before = said(scene, grace).length;
    const held = await acts(
      scene,
      () => grace.shortcut("Make this a challenge", ts),
      async () => {
        await grace.close();
        workspace.faults.set("chat.postMessage", {
          times: 1,
          status: 429,
          error: "ratelimited",
          retryAfterSeconds: 60,
        });
        return freezesAt(bot.deps.pacing, "refused", {});
      },
    );
    await isAnsweredBy(scene, other, held);
    expect(said(scene, grace)).toHaveLength(before + 1);
    expect(await query("select key from outbox where key like 'answer-%'")).toEqual([]);
  });
});
