/** What a sentence closes or changes at once says how it is taken back; tests/long says each act. */
import { expect } from "vitest";
import { answerTo } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

const { story: tell, storyEach } = storiesAt(MONDAY, ({ maya }) => joins(maya));

storyEach([["done"], ["done, asked Lena why the export is split"], ["skip"], ["not this week"]] as [string][])(
  "%s has a button that takes it back",
  async ({ maya, query }, text) => {
    const state = "select status, size, answered_at from nudges";
    const before = await query(state);
    expect(await answerTo(maya, text)).toContain("[Take it back]");
    await maya.click("Take it back", { in: "message" });
    expect(maya.dm().at(-1)?.plain).toContain("Taken back.");
    expect(await query(state)).toEqual(before);
  },
);

tell("a plan that was moved goes back by its own button", async ({ maya, query }) => {
  await answerTo(maya, "I'm in, thursday at 10:00");
  expect(await answerTo(maya, "no, friday 11:00")).toContain("[Back to Thursday, 26 November at 10:00]");
  expect(await query("select planned_at from plans")).toEqual([{ planned_at: new Date("2026-11-27T10:00:00Z") }]);
});

tell("the button of an older change leaves a newer one alone", async ({ maya, query }) => {
  await answerTo(maya, "done");
  const older = maya.dm().at(-1)?.ts ?? "";
  await answerTo(maya, "pause until friday");
  await maya.click("Take it back", { ts: older });
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  expect(await query("select status from members")).toEqual([{ status: "paused" }]);
});

tell("a bare yes or ok takes nothing back", async ({ maya, query }) => {
  await answerTo(maya, "done, asked Lena why the export is split");
  for (const text of ["yes", "ok", "👍"]) await answerTo(maya, text);
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
});

tell("next week is named without skipping this one", async ({ maya, query }) => {
  await answerTo(maya, "maybe next week we ship");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});
