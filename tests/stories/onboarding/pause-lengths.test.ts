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
    "Noted: I stay quiet from Monday, 14 December, and on Monday, 28 December I am back. Until it begins all goes on as usual.
    [No pause after all]"
  `);
  expect(await said(maya, "actually only till 23")).toMatchInlineSnapshot(`
    "Noted: I stay quiet from Monday, 14 December, and on Thursday, 24 December I am back. Until it begins all goes on as usual. That takes the place of the pause that you planned from Monday, 14 December until Monday, 28 December.
    [Back to the one before] [No pause after all]"
  `);
  expect(await daysOf(scene)).toEqual({ from: "2026-12-14", until: "2026-12-24" });
  await said(maya, "make it to 29");
  expect(await daysOf(scene)).toEqual({ from: "2026-12-14", until: "2026-12-30" });
});

story("a pause that is not wanted after all is taken back, and one that was offered is left", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "can i pause");
  expect(await said(maya, "hm actually no dont pause")).toMatchInlineSnapshot(`"Left as it was."`);
  await said(maya, "pause for two weeks");
  expect(await daysOf(scene)).toEqual({ from: null, until: "2026-12-08" });
  expect(await said(maya, "hm actually no dont pause")).toMatchInlineSnapshot(
    `"Taken back. The next nudge comes on Tuesday, 1 December, as before."`,
  );
  expect(await daysOf(scene)).toEqual({ from: null, until: null });
  await said(maya, "i am on vacation next week");
  expect((await daysOf(scene)) as object).toMatchObject({ from: "2026-11-30" });
  await said(maya, "no pause after all please");
  expect(await daysOf(scene)).toEqual({ from: null, until: null });
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

story("asked whether a pause is meant, it says until when it would last and when the next one comes", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "i think i need a pause until friday or maybe not")).toMatchInlineSnapshot(`
    "Shall I take that as *A pause*?
    It lasts until Friday, 27 November; that day I am back. The next nudge comes on Tuesday, 1 December.
    [A pause] [Something else]"
  `);
  expect(await said(maya, "i might need a break, dunno")).toMatchInlineSnapshot(`
    "Then we make the step smaller; nobody knows how at the start. What would help with *Ask sales how they pitch the product*?
    • A first bite, about 10 minutes: Ask a seller to tell you in one sentence what your last feature is good for, and send them the one word that would make it true.
    • The step before it: *Write a release note that a buyer understands*. Write in one sentence what a client gains from your last change, without a technical word. Try it on somebody in sales or support, ask what a client would want to know next, and publish the better version as its release note.
    [Only the first bite] [The step before] [Easier ones from now on]
    [Or: A pause] [Or: Whom can I ask?]"
  `);
});

story("the first challenge after a pause bids them welcome, and the next one does not", async (scene) => {
  const { maya, moveTo } = scene;
  await maya.command("/growth skip");
  await maya.command("/growth pause until 1 December");
  await moveTo("2026-12-01T09:05:00Z");
  const first = maya.dm().at(-1)?.plain.split("\n")[0];
  expect(first).toMatchInlineSnapshot(
    `"Welcome back. Nothing that you missed has to be caught up on. Here is one for now."`,
  );
  await maya.command("/growth skip");
  await moveTo("2026-12-08T09:05:00Z");
  expect(maya.dm().at(-1)?.plain).not.toContain("Welcome back");
});
