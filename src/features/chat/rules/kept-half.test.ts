import { expect, test } from "vitest";
import { momentTold } from "#src/language/told-moment.ts";
import { keepsHalf } from "./kept-half.ts";

const NOW = new Date("2026-11-28T10:00:00Z");

test.each([
  ["i have a call tomorrow, monday would work", true],
  ["ah that day is bad for me, can we do thursday", true],
  ["i would rather take wednesday for it", true],
  ["oh i have the dentist then, can we make it at 5", true],
  ["in the morning would suit me more", true],
  ["could we do thursday at 3", false],
  ["half an hour later please", false],
  ["next week would be good", false],
  ["in two hours", false],
  ["not before 3", false],
])("%s", (text, expected) => {
  const told = momentTold(text, NOW, "Europe/Berlin");
  expect(told !== null && keepsHalf(told)).toBe(expected);
});
