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
    *Offer half of your feature this week*
    Cut your feature's ticket so that one part can be used alone, and write to whoever waits, "Would it help to have this by Friday?" Build first what they choose, and give the rest a ticket of its own. [Take this one]
    *Put tests around the code you fear most*
    Pick the function, query or report you least like to touch, run five real inputs through it, and keep the outputs as tests. Then make the one simplification that you would not have dared before. [Take this one]
    [Forget that wish]"
  `);
  expect(await query("select what, value from preferences")).toEqual([{ what: "less", value: "host:consultant" }]);
  await maya.click("wish.drop");
  expect(await query("select what from preferences")).toEqual([]);
});
