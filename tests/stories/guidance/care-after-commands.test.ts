/** On the day after words of danger, a command makes nothing ordinary again, and nothing leans on what it showed. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { inTurn } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

inTurn([
  ["/growth help", "do it now"],
  ["/growth next", "I'm doing it right now"],
  ["/growth", "no"],
  ["/growth", "never mind"],
  ["/growth swap", "the second one"],
] as [string, string][])("%s, and then %s", async ({ maya, settle, query }, command, words) => {
  const answer = settledAnswers(settle);
  expect(await answer(maya, "I want to die")).toContain("112");
  await maya.command(command);
  await settle();
  const said = await answer(maya, words);
  expect(said).not.toMatch(/Go ahead|Left as it was|needs no plan/);
  expect(said).toContain("112");
  expect(await query("select status from nudges where status <> 'open'")).toEqual([]);
});
