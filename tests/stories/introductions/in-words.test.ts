/** Whoever wants to meet somebody says so in plain words: the form is filled with whom they named, and nobody hears of it before it is sent. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { hasGivenToMaya } from "#tests/support/assigning.ts";
import { storiesAt } from "#tests/support/story.ts";

const { inTurn, story } = storiesAt("2026-11-24T10:00:00Z", hasGivenToMaya, { timeout: 90_000 });

inTurn([
  ["introduce me to Omar", "Omar"],
  ["can you introduce me to <@U0OMAR>", "<@U0OMAR>"],
  ["ask luis what customers complain about most", "Luis"],
  ["i'd like to get to know somebody from sales", "[Ask somebody]"],
  ["i have a question for sales: why do clients buy us and not the others", "[Ask somebody]"],
  ["introduce me to somebody who knows kubernetes, but not my manager pls", "[Ask somebody]"],
  ["i want to talk to the owner of the payment system", "[Ask somebody]"],
])("beside a challenge that waits for an answer: %s", async ({ maya, settle }, text, expected) => {
  const answer = await settledAnswers(settle)(maya, text);
  expect(answer).toContain(expected);
  expect(answer).toContain("[Ask somebody]");
  expect(answer).not.toContain("[I'm in]");
});

story("the form has the person and the question", async ({ maya, settle }) => {
  await settledAnswers(settle)(maya, "ask <@U0LUIS> what customers complain about most");
  await maya.click("Ask somebody");
  expect(maya.modal()?.plain).toContain("Your one question: <what customers complain about most>");
  expect(JSON.stringify(maya.modal()?.blocks)).toContain('"initial_user":"U0LUIS"');
});
