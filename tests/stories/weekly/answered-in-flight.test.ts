import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "a nudge that is answered while it is being posted has no live buttons when it arrives",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, workspace, bot, query, clock, patience, settle } = scene;
    await joins(maya, { country: null });
    await maya.say("not this week");
    await settle();
    patience.ms = 50;
    workspace.faults.set("chat.postMessage", { times: 1, delayMs: 1500 });
    clock.moveTo(new Date("2026-12-01T09:05:00Z"));
    const sent = bot.queue.runNow(["send-nudges"]);
    await expect.poll(() => workspace.faults.has("chat.postMessage"), { timeout: 5000 }).toBe(false);
    await maya.command("/growth skip");
    await sent;
    patience.ms = 10_000;
    await settle();
    const nudge = maya
      .dm()
      .filter(({ ephemeral }) => !ephemeral)
      .at(-1);
    expect(
      await query("select status, message_ts is not null as placed from nudges order by offered_at desc limit 1"),
    ).toEqual([{ status: "skipped", placed: true }]);
    expect(nudge?.plain).not.toContain("[Not this week]");
  },
);
