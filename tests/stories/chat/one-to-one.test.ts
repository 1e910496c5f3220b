/** What somebody can bring to the next talk with their manager comes of what they kept, and of the challenge that is open. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

story("with the challenge that is open, and with what was kept of it", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  const heard = grace.dm().length;
  expect(await said(maya, "what should i say in my next 1:1")).toMatchInlineSnapshot(`
    "Three things are enough for your 1:1 with <@U0GRACE>, and you choose which of them you bring:
    • *What is better because of you.* One thing that you finished since the last time, and for whom it is easier now.
    • *What is on your desk.* *Ask sales how they pitch the product*. Ask whom they know for it; they may open that door.
    • *One question that only they can answer.* _What would you like to see more of from me?_
    I tell them nothing of this.
    [My last weeks] [Help me prepare]"
  `);
  await said(maya, "i did it! the sales people told me that the login step fails in every second demo");
  expect(await said(maya, "any topics for the 1:1 with grace tomorrow?")).toMatchInlineSnapshot(`
    "Three things are enough for your 1:1 with <@U0GRACE>, and you choose which of them you bring:
    • *What is better because of you.* You kept this lately:
       – Ask sales how they pitch the product: the sales people told me that the login step fails in every second demo
    • *What is on your desk.* What is in your way just now, and the one thing that would help.
    • *One question that only they can answer.* _What would you like to see more of from me?_
    I tell them nothing of this.
    [My last weeks]"
  `);
  expect(grace.dm()).toHaveLength(heard);
});

story("the next one is the talk that was spoken of", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "my manager never has time for a 1:1");
  expect(await said(maya, "can you help me prepare the next one")).toContain("*Ask sales how they pitch the product*");
  // Whoever is named is not their manager.
  expect(await said(maya, "topics for my 1:1 with lena")).not.toContain("Three things");
});
