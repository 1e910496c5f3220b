/** Doors that people ask for, and fewer messages. */
import { describe, expect } from "vitest";
import { answerTo as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-23T10:00:00Z", ({ maya }) => joins(maya));

describe("doors", () => {
  story("are named honestly, with what a person can do", async ({ maya, omar }) => {
    expect(await answer(maya, "who can i ask about sales")).toMatchInlineSnapshot(`
      "I can ask somebody for you. Shall we write it down?
      [Ask somebody]"
    `);
    expect(await answer(maya, "is there a client call i could join")).toMatchInlineSnapshot(`
      "No seat is open for “Client call” right now. Leave a wish: hosts see it, without your name.
      [Leave a wish]"
    `);
    expect(await answer(omar, "i could take somebody along to my demo")).toMatchInlineSnapshot(`
      "That is kind, and it costs you half a minute: say what it is and when, and I find somebody to come along.
      [/growth host]"
    `);
    expect(await answer(maya, "i want a mentor")).toMatchInlineSnapshot(`
      "Let us find you somebody. You say what for, and I ask around.
      [/growth mentor]"
    `);
    expect(await answer(omar, "I would like to mentor somebody")).toMatchInlineSnapshot(`
      "*Questions and mentoring*
      Nothing yet. Half a minute is enough: colleagues can ask you about what you know, or you can be somebody's mentor for a few weeks. You say how often, and yes or no each time.
      [Ask me anything] [Be a mentor] [Keep me apart from ...]
      Only you see whom you are kept apart from."
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
