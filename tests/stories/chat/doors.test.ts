/** Doors that people ask for, and fewer messages. */
import { describe, expect } from "vitest";
import { answerTo as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-23T10:00:00Z", ({ maya }) => joins(maya));

describe("doors", () => {
  story("are named honestly, with what a person can do", async ({ maya, omar }) => {
    expect(await answer(maya, "who can i ask about sales")).toMatchInlineSnapshot(`
      "I cannot look that up for you here yet. Ask in the channel where the topic lives, or ask the person who last told you something about it: who would they ask?
      One plain sentence is enough: what you want to understand, and by when.
      [Show me one] [What you can do]"
    `);
    expect(await answer(maya, "is there a client call i could join")).toMatchInlineSnapshot(`
      "I have no list of seats here yet. Ask a senior or a consultant what they have on this week, and whether you may sit in silently.
      Offer something in return: you take the notes.
      [Show me one] [What you can do]"
    `);
    expect(await answer(omar, "i could take somebody along to my demo")).toMatchInlineSnapshot(`
      "That is kind. I cannot hand out seats here yet, so ask one developer directly: *I have a demo on Thursday, want to sit beside me?*
      A named invitation is taken far more often than an open one.
      [Thank somebody] [What you can do]"
    `);
    expect(await answer(maya, "i want a mentor")).toMatchInlineSnapshot(`
      "I cannot match you with somebody here yet. Think of one person whose work you like, and ask for half an hour about one question.
      Nobody has to agree to be a mentor for that, and many become one.
      [Show me one] [What you can do]"
    `);
    expect(await answer(omar, "I would like to mentor somebody")).toMatchInlineSnapshot(`
      "Good that you want to. I cannot match people here yet, so offer it to one person: half an hour, one question of theirs, once.
      Your manager may know who looks for somebody.
      [Thank somebody] [What you can do]"
    `);
  });
});

describe("less often", () => {
  story("is asked with buttons, and done at a press", async ({ maya, query }) => {
    expect(await answer(maya, "once a month is enough")).toMatchInlineSnapshot(`
      "Of course. Once a month is plenty for many, or a pause of a few weeks, after which I come back by myself.
      [Once a month] [Pause] [Leave it as it is]"
    `);
    expect(await query("select cadence from members")).toEqual([{ cadence: "weekly" }]);
    await maya.click("Once a month");
    expect(await query("select cadence from members")).toEqual([{ cadence: "monthly" }]);
    expect(await answer(maya, "too many messages, less please")).toMatchInlineSnapshot(`
      "You get one a month now. A pause for a few weeks is there as well, and I come back by myself.
      [Pause] [Leave it as it is]"
    `);
  });
});
