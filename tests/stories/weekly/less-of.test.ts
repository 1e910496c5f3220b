/** "Don't send me stuff about sales ever": less of that topic is offered, whatever is open, and is kept once it is pressed. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => joins(maya, { manager: null, country: null }), {
  timeout: 90_000,
});

story("a topic that is not wanted is held back on, with and without a challenge", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "dont send me stuff about sales ever")).toMatchInlineSnapshot(`
    "That is fine. Shall I hold back on this: *How it is sold*?
    [Less of it] [Show me two others]"
  `);
  await maya.click("wish.set");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "Noted: less of *How it is sold* for the next half year. Now and then one may still come, if nothing else fits.
    [Show me two others] [Forget that wish]"
  `);
  await currentChallengeIs(scene, maya, "ask-sales-pitch");
  expect(await said(maya, "no more challenges about architecture please")).toMatchInlineSnapshot(`
    "That is fine. Shall I hold back on this: *System architecture and design*?
    [Less of it] [Show me two others]"
  `);
});
