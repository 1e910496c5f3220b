/** The small size of a challenge has a title of its own: whose it is stays known, and so does the way back. */
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
const first = (answer: string): string => answer.split("\n")[0] ?? "";

story("the first bite names the whole, and brings it back by its button", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(first(await said(maya, "make it smaller"))).toMatchInlineSnapshot(
    `"This is the first bite of *Ask sales how they pitch the product*. That is not lost: ask for *the whole one* at any time."`,
  );
  expect(await said(maya, "when do i get mine back")).toMatchInlineSnapshot(`
    "The next one comes Tuesday, 1 December at 10:00. Until then there is *Ask a seller to tell you in one sentence what your last feature is good for*. This is the first bite of *Ask sales how they pitch the product*. That is not lost: ask for *the whole one* at any time.
    [The whole one] [Help me prepare] [Change my days]"
  `);
  const whole = await said(maya, "the whole one");
  expect(whole).toContain("*Ask sales how they pitch the product*");
  expect(whole.split("\n").slice(-2)).toMatchInlineSnapshot(`
    [
      "[I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]",
      "[Take it back]",
    ]
  `);
  expect(await query("select size from nudges")).toEqual([{ size: "usual" }]);
  expect(await query("select what from preferences")).toEqual([]);
  expect(await said(maya, "when is the next one")).not.toContain("first bite");
});

story("the usual size is the usual one from either side, and is no wish for something bigger", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  const size = async (): Promise<unknown> => (await query("select size from nudges"))[0];
  await said(maya, "bigger ones from now on");
  expect(await size()).toEqual({ size: "bigger" });
  expect((await said(maya, "back to the usual size")).split("\n").slice(-2)).toMatchInlineSnapshot(`
    [
      "From the next one on I bring the usual size again.",
      "[Take it back]",
    ]
  `);
  expect(await size()).toEqual({ size: "usual" });
  expect(await query("select what from preferences")).toEqual([]);
  expect(await said(maya, "the usual size")).toMatchInlineSnapshot(`
    "That is the whole of *Ask sales how they pitch the product* already. Shall it be another one?
    [Show me two others] [Help me prepare]"
  `);
  expect(await size()).toEqual({ size: "usual" });
});
