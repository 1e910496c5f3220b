/** Forgetting leaves no chat full of live buttons, says what stays, and answers an old button kindly. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "what the bot wrote in the DM is gone, what the person wrote stays, and that is said",
  "2026-11-24T10:00:00Z",
  async ({ maya, workspace, moveToNext }) => {
    await joins(maya);
    await maya.say("done, I asked and they laughed");
    await moveToNext();
    await maya.say("what can you do?");
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    const standing = (workspace.world.messages.get(maya.dm()[0]?.channel ?? "") ?? []).filter(
      ({ ephemeralFor }) => ephemeralFor === null,
    );
    const byBot = standing.filter(({ author }) => author === workspace.world.bot.userId);
    expect(byBot.map(({ blocks }) => JSON.stringify(blocks)).filter((drawn) => drawn.includes("action_id"))).toEqual(
      [],
    );
    expect(standing.filter(({ author }) => author === "U0MAYA").map(({ text }) => text)).toEqual([
      "done, I asked and they laughed",
      "what can you do?",
    ]);
    const receipt = maya.dm().find(({ plain }) => plain.startsWith("Done. I deleted"));
    expect(receipt?.plain).toContain("your name is nowhere in them");
    expect(receipt?.plain).toContain("what you wrote in it, only you can delete");
  },
);

story(
  "what Slack still shows can be pressed, and is answered",
  "2026-11-24T10:00:00Z",
  async ({ maya }) => {
    await joins(maya);
    await maya.command("/growth log I explained the release");
    await maya.submit({ happened: "They asked for more." });
    for (const word of ["", " next", " log list", " privacy", " settings", " progress"]) {
      await maya.command(`/growth${word}`);
      if (maya.modal()) await maya.close();
    }
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    const old = maya.dm().flatMap(({ ts, blocks }) =>
      blocks
        .flatMap((block) => [
          ...((block["elements"] as object[] | undefined) ?? []),
          ...[block["accessory"] ?? []].flat(),
        ])
        .filter((element) => (element as { type?: string }).type === "button")
        .map((element) => ({ ts, ...(element as { action_id: string; value?: string }) })),
    );
    expect(old.length).toBeGreaterThan(5);
    for (const { ts, action_id: actionId, value } of old) {
      const seen = await maya.click(actionId, { ts, ...(value === undefined ? {} : { value }) }).catch(() => null);
      // A press may have replaced its message, and with it the other buttons.
      if (!seen) continue;
      const said = `${seen.messages.map(({ plain }) => plain).join("\n")}${seen.modal?.plain ?? ""}`;
      expect([actionId, seen.error, said]).toEqual([
        actionId,
        null,
        expect.not.stringContaining("Something went wrong"),
      ]);
      expect([actionId, said]).not.toEqual([actionId, ""]);
      if (maya.modal()) await maya.close();
    }
  },
  { timeout: 30_000 },
);
