/** Harm that is told beside a sorrow is answered as harm, with the sorrow in a line before it; and what only sounds like trouble begins no day of care. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) =>
  joins(maya, { manager: null, country: null }),
);

storyEach([
  ["my dad died, i am out this week. Omar keeps touching me", "I am so sorry for your loss."],
  ["my mother died, my manager hit me", "I am so sorry for your loss."],
  ["my mum is in hospital, i want another challenge. my lead grabs my waist", "Go where you are needed."],
])("%s", async ({ maya, settle, query }, words, line) => {
  const answer = await settledAnswers(settle)(maya, words);
  expect(answer).toContain(line);
  expect(answer).toContain("Nobody has to put up with that");
  expect(answer).not.toContain("at home");
  expect(await query("select act from talks")).toEqual([{ act: "harm" }]);
});

storyEach([["my dad died, i am out this week"], ["my mother died"]])(
  "%s: of a sorrow alone",
  async ({ maya, settle }, words) => {
    expect(await settledAnswers(settle)(maya, words)).not.toContain("Nobody has to put up with that");
  },
);

storyEach([
  ["i want to kill myself", "a hospital has people at any hour"],
  ["my manager hit me", "a helpline on violence at home knows a place"],
])("%s: where to turn then", async ({ maya, settle }, words, where) => {
  const said = settledAnswers(settle);
  await said(maya, words);
  const answer = await said(maya, "where can i turn");
  expect(answer).toContain(where);
  expect(answer).toContain("112 in Europe");
  expect(answer).not.toContain("children");
});

story("what went well is done, whatever words it has", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "I crushed it today")).not.toContain("112");
  await said(maya, "done");
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
});

storyEach([
  ["active shooter in the office", "hide"],
  ["there is a fire in the kitchen", "by the stairs"],
  ["he collapsed", "a first aider"],
  ["i want to die, i cut my wrists and i'm bleeding badly", "You do not have to go through this night or day alone"],
])("%s: what to do first", async ({ maya, settle }, words, first) => {
  const answer = await settledAnswers(settle)(maya, words);
  expect(answer).toContain("112 in Europe");
  expect(answer).toContain(first);
  expect(answer.includes("a first aider")).toBe(first === "a first aider");
});
