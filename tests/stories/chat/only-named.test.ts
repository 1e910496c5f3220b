/** What is said in words of others, turned down or only supposed changes nothing at once. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 120_000 },
);

inTurn([
  ["bigger ones from now on? no thanks"],
  ["bigger ones from now on would be terrible"],
  ["smaller ones from now on? never"],
  ["what if I want bigger ones from now on?"],
  ["my friend said bigger ones from now on"],
])("no wish is kept from: %s", async ({ maya, settle, query }, text) => {
  await settledAnswers(settle)(maya, text);
  expect(await query("select * from preferences")).toEqual([]);
});

story("nothing that others said is done", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await maya.command("/growth log");
  await maya.submit({ what: "A call with sales", happened: "They promise an export every week.", share: ["shared"] });
  await maya.close();
  const shared = "select shared_with_manager as shared from reflections";
  const before = await query(shared);
  expect(before).toEqual([{ shared: true }]);
  for (const text of ["she said: unshare it", "“unshare it”, said Lena", "my friend said delete everything"])
    await said(maya, text);
  expect(await query(shared)).toEqual(before);
  await said(maya, "my dad died");
  await said(maya, 'Lena said "I\'m off until Friday"');
  expect(await query("select status from members where user_id = 'U0MAYA'")).toEqual([{ status: "active" }]);
});
