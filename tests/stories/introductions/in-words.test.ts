/** Whoever wants to meet somebody says so in plain words: the form is filled with whom they named, and nobody hears of it before it is sent. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { hasGivenToMaya } from "#tests/support/assigning.ts";
import { registers } from "#tests/support/hosts.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { inTurn, story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async (scene: Scene) => {
    await registers(scene, scene.luis);
    await hasGivenToMaya(scene);
  },
  { timeout: 90_000 },
);

inTurn([
  ["introduce me to Luis", "<@U0LUIS>"],
  ["can you introduce me to <@U0OMAR>", "<@U0OMAR>"],
  ["ask luis what customers complain about most", "<@U0LUIS>"],
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

inTurn([
  ["I want to get to know typescript"],
  ["I want to meet deadlines"],
  ["connect us to redis"],
  ["can you ask Luis if he can review my PR"],
  ["I'd like to talk to Luis who harassed me"],
  ["I want to talk to Luis, he bullied me"],
  ["introduce me to Kunigunde"],
])("nobody is meant to be met: %s", async ({ maya, settle }, text) => {
  expect(await settledAnswers(settle)(maya, text)).not.toContain("I can ask");
});

story("a typed name is the one in the form", async ({ maya, settle }) => {
  await settledAnswers(settle)(maya, "ask luis what customers complain about most");
  await maya.click("Ask somebody");
  expect(maya.modal()?.plain).toContain("Your one question: <what customers complain about most>");
  expect(JSON.stringify(maya.modal()?.blocks)).toContain('"initial_user":"U0LUIS"');
});

story("the form has the person and the question", async ({ maya, settle }) => {
  await settledAnswers(settle)(maya, "ask <@U0LUIS> what customers complain about most");
  await maya.click("Ask somebody");
  expect(maya.modal()?.plain).toContain("Your one question: <what customers complain about most>");
  expect(JSON.stringify(maya.modal()?.blocks)).toContain('"initial_user":"U0LUIS"');
});
