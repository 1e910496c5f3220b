import { describe, expect, it } from "vitest";
import { isAfterReminder, snoozeIn } from "./snooze.ts";

describe("right after a reminder", () => {
  it.each([
    ["20 min", "in 20 minutes"],
    ["20m", "in 20 minutes"],
    ["half an hour pls", "in 30 minutes"],
    ["give me an hour", "in 60 minutes"],
    ["not now, 2h", "in 120 minutes"],
    ["snooze 15 min", "in 15 minutes"],
    ["another 10 minutes", "in 10 minutes"],
    ["ten more minutes please", "in 10 minutes"],
    ["make it 40 min", "in 40 minutes"],
    ["remind me again half an hour later", "in 30 minutes"],
  ])("%s: %s", (text, time) => expect(snoozeIn(text, { isReminded: true, locale: "en" })).toBe(time));

  it.each(["20", "20 min is too long", "it took 20 min", "20 min?", "done in 20 min", "after lunch", "i have 20 min"])(
    "not: %s",
    (text) => expect(snoozeIn(text, { isReminded: true, locale: "en" })).toBe(null),
  );
});

it.each([
  ["snooze 20 min", "in 20 minutes"],
  ["give me half an hour", "in 30 minutes"],
  ["20 min", null],
  ["half an hour later", null],
])("without one: %s: %s", (text, time) => expect(snoozeIn(text, { isReminded: false, locale: "en" })).toBe(time));

it.each([
  ["remind", null, true],
  [null, "reminder", true],
  [null, "nudge-again", true],
  ["plan", "nudge", false],
  [null, null, false],
])("after %s and %s: %s", (act, kind, is) => expect(isAfterReminder(act, kind)).toBe(is));
