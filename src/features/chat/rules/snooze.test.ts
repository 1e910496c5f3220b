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
