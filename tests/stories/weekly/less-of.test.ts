/** "Don't send me stuff about sales ever": less of that topic is offered, whatever is open, and is kept once it is pressed. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => joins(maya, { manager: null, country: null }), { timeout: 90_000 });

story("a topic that is not wanted is held back on, with and without a challenge", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "dont send me stuff about sales ever")).toMatchInlineSnapshot();
  await maya.click("wish.set");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot();
  await currentChallengeIs(scene, maya, "ask-sales-pitch");
  expect(await said(maya, "no more challenges about architecture please")).toMatchInlineSnapshot();
});
