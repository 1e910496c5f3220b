import { expect, it } from "vitest";
import { shiftIn } from "./shifts.ts";

it.each([
  ["an hour later", 0, 60, null],
  ["2 days earlier", -2, 0, null],
  ["push it back an hour", 0, 60, null],
  ["push it by 2 days", 2, 0, null],
  ["postpone by 1 hr", 0, 60, null],
  ["prepone by 2 hours", 0, -120, null],
  ["prepone it 30 min", 0, -30, null],
  ["bring it forward a day", -1, 0, null],
  ["move it forward by an hour", 0, -60, null],
  ["next day", 1, 0, null],
  ["the next day at 9", 1, 0, null],
  ["the one after", 7, 0, null],
  ["not this monday, the one after", 7, 0, null],
  ["the week after that", 7, 0, null],
  ["the monday after that one", 7, 0, 1],
  ["the friday after", 7, 0, 5],
])("%j: %s days, %s minutes, weekday %s", (words, days, minutes, weekday) => {
  expect(shiftIn(words)).toMatchObject({ days, minutes, weekday });
});

it.each([
  "push the release for two hours of work",
  "the day after the release",
  "the monday after the release",
  "the one after the demo",
  "half an hour more",
  "two hours",
  "the next days",
])("not: %j", (words) => expect(shiftIn(words)).toBeNull());
