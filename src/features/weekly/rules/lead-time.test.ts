import { describe, expect, it } from "vitest";
import { momentTold } from "#src/language/told-moment.ts";
import { hourBefore, isLead, isLeadOfOther, isOnPlannedDay, leadDay, leadMinutes, momentBefore } from "./lead-time.ts";

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
    ["can you ping me 15 min before instead", 15],
    ["and remind me a quarter of an hour before", 15],
    ["better ping me 10 minutes earlier", 10],
    ["give me a heads up 20 min before please", 20],
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

describe("a reminder before something else", () => {
  it.each([
    ["remind me 30 min before the harbour call"],
    ["can you ping me an hour before my seat?"],
    ["remind me 10 minutes before the demo"],
    ["please remind me 2 days before the retro"],
    ["nudge me shortly before grace's workshop"],
  ])("%s", (text) => {
    expect(isLeadOfOther(text, "en")).toBe(true);
  });
  it.each([
    ["remind me 30 min before"],
    ["remind me half an hour before the call"],
    ["remind me an hour before it starts"],
    ["remind me before friday"],
    ["remind me at 10 before the call"],
    ["don't remind me 30 min before the harbour call"],
  ])("not: %s", (text) => {
    expect(isLeadOfOther(text, "en")).toBe(false);
  });
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

describe("with a plan for Friday at 16:00, and work from 9 to 18", () => {
  const planned = new Date("2026-12-04T15:00:00Z");
  const settings = { zone: "Europe/Berlin", workStart: 9, workEnd: 18 };
  it.each([
    ["remind me the evening before too", "2026-12-03T16:00:00Z"],
    ["please nudge me the night before", "2026-12-03T16:00:00Z"],
    ["give me a heads up the afternoon before", "2026-12-03T13:00:00Z"],
    ["remind me the day before as well", "2026-12-03T15:00:00Z"],
    ["remind me on the day before at 5pm", "2026-12-03T16:00:00Z"],
    ["can you remind me the day before in the morning?", "2026-12-03T08:00:00Z"],
    ["ping me two days before at 10", "2026-12-02T09:00:00Z"],
    ["ping me the morning of", "2026-12-04T08:00:00Z"],
    ["remind me on the same morning", "2026-12-04T08:00:00Z"],
    ["remind me on the day itself at 9:30", "2026-12-04T08:30:00Z"],
  ])("%s: %s", (text, at) => {
    const lead = leadDay(text, "en");
    expect(lead && momentBefore(lead, planned, settings).toISOString()).toBe(at.replace("Z", ".000Z"));
  });

  it.each([
    ["remind me in the evening"],
    ["remind me on friday morning"],
    ["remind me the day after"],
    ["remind me before friday"],
    ["what did i do the day before"],
    ["the evening before was long"],
    ["don't remind me the day before"],
  ])("is not what this says: %s", (text) => expect(isLead(text, "en")).toBe(false));
});

describe("a reminder of a plan for Thursday at 18:30", () => {
  const planned = new Date("2026-12-03T17:30:00Z");
  const settings = { zone: "Europe/Berlin", workStart: 6, workEnd: 20 };
  it.each([
    [
      { hour: 6, minute: 15, isOpen: true },
      { hour: 18, minute: 15 },
    ],
    [
      { hour: 17, minute: 0, isOpen: true },
      { hour: 17, minute: 0 },
    ],
    [{ hour: 6, minute: 45, isOpen: true }, null],
    [
      { hour: 6, minute: 15 },
      { hour: 6, minute: 15 },
    ],
    [
      { hour: 9, minute: 0 },
      { hour: 9, minute: 0 },
    ],
  ] as const)("%j is %j", (time, hour) => {
    expect(hourBefore(time, planned, settings)).toEqual(hour);
  });
});
