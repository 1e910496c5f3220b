/** Nobody is ranked or pressed for whoever gave something: it is said so, and nobody hears anything. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const LINE = "find out why the import is slow by 4 December: it blocks billing";
const { inTurn } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, grace, settle }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await gives(grace, "<@U0MAYA>", { area: "operations" }, { line: LINE });
  await settle();
});

inTurn([
  ["who is falling behind?", "I rank nobody"],
  ["who is slow", "I rank nobody"],
  ["who is my best performer", "I rank nobody"],
  ["which of them is doing worst", "I rank nobody"],
  ["who does the least?", "I rank nobody"],
  ["please nudge maya", "I press nobody"],
  ["remind maya", "I press nobody"],
  ["can you remind maya about it", "I press nobody"],
  ["has maya seen it yet", "nothing from <@U0MAYA> yet"],
  ["is maya late with it", "nothing from <@U0MAYA> yet"],
  ["did maya finish in time?", "nothing from <@U0MAYA> yet"],
])("%s", async ({ maya, grace, settle }, words, expected) => {
  const before = maya.dm().length;
  expect(await settledAnswers(settle)(grace, words)).toContain(expected);
  expect(maya.dm()).toHaveLength(before);
});
