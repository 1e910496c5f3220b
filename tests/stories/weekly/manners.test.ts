/** Somebody who would rather work alone, or build something: two of that manner, for this once. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

story("alone, or with something to build", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const first = (answer: string): string => answer.split("\n")[0] ?? "";
  expect(first(await said(maya, "give me a new one where i can work alone"))).toContain("For you alone, this time");
  const alone = maya.dm().at(-1)?.plain ?? "";
  expect(alone).toContain("[Take this one]");
  expect(alone).not.toMatch(/ with (?:somebody|a consultant|a colleague|a senior)/);
  expect(first(await said(maya, "i'd rather build something"))).toContain("Something to build, this time");
  expect(first(await said(maya, "less talking more code"))).toContain("nobody has to be asked");
  expect(await query("select challenge_id from nudges")).toEqual([{ challenge_id: "ask-sales-pitch" }]);
});

story("what only tells of a day brings no other challenges", async ({ maya, settle }) => {
  for (const words of ["no meetings today", "no calls this week"])
    expect(await settledAnswers(settle)(maya, words), words).not.toContain("this time");
});
