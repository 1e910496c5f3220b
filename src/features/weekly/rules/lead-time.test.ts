import { describe, expect, it } from "vitest";
import { momentTold } from "#src/language/told-moment.ts";
import { isOnPlannedDay, leadMinutes } from "./lead-time.ts";

describe("a reminder before the plan", () => {
  it.each([
    ["remind me half an hour before", 30],
    ["oh and ping me 10 min earlier pls", 10],
    ["a later reminder half an hour before", 30],
    ["can i have a reminder an hour before?", 60],
    ["Remind me 1h before it starts", 60],
    ["pls nudge me 15 minutes ahead of time", 15],
    ["remind me a day before", 1440],
    ["remind me 2 days in advance", 2880],
    ["remind me shortly before", 15],
    ["remind me beforehand", 15],
    ["could you ping me 20m before the meeting", 20],
    ["set a reminder 5 min before", 5],
  ])("%s: %s minutes", (text, minutes) => expect(leadMinutes(text, "en")).toBe(minutes));

  it.each([
    ["remind me tomorrow"],
    ["remind me at 4"],
    ["remind me before friday"],
    ["remind me in half an hour"],
    ["ask me before you send it"],
    ["she told me ten minutes before"],
    ["remind me earlier in the week next time"],
    ["don't remind me half an hour before"],
  ])("is not what this says: %s", (text) => expect(leadMinutes(text, "en")).toBe(null));
});

describe("with a plan for Thursday at 09:00, on a Tuesday at 11:00", () => {
  const now = new Date("2026-11-24T10:00:00Z");
  const planned = new Date("2026-11-26T08:00:00Z");
  it.each([
    ["remind me at 8:45", true],
    ["remind me at 8", true],
    ["remind me at 7:30", true],
    ["remind me at 10", false],
    ["remind me at 4", false],
    ["remind me tomorrow at 8:45", false],
    ["remind me in an hour", false],
  ])("%s is meant on that day: %s", (text, isThen) => {
    const told = momentTold(text, now, "Europe/Berlin");
    expect(told !== null && isOnPlannedDay(told, planned, { now, zone: "Europe/Berlin" })).toBe(isThen);
  });
});
