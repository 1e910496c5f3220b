/** Another challenge than the open one was done: it is named by what it is about, and marked by its own button alone. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query, moveTo, settle }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "draw-from-memory");
  await maya.command("/growth skip");
  // The nudge of the week after.
  await moveTo("2026-12-02T12:00:00Z");
  await settle();
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});
const states = "select challenge_id, status from nudges order by offered_at";

storyEach([
  ["i did the drawing one, not this"],
  ["the drawing one is done"],
  ["btw i finished the drawing one last week"],
])("%j: the one of the week before, by its form", async ({ maya, settle, query }, words) => {
  const said = settledAnswers(settle);
  const before = await query(states);
  expect(await said(maya, words)).toMatch(
    /^You mean \*Draw .*\*\. A word on what came of it, and it counts as done\. \*Ask sales.* stays as it is\.\n\[Write what came of it\] \[No, thanks\]$/,
  );
  expect(await query(states)).toEqual(before);
});

story("what may be any work is asked about, or is left to other answers", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const before = await query(states);
  expect(await said(maya, "finished the drawing task")).toMatch(
    /^Do you mean \*Draw .*\*\? Then a word on what came of it/,
  );
  expect(await said(maya, "finished the jobs task, two hours with the client")).not.toContain("*Draw");
  expect(await query(states)).toEqual(before);
});

story("with words, it is kept and done by one button", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "i did the drawing one last week, three jobs read that table")).toMatch(
    /^Shall I keep that as your reflection on \*Draw .*\*\? It counts as done then\./,
  );
  await said(maya, "keep it");
  expect(await query(states)).toMatchObject([{ status: "done" }, { challenge_id: "ask-sales-pitch", status: "open" }]);
});

story("what was just told came of that one", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "three jobs read that table and nobody knew");
  expect(await said(maya, "it was the one with the drawing")).toMatch(/reflection on \*Draw .*\[Keep it\]/s);
});

story("the open one is no other, and what is known by no name goes to the log", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "the sales one is done")).not.toContain("You mean");
  expect(await said(maya, "i did the logging one, not this")).toContain("stays open, and nothing of it is marked");
});
