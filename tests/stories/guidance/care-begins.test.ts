/** Whichever words lead to an answer that names help for danger: a day of care begins with it, and what follows is no business. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) =>
  joins(maya, { manager: null, country: null }),
);
const BESIDE = "somebody is there for exactly this";

storyEach([["i can't anymore"], ["i don't exist"], ["knife here"]])(
  "after %s, done is done by its button alone",
  async ({ maya, settle, query }, words) => {
    const said = settledAnswers(settle);
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    expect(await said(maya, words)).toContain("112 in Europe");
    const answer = await said(maya, "done");
    expect(answer).toContain(BESIDE);
    expect(answer).toContain("[Done]");
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    await maya.click("Done");
    await settle();
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  },
);

storyEach([["jira makes me cry"], ["my mother is in hospital"], ["i gave away my cat, when is my next challenge?"]])(
  "after %s, done is done",
  async ({ maya, settle, query }, words) => {
    const said = settledAnswers(settle);
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await said(maya, words);
    expect(await said(maya, "done")).not.toContain(BESIDE);
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  },
);

story("when it happened asks for nothing, and leaves nobody", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "i was raped");
  expect(await said(maya, "last year")).toContain(BESIDE);
  expect(await said(maya, "done")).toContain(BESIDE);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});
