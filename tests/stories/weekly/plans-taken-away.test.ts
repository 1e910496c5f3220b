/** A plan that the bot took away is never asked about: not once more where it was, and not in its words where it was not. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 120_000 },
);
const questions = ({ maya }: Pick<Scene, "maya">): readonly string[] =>
  maya
    .dm()
    .map(({ plain }) => plain)
    .filter((plain) => plain.includes("[Could not]"));

story("asked about on its day, then turned down: never again", async ({ maya, settle, moveTo }) => {
  const said = settledAnswers(settle);
  await said(maya, "i'm in, tomorrow 14:00");
  await moveTo("2026-11-26T14:00:00Z");
  expect(questions({ maya })).toHaveLength(1);
  await said(maya, "give me something else");
  await maya.click("Others instead");
  await maya.click("Keep the first one");
  await moveTo("2026-12-11T14:00:00Z");
  expect(questions({ maya })).toHaveLength(1);
});

story("taken away before its day: asked about without the plan", async ({ maya, settle, moveTo }) => {
  const said = settledAnswers(settle);
  await said(maya, "i'm in, friday 14:00");
  await said(maya, "cancel the plan");
  expect(questions({ maya })).toHaveLength(0);
  await moveTo("2026-12-01T08:30:00Z");
  const [asked = ""] = questions({ maya });
  expect(asked).not.toMatch(/^>/m);
  expect(asked).toContain("*Look up who uses the last feature that you finished*");
});
