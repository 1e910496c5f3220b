/** An offer to keep a story stays open behind another answer: only words about keeping take it, no bare yes and no count. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 120_000 },
);
const TOLD = "i paired with priya on the flaky importer tests, bangalore and we laughed a lot";

story("a yes to something else keeps nothing", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, TOLD)).toContain("Keep it in my log");
  await said(maya, "how are you?");
  expect(await said(maya, "yes")).toMatchInlineSnapshot(`
    "Good. When shall that be? A day and an hour are enough, such as *Thursday at 10*.
    [Wednesday, 25 November at 10:00] [Another time]"
  `);
  expect(await query("select what from reflections")).toEqual([]);
});

story("nor does a count of buttons that stand elsewhere", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, TOLD);
  expect(await said(maya, "how long does it take?")).toMatch(/\[I'm in\] \[Something bigger\]$/);
  expect(await said(maya, "the third one")).toMatchInlineSnapshot(
    `"Which of them? Say *the first* or *the second*, or press it."`,
  );
  expect(await query("select what from reflections")).toEqual([]);
});

story("words about keeping take it", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, TOLD);
  await said(maya, "how are you?");
  await said(maya, "keep it");
  expect(await query("select what from reflections")).toEqual([{ what: TOLD }]);
});
