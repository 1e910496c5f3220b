/** Where a day cannot be, the hour that was planned or named is proposed with another day, and "same time" is that hour. */
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

story("the planned hour stays, whichever day is refused", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const planned = async (): Promise<unknown> => (await query("select planned_at from plans"))[0]?.["planned_at"];
  await said(maya, "thursday at 15:30");
  expect(await said(maya, "prepone it to yesterday same time")).toContain(
    "What about Wednesday, 25 November at 15:30?",
  );
  expect(await said(maya, "move it to saturday same time")).toContain("What about Monday, 30 November at 15:30?");
  await said(maya, "tuesday then, same time");
  expect(await planned()).toEqual(new Date("2026-12-01T14:30:00Z"));
});

story("so does the hour that was named", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "saturday at 14:00")).toContain("What about Monday, 30 November at 14:00?");
  expect(await said(maya, "saturday")).toContain("What about Monday, 30 November at 14:00?");
});
