import { describe, expect, it } from "vitest";
import { dueAlone, hourAlone, isAfterReminder, snoozeIn } from "./time-alone.ts";

const known = { now: new Date("2026-11-26T10:00:00Z"), zone: "Europe/Berlin", locale: "en" } as const;

describe("a day by which something is due, and nothing else", () => {
  it.each([
    ["by friday next week", "2026-12-04"],
    ["until friday", "2026-11-27"],
    ["oh, and until the 4th of december please", "2026-12-04"],
    ["due on monday", "2026-11-30"],
    ["best by the end of next week", "2026-12-04"],
    ["it's due by tuesday", "2026-12-01"],
    ["she has time until next friday", "2026-12-04"],
    ["by 11 december would be great", "2026-12-11"],
  ])("%j is %s", (text, day) => {
    expect(dueAlone(text, known)).toBe(day);
  });

  it.each([
    ["friday"],
    ["by the way"],
    ["by maya"],
    ["until she is back"],
    ["by friday i will know"],
    ["by 20 november"],
    ["pause until friday"],
  ])("%j is none", (text) => {
    expect(dueAlone(text, known)).toBeNull();
  });
});

describe("a number that is an hour", () => {
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
});

describe("right after a reminder", () => {
  it.each([
    ["20 min", "in 20 minutes"],
    ["20m", "in 20 minutes"],
    ["half an hour pls", "in 30 minutes"],
    ["give me an hour", "in 60 minutes"],
    ["not now, 2h", "in 120 minutes"],
    ["snooze 15 min", "in 15 minutes"],
    ["another 10 minutes", "in 10 minutes"],
    ["ten minutes more please", "in 10 minutes"],
    ["make it 40 min", "in 40 minutes"],
    ["remind me again half an hour later", "in 30 minutes"],
  ])("%s: %s", (text, time) => expect(snoozeIn(text, "en")).toBe(time));

  it.each(["20", "20 min is too long", "it took 20 min", "20 min?", "done in 20 min", "after lunch", "i have 20 min"])(
    "not: %s",
    (text) => expect(snoozeIn(text, "en")).toBe(null),
  );
});

const NOW = new Date("2026-11-25T10:00:00Z");
const sent = (kind: string, at = "2026-11-25T09:00:00Z"): { kind: string; at: Date } => ({ kind, at: new Date(at) });

it.each([
  ["remind", null, true],
  [null, sent("reminder"), true],
  ["plan", sent("nudge-again"), true],
  // Long ago, or of something else.
  [null, sent("reminder", "2026-11-24T20:00:00Z"), false],
  ["plan", sent("nudge"), false],
  [null, null, false],
])("after %s and %o: %s", (act, newest, is) => expect(isAfterReminder(act, newest, NOW)).toBe(is));
