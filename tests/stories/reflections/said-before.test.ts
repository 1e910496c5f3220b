/** "Put that in my log": what was told just before is meant, and the words that say so are never kept. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { logOf, written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null, focus: ["architecture"] });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 120_000 },
);
const HELPED = "i helped Priya debug her CORS problem today, 2 hours, she can do it alone now";
const TALK = "and i gave a little talk on idempotency in the dev meeting on monday, 12 people were there";

story("two deeds, the command between them, and a yes to both", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  const first = await said(maya, HELPED);
  expect(first).not.toContain("in a pair");
  expect(first).toContain("[Keep it");
  expect(await said(maya, "put that in my log")).not.toContain("> put that");
  await said(maya, TALK);
  await said(maya, "yes keep both");
  const kept = await logOf(maya, clock);
  const all = kept.map(({ happened }) => happened).join("\n");
  expect(all).toContain(HELPED);
  expect(all).toContain(TALK);
  expect(all).not.toContain("put that in my log");
  expect(kept.map(({ title }) => title)).toContain(`I${HELPED.slice(1)}`);
});

story("where it was answered otherwise, it is shown which words are meant", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  const wish = "we may have to rewrite the importer until march because of the new law";
  await said(maya, wish);
  expect(await said(maya, "write that down")).toContain(`> ${wish}`);
  expect(await written(maya, clock)).toEqual([]);
  await said(maya, "yes");
  expect(await written(maya, clock)).toEqual([wish]);
});

story("where nothing was told, it is asked for, and nothing is kept", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "hi");
  expect(await said(maya, "put that in my log please")).toContain("Tell me in a sentence what you did");
  expect(await written(maya, clock)).toEqual([]);
});

story("surprise and what is felt still belong to the story, and are no complaint", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  const parts = ["so i went over to sales this morning", "i always thought this is obvious", "it still bothers me tbh"];
  for (const part of parts) {
    const answer = await said(maya, part);
    expect(answer).toContain("[Keep it]");
    expect(answer).not.toMatch(/went wrong|Not yet/);
  }
  await said(maya, "keep it");
  expect(await written(maya, clock)).toEqual([parts.join("\n")]);
});

story("what is not to be deleted stays", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "delete everything");
  expect(await said(maya, "no dont delete")).toBe("Kept. Nothing is deleted.");
});

story("what may speak of danger is not kept by it", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "i dont sleep any more, i cry every morning before work and nobody at home knows about it");
  expect(await said(maya, "put that in my log")).toMatch(/^I leave that out of your log/);
  expect(await written(maya, clock)).toEqual([]);
});
