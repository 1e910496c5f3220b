/** A story in several messages, some of a word or two: all parts belong to it, and one tap keeps them. */
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

storyEach([
  [["so i went over to sales this morning", "petra", "30 min", "was good, they still sell the old page"]],
  [["finally talked to sales", "30 min", "petra", "they still pitch the old import, i sent her the new screenshots"]],
  [["spoke to sales", "took forever", "they dont even know about the new import"]],
] as [string[]][])("%s", async ({ maya, settle, clock }, parts) => {
  const said = settledAnswers(settle);
  for (const part of parts) expect(await said(maya, part)).toContain("[Keep it]");
  await said(maya, "yes");
  expect(await written(maya, clock)).toEqual([parts.join("\n")]);
});

story("what is asked or wished in between is answered, and no part of it", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "so i went over to sales this morning");
  expect(await said(maya, "who sees this")).toContain("You.");
  expect(await said(maya, "too hard")).toContain("smaller");
  await said(maya, "keep it");
  expect(await written(maya, clock)).toEqual(["so i went over to sales this morning"]);
});
