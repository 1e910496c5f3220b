/** "Undo that", right after the bot had only asked: nothing was changed by it, and nothing older is taken back. */
import { expect } from "vitest";
import { settledAnswers, withoutTitles } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }: Scene) =>
  joins(maya, { manager: "U0GRACE", country: null }),
);

story("a move that was proposed", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "ok wed 9:00");
  expect(await said(maya, "actually push it to thursday, got dentist")).toContain("Shall I move");
  expect(withoutTitles(await said(maya, "undo that"))).toMatchInlineSnapshot(
    `"I had only asked, so nothing was changed. *...* stays planned for Wednesday, 25 November at 09:00."`,
  );
  expect(await query("select status from nudges")).toEqual([{ status: "planned" }]);
});
