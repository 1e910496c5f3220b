import { describe, expect, it } from "vitest";
import { momentTold } from "#src/language/told-moment.ts";
import { timeOf } from "./told-time.ts";

const HOURS = { nudgeHour: 10, workStart: 9, workEnd: 17, workDays: [1, 2, 3, 4, 5] } as const;

function read(message: string, now: string, zone: string, planned: string | null = null): string | null {
  const told = momentTold(message, new Date(now), zone);
  if (!told) return null;
  const { at, isClear } = timeOf(told, {
    now: new Date(now),
    settings: { ...HOURS, zone },
    planned: planned === null ? null : new Date(planned),
  });
  return `${at.toISOString().slice(0, 16)}${isClear ? "" : " unclear"}`;
}

describe("on a Tuesday morning, with nothing planned", () => {
  it.each([
    ["ok i will do it on 15.12. at 9", "Europe/Berlin", "2026-12-15T08:00"],
    ["ok i will do it on 15.12. at 9", "America/New_York", "2026-12-15T14:00"],
    ["ok i will do it on 15.12. at 9", "Asia/Kolkata", "2026-12-15T03:30"],
    ["thursday morning", "Europe/Berlin", "2026-11-26T08:00"],
    ["wed after lunch", "Europe/Berlin", "2026-11-25T12:00"],
    ["friday before lunch", "Europe/Berlin", "2026-11-27T10:00"],
    ["by Thursday EOD", "Europe/Berlin", "2026-11-26T15:00"],
    ["thursday", "Europe/Berlin", "2026-11-26T09:00 unclear"],
    ["14:00", "Europe/Berlin", "2026-11-24T13:00"],
    ["half past nine", "Europe/Berlin", "2026-11-25T08:30 unclear"],
    ["thursday or friday at 9", "Europe/Berlin", "2026-11-27T08:00 unclear"],
    ["later today", "Europe/Berlin", "2026-11-24T12:00"],
    ["in an hour", "Europe/Berlin", "2026-11-24T11:00"],
    ["today", "Europe/Berlin", "2026-11-24T12:00 unclear"],
    ["one day later", "Europe/Berlin", "2026-11-25T09:00 unclear"],
    ["a day later at 11", "Europe/Berlin", "2026-11-25T10:00 unclear"],
  ])("%j in %s is %s", (message, zone, at) => {
    expect(read(message, "2026-11-24T10:00:00Z", zone)).toBe(at);
  });
});

describe("with a plan for Thursday at 14:00", () => {
  it.each([
    ["friday", "2026-11-27T13:00"],
    ["16:00", "2026-11-26T15:00"],
    ["an hour later", "2026-11-26T14:00"],
    ["one day later pls", "2026-11-27T13:00"],
    ["can we delay by a week", "2026-12-03T13:00"],
    ["make it 15:00 instead of 14:00", "2026-11-26T14:00"],
    ["in the morning", "2026-11-26T08:00"],
    ["same time next day", "2026-11-27T13:00"],
    ["the next day at 9", "2026-11-27T08:00"],
    ["the next day, first thing", "2026-11-27T08:00"],
    ["the thursday after that one", "2026-12-03T13:00"],
    ["the monday after", "2026-11-30T13:00"],
    ["not this thursday, the one after", "2026-12-03T13:00"],
    ["push it back an hour", "2026-11-26T14:00"],
    ["prepone by 2 hours", "2026-11-26T11:00"],
    ["bring it forward a day", "2026-11-25T13:00"],
    ["2.30", "2026-11-26T13:30"],
  ])("%j is %s", (message, at) => {
    expect(read(message, "2026-11-24T10:00:00Z", "Europe/Berlin", "2026-11-26T13:00:00Z")).toBe(at);
  });
});

describe("across the changes of clocks", () => {
  it.each([
    // Berlin goes from +1 to +2 on 29 March 2026, and back on 25 October.
    ["monday at 9", "2026-03-27T10:00:00Z", "Europe/Berlin", null, "2026-03-30T07:00"],
    ["monday at 9", "2026-10-23T10:00:00Z", "Europe/Berlin", null, "2026-10-26T08:00"],
    ["three days later", "2026-03-26T10:00:00Z", "Europe/Berlin", "2026-03-27T13:00:00Z", "2026-03-30T12:00"],
    ["same time next day", "2026-03-27T10:00:00Z", "Europe/Berlin", "2026-03-28T13:00:00Z", "2026-03-29T12:00"],
    ["next day same time", "2026-10-23T10:00:00Z", "Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T13:00"],
    ["the monday after that", "2026-03-20T10:00:00Z", "Europe/Berlin", "2026-03-23T13:00:00Z", "2026-03-30T12:00"],
    ["the monday after that", "2026-10-16T10:00:00Z", "Europe/Berlin", "2026-10-19T12:00:00Z", "2026-10-26T13:00"],
    ["0900 monday", "2026-03-27T10:00:00Z", "Europe/Berlin", null, "2026-03-30T07:00"],
    ["between 2 and 4 on monday", "2026-10-23T10:00:00Z", "Europe/Berlin", null, "2026-10-26T13:00"],
    // New York on 8 March and 1 November.
    ["mon 9h", "2026-03-06T15:00:00Z", "America/New_York", null, "2026-03-09T13:00"],
    ["mon 9h", "2026-10-30T15:00:00Z", "America/New_York", null, "2026-11-02T14:00"],
    ["mon 9h", "2026-10-30T05:00:00Z", "Asia/Kolkata", null, "2026-11-02T03:30"],
  ])("%j at %s in %s, planned %s, is %s", (message, now, zone, planned, at) => {
    expect(read(message, now, zone, planned)).toBe(at);
  });
});
