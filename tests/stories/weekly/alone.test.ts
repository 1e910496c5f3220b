/** Whoever would do it without anybody hears whether that is possible, and not how it is done in a pair. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 120_000 },
);

story("one that needs somebody, and more of one topic", async ({ maya, settle, query }) => {
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  const said = settledAnswers(settle);
  const alone = await said(maya, "Can i just do it myself without a colleague");
  expect(alone).toContain("needs one other person");
  expect(alone).not.toContain("in a pair");
  expect(await said(maya, "can i do it with a colleague")).toContain("in a pair");
  expect(await said(maya, "i want more on architecture and less on clients")).toContain(
    "It would be about *architecture*",
  );
});
