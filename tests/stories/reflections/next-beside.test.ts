/** Whoever asks for the next challenge while they tell of one gets it by a tap, once what they told is kept. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { country: null }), { timeout: 120_000 });

story("beside what came of a challenge", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "yes I did it, she opened the export three times because it looks disabled. next one please");
  await maya.click("Keep it");
  await settle();
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  const kept = maya.dm().find(({ plain }) => plain.startsWith("Kept:"))?.plain;
  expect(kept).toContain("[That is all] [Give me one]");
});
