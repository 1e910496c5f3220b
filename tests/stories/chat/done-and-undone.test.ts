/** What is done is named before it is marked, what was marked is taken back by its button, and nothing but what was told is kept. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

storyEach([["give me sql stuff instead"], ["when is the next one"], ["what do you know about me"]] as [string][])(
  "the button that was offered takes it back, though they asked in between: %s",
  async ({ maya, settle, query }, between) => {
    const said = settledAnswers(settle);
    await said(maya, "done");
    await said(maya, "show me my log");
    expect(await said(maya, "take it back")).toContain("Shall I take that back?");
    const { ts = "" } = maya.dm().at(-1) ?? {};
    await said(maya, between);
    await maya.click("Take it back", { ts });
    await settle();
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  },
);

story("a question that would close it names it, and bare words are kept nowhere", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "im in thursday at 9");
  expect(await said(maya, "yes that one is done")).toMatchInlineSnapshot(`
    "Is *Ask sales how they pitch the product* what is done?
    [Done] [Something else]"
  `);
  expect(await said(maya, "yes")).toContain("*Ask sales how they pitch the product* is done.");
  expect(await written(maya, clock)).toEqual([]);
});

story("an order, a judgement and what was not done are no part of a story", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "i paired with luis on the importer and we found two bugs in it today");
  await said(maya, "nobody noticed luckily");
  for (const text of ["write me two lines", "more personal", "thats better thanks", "the sales one i couldnt do"])
    expect(await said(maya, text)).not.toContain("[Keep it");
  expect(await said(maya, "yes keep it, its honest")).toContain("Kept:");
  expect(await written(maya, clock)).toEqual([
    "i paired with luis on the importer and we found two bugs in it today\nnobody noticed luckily",
  ]);
});

story("that it is done, in front of what was told, is no part of it", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "sorry, i did it. found 3 jobs which read the price table and i forgot two of them");
  await said(maya, "yes keep it in the log");
  expect(await written(maya, clock)).toEqual(["found 3 jobs which read the price table and i forgot two of them"]);
});

story("a time right after it was closed opens nothing by itself", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "not this week");
  expect(await said(maya, "friday at 10 then")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is closed, as you told me. Take that back, and the time that you named can be its new one.
    [Take it back]"
  `);
  expect(await query("select status from nudges")).toEqual([{ status: "skipped" }]);
  await maya.click("Take it back", { in: "message" });
  await settle();
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});
