/** What did not happen is never offered to be kept as if it had, whatever bad news stands beside it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: null, country: null }),
);

storyEach([
  ["didnt get round to it, prod was on fire"],
  ["didn't happen, the server room flooded"],
  ["no chance, the whole cluster was down all day"],
])("after the reminder: %s", async ({ maya, settle, moveTo }, words) => {
  const said = settledAnswers(settle);
  await said(maya, "ok wed 10:00");
  await moveTo("2026-11-25T10:00:00Z");
  await said(maya, "ok");
  expect(await said(maya, words)).not.toContain("counts as done");
});
