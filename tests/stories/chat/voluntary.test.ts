/** Whether they have to, whether they may stop, and a door that their manager may open: each with the button that does it. */
import { expect } from "vitest";
import { answerTo as answer } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("nothing is a duty, and stopping is possible at any time", MONDAY, async ({ maya, query }) => {
  await joins(maya, { manager: "U0GRACE" });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await answer(maya, "is it mandatory to do this task or can I skip also")).toMatchInlineSnapshot(`
    "No. *Ask sales how they pitch the product* is an offer: you can leave it, for this week or for good, and nobody hears of it.
    [Not this week] [Show me others]"
  `);
  expect(await answer(maya, "am i allowed to stop this whole thing")).toMatchInlineSnapshot(`
    "Yes, at any time, for a while or for good, and nobody hears of it. Your log stays yours, and you can come back whenever you like.
    [Pause] [No more of these] [Less often]"
  `);
  for (const words of ["can i quit this whole thing any time", "is it ok to stop with this", "am i allowed to opt out"])
    expect.soft(await answer(maya, words), words).toContain("Yes, at any time");
  expect(await query("select status from members")).toEqual([{ status: "active" }]);
});

story(
  "a door is asked for by a word, and nobody hears of it before it is sent",
  MONDAY,
  async ({ maya, grace, query }) => {
    await joins(maya, { manager: "U0GRACE" });
    await currentChallengeIs({ query }, maya, "shadow-client-call");
    const before = grace.dm().length;
    expect(await answer(maya, "could grace open that door for me")).toMatchInlineSnapshot(`
      "<@U0GRACE> may be able to open one for *Sit in on a client call*. Press it to see what I would tell them; nothing is sent before.
      [Ask for a door]"
    `);
    await maya.click("door.ask");
    expect(maya.modal()?.plain).toContain("They learn the name of this challenge because you ask, and nothing else.");
    expect(grace.dm()).toHaveLength(before);
    await maya.close();
  },
);
