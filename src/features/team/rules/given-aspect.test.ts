import { expect, test } from "vitest";
import { aspectOfIt, givenAspect } from "./given-aspect.en.ts";

test.each([
  ["give her another one instead", "back"],
  ["please give maya a different challenge instead", "back"],
  ["change the reason of maya's challenge", "back"],
  ["change the reason for what i gave to omar", "back"],
  ["i gave maya the wrong challenge", "back"],
  ["swap maya's challenge", "back"],
  ["change what i gave her", "back"],
  ["take back what i gave maya", "back"],
  ["give maya another week", "more-time"],
  ["give me another one instead", null],
  ["give it another try instead", null],
  ["give maya another review", null],
  ["change my challenge", null],
  ["change the reason", null],
  ["swap the challenge", null],
  ["i gave maya the wrong ticket", null],
])("%s", (text, aspect) => {
  expect(givenAspect(text)).toBe(aspect);
});

test.each([
  ["can i withdraw it?", "back"],
  ["can i still change it", "back"],
  ["change the reason", "back"],
  ["i want to change my words", "back"],
  ["take it back", "back"],
  ["can i change my days", null],
  ["change the subject", null],
])("of what was spoken of last: %s", (text, aspect) => {
  expect(aspectOfIt(text)).toBe(aspect);
});
