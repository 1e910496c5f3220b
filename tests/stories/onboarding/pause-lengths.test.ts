/** A pause has the length that was said: at once, in answer to an offer, and when it is corrected. */
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
const daysOf = async ({ query }: Pick<Scene, "query">): Promise<unknown> =>
  (await query("select paused_from::text as from, paused_until::text as until from members"))[0];

story("a holiday with both its days is noted at once, and its last day can be another", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "im going on vacation from monday 14th til the 27th")).toMatchInlineSnapshot(`
    "Noted: I stay quiet from 14 December 2026, and on 28 December 2026 I am back. Until it begins all goes on as usual.
    [No pause after all]"
  `);
  expect(await said(maya, "actually only till 23")).toMatchInlineSnapshot(`
    "Noted: I stay quiet from 14 December 2026, and on 24 December 2026 I am back. Until it begins all goes on as usual. That takes the place of the pause that you planned from 14 December 2026 until 28 December 2026.
    [Back to the one before] [No pause after all]"
  `);
  expect(await daysOf(scene)).toEqual({ from: "2026-12-14", until: "2026-12-24" });
  await said(maya, "make it to 29");
  expect(await daysOf(scene)).toEqual({ from: "2026-12-14", until: "2026-12-30" });
});

story("how long is the answer to an offer of a pause, also in grief", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "my grandmother died yesterday");
  await said(maya, "yeah two weeks sounds ok");
  expect(await daysOf(scene)).toEqual({ from: null, until: "2026-12-08" });
});

for (const [words, until] of [
  ["just pause for two weeks please", "2026-12-08"],
  ["can you pause for a week", "2026-12-01"],
  ["i'd like to pause until 14 december", "2026-12-14"],
  ["ok then pause for three weeks", "2026-12-15"],
  ["could we pause until monday", "2026-11-30"],
] as const)
  story(`a pause with its end begins at once: ${words}`, async (scene) => {
    await settledAnswers(scene.settle)(scene.maya, words);
    expect(await daysOf(scene)).toEqual({ from: null, until });
  });

story("an end that cannot be read pauses nobody", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "my grandmother died yesterday");
  await said(maya, "until it is better");
  expect(await daysOf(scene)).toEqual({ from: null, until: null });
});
