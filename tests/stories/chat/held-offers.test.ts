/** An offer to keep what was told stays open behind other answers, but a bare yes answers what was said last. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 60_000 },
);

storyEach([
  ["how are you?", "yes"],
  ["find me a mentor", "the second one"],
  ["how long does it take?", "the third"],
])("%s, %s: nothing is kept until it is said", async ({ maya, settle, query }, question, word) => {
  const said = settledAnswers(settle);
  const kept = (): Promise<unknown[]> => query("select title from reflections");
  expect(await said(maya, "I paired with priya on the flaky importer tests and we laughed a lot")).toContain(
    "Shall I keep that in your log?",
  );
  await said(maya, question);
  await said(maya, word);
  expect(await kept()).toEqual([]);
});

storyEach([["how are you?"]])(
  "%s: the offer is still there for words about keeping",
  async ({ maya, settle, query }, question) => {
    const said = settledAnswers(settle);
    await said(maya, "I paired with priya on the flaky importer tests and we laughed a lot");
    await said(maya, question);
    expect(await said(maya, "yes, keep it")).toContain("Kept:");
    expect(await query("select title from reflections")).toHaveLength(1);
  },
);
