import { expect, test } from "vitest";
import { enoughFor, enoughForWords } from "./protected-minutes.ts";

test.each([
  ["sit with support for 45 minutes", 45],
  ["read the guide, 20 min", 30],
  ["spend an hour with support", 60],
  ["take half an hour to draw the flow", 30],
  ["pair for 75 minutes", 90],
  ["spend three hours on it", null],
  ["write the minutes of the meeting", null],
  ["ask sales how they pitch", null],
  ["", null],
])("%s", (words, minutes) => {
  expect(enoughForWords(words)).toBe(minutes);
});

test.each([
  [10, 30],
  [45, 45],
  [120, 90],
])("of %i minutes, %i are set aside", (minutes, enough) => {
  expect(enoughFor({ minutes })).toBe(enough);
});
