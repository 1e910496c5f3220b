/** Many words that ask nothing are never thrown away, wherever somebody stands. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

/** Of each shape: told plainly, begun like a wish, with words of wishes, of feelings, of nothing in particular. */
const LONG = [
  "The client showed us three screens that nobody had seen before and then the whole room went quiet until Lena said that they print every invoice and type it in again by hand on Fridays",
  "I want to put down that the call with Harbour went on for an hour and the sales people told me that nobody reads the second page of the offer because the price is on the first",
  "We had to skip the first part and move the rest to the afternoon because the release was late but in the end the consultants showed me how they map an order and I wrote it all down",
  "Please let me tell the tale of the warehouse where a forklift driver explained to me for half an hour why the scanner beeps twice and why he always takes the upper row before the lower row",
  "So there were rain and trains and a lot of coffee and somewhere between Linz and Graz the two of them drew the old process on a napkin which I still have in my bag right here",
] as const;

const SITUATIONS: Readonly<Record<string, (maya: Actor) => Promise<unknown>>> = {
  "nothing-open": (maya) => maya.command("/growth skip"),
  open: () => Promise.resolve(),
  planned: async (maya) => {
    await maya.command("/growth plan");
    await maya.submit({ date: "2026-11-24", time: "10:00", cue: "0" });
  },
  told: (maya) => answerTo(maya, "done"),
};

describe("a long text", () => {
  for (const [situation, begin] of Object.entries(SITUATIONS)) {
    story(`can be kept whole in ${situation}`, MONDAY, async ({ maya, clock }) => {
      await joins(maya);
      await begin(maya);
      for (const text of LONG) {
        expect(await answerTo(maya, text), text).toMatch(/\[(?:Keep it(?: in my log)?|Keep my words|Add it)\]/);
      }
      await answerTo(maya, "yes");
      expect((await written(maya, clock)).join(" ")).toContain(LONG.at(-1));
    });
  }

  story("of a newcomer is told how it could be kept", MONDAY, async ({ omar }) => {
    expect(await answerTo(omar, LONG[4])).toMatchInlineSnapshot(`
      "That is worth keeping, and I keep stories for people who have joined. Join, send it to me once more, and it is yours.
      [Join] [What you can do] [Who sees what]"
    `);
  });
});
