/** What a colleague is to do, called by a name: the form for one whom they know, and nothing for all others. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { hasGivenToMaya } from "#tests/support/assigning.ts";
import { storiesAt } from "#tests/support/story.ts";

const { inTurn } = storiesAt("2026-11-24T10:00:00Z", hasGivenToMaya, { timeout: 90_000 });

inTurn([
  ["maya should read the incident review from last week and write down what she would change", "<@U0MAYA>"],
  ["could you ask omar to trace one request through the billing system", "<@U0OMAR>"],
  ["<@U0MAYA> should read the incident review from last week", "<@U0MAYA>"],
])("is offered to be given: %s", async ({ grace, settle }, text, person) => {
  const answer = await settledAnswers(settle)(grace, text);
  expect(answer).toContain(person);
  expect(answer).toContain("[Choose a challenge]");
});

inTurn([
  ["Omar should find out what happens when he bullies people"],
  ["Kunigunde should read the incident review"],
  ["QA should trace it"],
])("is not: %s", async ({ grace, settle }, text) => {
  expect(await settledAnswers(settle)(grace, text)).not.toContain("[Choose a challenge]");
});
