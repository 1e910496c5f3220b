/** Forgetting clears a DM of many messages as well: in rounds that Slack's limits allow, files first. */
import { expect } from "vitest";
import type { Message } from "#src/playground/model.ts";
import type { Workspace } from "#src/playground/workspace.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const QUESTIONS = 75;

function byBot({ world }: Workspace, channel: string): Message[] {
  return (world.messages.get(channel) ?? []).filter(
    ({ author, ephemeralFor }) => author === world.bot.userId && ephemeralFor === null,
  );
}

for (const backend of backendsOf(import.meta.filename)) {
  story(
    `a long DM is cleared to its oldest message, in portions (${backend})`,
    "2026-11-24T10:00:00Z",
    async ({ maya, workspace, moveTo, query }) => {
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

      // What is left to do stands in the database: it goes on whatever becomes of the queue.
      expect(await query("SELECT channel FROM clearings")).toEqual([{ channel }]);
      for (const minute of [2, 4, 6]) await moveTo(`2026-11-24T10:0${minute}:00Z`);
      expect(byBot(workspace, channel).map(({ ts }) => ts)).toEqual([receipt?.ts]);
      expect(maya.dm().filter(({ author }) => author === "U0MAYA")).toHaveLength(QUESTIONS + 1);
      expect(await query("SELECT 1 FROM members UNION ALL SELECT 1 FROM clearings")).toEqual([]);
    },
    { backend, timeout: 60_000 },
  );
}

story(
  "clearing goes on after Slack had refused it",
  "2026-11-24T10:00:00Z",
  async ({ maya, workspace, moveTo, query }) => {
    await joins(maya);
    await maya.say("what can you do?");
    const channel = maya.dm().find(({ ephemeral }) => !ephemeral)?.channel ?? "";
    workspace.faults.set("chat.delete", { times: 20, error: "internal_error", status: 500 });
    await maya.say("forget me");
    await maya.click("forget.confirm");
    expect(byBot(workspace, channel).length).toBeGreaterThan(1);
    workspace.faults.clear();
    await moveTo("2026-11-24T10:05:00Z");
    const receipt = maya.dm().find(({ plain }) => plain.startsWith("Done. I deleted"));
    expect(byBot(workspace, channel).map(({ ts }) => ts)).toEqual([receipt?.ts]);
    expect(await query("SELECT 1 FROM clearings")).toEqual([]);
  },
);
