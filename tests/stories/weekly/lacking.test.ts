/** Whoever has no such colleagues says so once: others come at once, and none that needs them for half a year. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("is heard, and heeded, and taken back", "2026-11-23T10:00:00Z", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await currentChallengeIs({ query }, maya, "sort-fifteen-requests");
  expect(await said(maya, "hm we have no consultants, i work on an internal product")).toMatchInlineSnapshot(`
    "Noted: for the next half year I leave out what needs *consultants*, as long as I have anything else for you. Tell me if that changes.
    If you want one at once:
    *Listen to a colleague without giving advice*
    Listen for a quarter of an hour to the next colleague who tells you of a problem, without giving one piece of advice. Say back what you heard until they answer "exactly", and then do the one thing they ask for. [Take this one]
    *Halve the wait between your change and its result*
    Time how long it takes from saving one line of your feature to seeing whether it works, by test or by hand. Find out what the longest part waits for, get rid of it, and share the way. [Take this one]
    [Forget that wish]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "less", value: "host:consultant" }]);
  await maya.click("wish.drop");
  expect(await query("select what from preferences")).toEqual([]);
});
