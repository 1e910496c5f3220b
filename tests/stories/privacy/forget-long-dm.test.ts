/** Forgetting clears a DM of many messages as well: in rounds that Slack's limits allow, files first. */
import { expect } from "vitest";
import type { Message } from "#src/playground/model.ts";
import type { Workspace } from "#src/playground/workspace.ts";
import { joins } from "#tests/support/house.ts";
import { BACKENDS, story } from "#tests/support/story.ts";

const QUESTIONS = 75;

function byBot({ world }: Workspace, channel: string): Message[] {
  return (world.messages.get(channel) ?? []).filter(
    ({ author, ephemeralFor }) => author === world.bot.userId && ephemeralFor === null,
  );
}

for (const backend of BACKENDS) {
  story(
    `a long DM is cleared to its oldest message, in portions (${backend})`,
    "2026-11-24T10:00:00Z",
    async ({ maya, workspace, bot, settle, query }) => {
      await joins(maya);
      await maya.command("/growth log I explained the release");
      await maya.submit({ happened: "They asked for more." });
      await maya.command("/growth export");
      for (let asked = 0; asked < QUESTIONS; asked++) await maya.say("what can you do?");
      const channel = maya.dm().find(({ ephemeral }) => !ephemeral)?.channel ?? "";
      expect(workspace.world.files.size).toBe(2);
      const before = byBot(workspace, channel).length;
      expect(before).toBeGreaterThan(QUESTIONS);

      await maya.say("forget me");
      await maya.click("forget.confirm");
      // What holds all reflections goes in the first portion.
      expect([...workspace.world.files.keys()]).toEqual([]);
      const receipt = maya.dm().find(({ plain }) => plain.startsWith("Done. I deleted"));
      expect(receipt?.plain).toContain(
        "I am taking back what I wrote in this conversation, files too; Slack lets me do that in portions, so it goes on for some minutes. Slack keeps the conversation itself: what you wrote in it, only you can delete.",
      );
      expect(byBot(workspace, channel).length).toBeGreaterThan(before - 60);

      for (let minute = 0; minute < 3; minute++) {
        await bot.queue.runDelayed();
        await settle();
      }
      expect(byBot(workspace, channel).map(({ ts }) => ts)).toEqual([receipt?.ts]);
      expect(maya.dm().filter(({ author }) => author === "U0MAYA")).toHaveLength(QUESTIONS + 1);
      expect(await query("SELECT 1 FROM members")).toEqual([]);
    },
    { backend, timeout: 60_000 },
  );
}
