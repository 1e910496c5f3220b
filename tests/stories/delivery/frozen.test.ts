/** A bot that is frozen right before it has Slack post or draw something: what another one has done meanwhile is not done again. */
import { describe, expect } from "vitest";
import type { Bot } from "#src/bot-types.ts";
import { refreshCards } from "#src/delivery/cards.ts";
import { deliverDue } from "#src/delivery/deliver-messages.ts";
import type { Actor } from "#src/playground/actor.ts";
import { gives } from "#tests/support/assigning.ts";
import { sendingLeasesRunOut } from "#tests/support/builders.ts";
import { drawingLeasesRunOut, type Frozen, freezesAt, timePasses } from "#tests/support/frozen.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T09:00:00Z";
const { story } = storiesAt(MONDAY, ({ maya }: Scene) => joins(maya, { manager: "U0GRACE", country: null }));

const nudgesOf = (actor: Actor): number =>
  actor.dm().filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]")).length;
/** Right before it asks Slack for this: what it had to look at it has seen. */
const freezesBefore = ({ deps }: Pick<Bot, "deps">, method: string, channel?: string): Frozen =>
  freezesAt(deps.pacing, "admit", {
    when: "after",
    isIt: (call) => call.method === method && (channel === undefined || call.channel === channel),
  });

describe("a message that is due", () => {
  story("is sent once", async (scene) => {
    const { maya, bot, moveTo, patience, settle, query } = scene;
    await maya.command("/growth skip");
    const before = nudgesOf(maya);
    const frozen = freezesBefore(bot, "chat.postMessage");
    patience.ms = 50;
    const moving = moveTo("2026-12-01T09:00:05Z");
    await frozen.isFrozen;
    expect(nudgesOf(maya)).toBe(before);
    await sendingLeasesRunOut(scene);
    timePasses();
    const other = await scene.anotherBot();
    await deliverDue(other.deps, { workspaceId: "T0HOUSE", count: 1, until: null, hasMore: false });
    expect(nudgesOf(maya)).toBe(before + 1);
    frozen.goesOn();
    await moving;
    patience.ms = 10_000;
    await settle();
    expect(nudgesOf(maya)).toBe(before + 1);
    expect(
      await query("select status, error from outbox where key like 'nudge-%' order by due_at desc limit 1"),
    ).toEqual([{ status: "sent", error: null }]);
  });
});

describe("a card", () => {
  story("goes on to show what is so now", async (scene) => {
    const { maya, grace, omar, bot, patience, settle } = scene;
    await gives(grace, "@Maya Lind", {}, { channel: "C0DEV" });
    await settle();
    const card = (): string => omar.channel("C0DEV").findLast(({ ephemeral }) => !ephemeral)?.plain ?? "";
    const frozen = freezesBefore(bot, "chat.update", "C0DEV");
    patience.ms = 50;
    await maya.click("assignment.accept");
    await maya.submit({});
    await bot.queue.runNow(["refresh-cards"]);
    await frozen.isFrozen;
    await drawingLeasesRunOut(scene);
    timePasses();
    await expect.poll(() => maya.dm().some(({ plain }) => plain.includes("You are in."))).toBe(true);
    await maya.click("nudge.done", { in: "message" });
    await maya.submit({ happened: "They export it all.", share: [] });
    const other = await scene.anotherBot();
    await expect
      .poll(async () => {
        await refreshCards(other.deps);
        return card();
      })
      .toContain("Done");
    frozen.goesOn();
    patience.ms = 10_000;
    await settle();
    await refreshCards(other.deps);
    expect(card()).toContain("Done");
  });
});
