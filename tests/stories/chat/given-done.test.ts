/** "The Grace thing - did it": it is for what Grace asked, whatever else waits for words. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, grace, query, settle }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await gives(grace, "@Maya");
    await settle();
  },
  { timeout: 90_000 },
);
const STORY = "sat with sales, they sell the old page and nobody knows the new pricing";

story("where it waits for a yes, that comes first, and a story that waits stays as it was told", async (scene) => {
  const { maya, settle, clock } = scene;
  const said = settledAnswers(settle);
  await said(maya, STORY);
  expect(await said(maya, "the grace thing - did it")).toMatchInlineSnapshot(`
    "Well done. *Sit in on a client call* still waits for your yes to <@U0GRACE>: with that it is yours, and you can mark it as done right after.
    [I'm in]"
  `);
  await said(maya, "keep it");
  expect(await written(maya, clock)).toEqual([STORY]);
});

story("where it was taken on, it is asked whether it counts, or kept with what came of it", async (scene) => {
  const { maya, settle, query, clock } = scene;
  const said = settledAnswers(settle);
  await maya.click("I'm in");
  await maya.submit({});
  await settle();
  await said(maya, "helped a newbie set up her laptop yday and it took ages");
  expect(await said(maya, "the grace thing - did it")).toMatchInlineSnapshot(`
    "*Sit in on a client call*, for <@U0GRACE>: shall I mark it as done? They hear that it is, and none of your words.
    [Done] [Something else]"
  `);
  expect(await query("select status from nudges where status = 'done'")).toEqual([]);
  expect(await said(maya, "did graces thing, they clicked export three times")).toMatchInlineSnapshot(`
    "Shall I keep that as your reflection on *Sit in on a client call*? It counts as done then.
    [Keep it] [No, thanks]"
  `);
  await said(maya, "yes");
  expect(await written(maya, clock)).toEqual(["did graces thing, they clicked export three times"]);
  expect(await query("select status from nudges where status = 'done'")).toHaveLength(1);
});

story("a part of it, or nothing yet, is not taken as done", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "the grace thing - did not get to it yet")).not.toContain("Well done");
  await maya.click("I'm in");
  await maya.submit({});
  await settle();
  expect(await said(maya, "the grace thing - did not get to it yet")).not.toContain("shall I mark it as done?");
  expect(await said(maya, "the grace thing - did half of it")).toContain("Half of it is worth something");
  for (const words of [
    "did grace's thing with Omar, but only the first half",
    "did grace's challenge with lena and gave up",
  ])
    expect(await said(maya, words)).not.toMatch(/shall I mark it as done|It counts as done then/);
  expect(await query("select status from nudges where status = 'done'")).toEqual([]);
});
