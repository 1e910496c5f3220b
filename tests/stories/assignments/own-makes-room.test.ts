/** What becomes of one's own plan when a colleague's challenge takes its place: what is said of it is what happens. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE" });
});

/** Maya has a plan of her own, and takes on what Grace asks in its place. */
async function makesRoom({ maya, grace, settle, query }: Scene): Promise<void> {
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await maya.say("thursday at 10");
  await settle();
  await grace.command("/growth assign @Maya Lind");
  await grace.suggest("challenge", "client call");
  await grace.submit({ challenge: "shadow-client-call", why: "It shows what they use.", due: "2026-12-04" });
  await settle();
  await maya.click("assignment.accept");
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "You have planned *Ask sales how they pitch the product* for Thursday, 26 November at 10:00. One thing at a time: if *Sit in on a client call* takes its place, your plan ends, and so does its reminder. Yours comes back after it, and you choose a new time then. Which first?
    [This one first] [My own first]"
  `);
  await maya.click("assignment.accept-in-place");
  await maya.close();
  await settle();
}

const ASKED = [
  "what about my sales challenge, you said it comes back?",
  "you said mine comes back",
  "what happened to my own plan?",
  "where did my plan go",
  "is my plan lost?",
  "when does my own challenge come back",
];

story("the plan ends, and that is said before and whenever it is asked", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await makesRoom(scene);
  const first = await said(maya, ASKED[0] ?? "");
  expect(first).toMatchInlineSnapshot(
    `"*Ask sales how they pitch the product* made room and is not lost: I bring it back on Tuesday, 1 December, or later if *Sit in on a client call* is still running then. When that one is over before, *Show me one* brings it at once. The day that you had planned is not kept; you choose a new one."`,
  );
  for (const text of ASKED) expect(await said(maya, text)).toBe(first);
  await said(maya, "done");
  const over = await said(maya, ASKED[0] ?? "");
  expect(over).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* made room and is not lost: it is the next one I bring, and the button brings it now. The time that you had planned was not kept; you choose a new one.
    [Show me one]"
  `);
  for (const text of ASKED) expect(await said(maya, text)).toBe(over);
  await maya.command("/growth next");
  await settle();
  const back = await said(maya, ASKED[0] ?? "");
  expect(back).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is back: it is what is open for you now. The time that you had planned was not kept; choose a new one whenever you like.
    [I'm in]"
  `);
  for (const text of ASKED) expect(await said(maya, text)).toBe(back);
});

story("where nothing made room, nothing is promised", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "you said mine comes back")).toMatchInlineSnapshot(
    `"Nothing of yours has made room for another. *Ask sales how they pitch the product* is what is open for you now."`,
  );
});
