import { expect, it } from "vitest";
import { asksForNext } from "./next-beside.ts";

it.each([
  ["yes I did it, she opened the export three times because the button looks disabled. next one please", true],
  ["I led the retro today, please keep that and show me a new challenge", true],
  ["done, nobody reads the second page. what's next?", true],
  ["it went well, can you give me another one pls", true],
  ["I explained it and then the next one came in", false],
  ["they want a new one of these every week", false],
  ["we wrote down what is next for the team", false],
  ["I asked her to show me the next challenge of her team", false],
])("%j asks for the next one: %s", (told, asks) => {
  expect(asksForNext(told, "en")).toBe(asks);
});
