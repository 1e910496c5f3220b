import { expect, it } from "vitest";
import { minutesTold } from "./durations.ts";

it.each([
  ["does it fit in an hour", 60],
  ["i have ten minutes only", 10],
  ["20 min max", 20],
  ["i got 2h on friday", 120],
  ["half an hour is all i have", 30],
  ["a quarter of an hour, not more", 15],
  ["1.5 hours?", 90],
  ["eine halbe Stunde", 30],
  ["is it 30 or 45 minutes", 45],
  ["how long does it take", null],
  ["thu 16:00 works", null],
  ["is it long", null],
  ["the hour is late", null],
])("reads %j as %s", (message, minutes) => {
  expect(minutesTold(message)).toBe(minutes);
});
