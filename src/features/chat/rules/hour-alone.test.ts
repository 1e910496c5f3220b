import { expect, it } from "vitest";
import { hourAlone } from "./hour-alone.ts";

it.each([
  ["4", "at 4"],
  ["no, 5", "at 5"],
  ["11 then", "at 11"],
  ["16?", "at 16"],
  ["ok 9 pls", "at 9"],
  ["1430", "at 14:30"],
  ["i mean 9 to 12", "at 9"],
  ["10-11", "at 10"],
  ["2026", null],
  // Which of the buttons, a year, a quantity.
  ["2", null],
  ["3", null],
  ["21", null],
  ["4 people", null],
  ["4 or 5", null],
  ["four", null],
])("%s: %s", (text, hour) => expect(hourAlone(text, "en")).toBe(hour));
