/** Working days, and the hours before a moment, across both changes of the clocks. */
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Weekday } from "#src/kernel/vocabulary.ts";
import { afterWorkingDays, briefAt, type KnownDays, workingDayFrom } from "./working-days.ts";

const known = (zone: string, off: readonly string[] = [], workStart = 9, workEnd = 17): KnownDays => ({
  hours: { zone, workDays: [1, 2, 3, 4, 5] as Weekday[], workStart, workEnd, country: null },
  isHoliday: (date: CalendarDate) => off.includes(date),
});

describe("working days of somebody", () => {
  it.each([
    ["one, the next day at the same time", 1, "2026-11-24T10:00Z", known("Europe/Berlin"), "2026-11-25T10:00Z"],
    ["one, over a weekend", 1, "2026-11-27T10:00Z", known("Europe/Berlin"), "2026-11-30T10:00Z"],
    ["one, asked on a Saturday", 1, "2026-11-28T10:00Z", known("Europe/Berlin"), "2026-12-01T08:00Z"],
    ["one, asked in the evening", 1, "2026-11-24T20:00Z", known("Europe/Berlin"), "2026-11-26T08:00Z"],
    ["one, asked before work", 1, "2026-11-24T05:00Z", known("Europe/Berlin"), "2026-11-25T08:00Z"],
    ["one, over a holiday", 1, "2026-11-24T10:00Z", known("Europe/Berlin", ["2026-11-25"]), "2026-11-26T10:00Z"],
    ["three", 3, "2026-11-26T10:00Z", known("Europe/Berlin"), "2026-12-01T10:00Z"],
    ["one, into winter time", 1, "2026-10-23T08:00Z", known("Europe/Berlin"), "2026-10-26T09:00Z"],
    ["one, into summer time", 1, "2027-03-26T09:00Z", known("Europe/Berlin"), "2027-03-29T08:00Z"],
    ["one, into New York's summer time", 1, "2027-03-12T16:00Z", known("America/New_York"), "2027-03-15T15:00Z"],
    ["one, into New York's winter time", 1, "2026-10-30T15:00Z", known("America/New_York"), "2026-11-02T16:00Z"],
    ["two, asked before work", 2, "2026-11-24T03:00Z", known("Europe/Berlin"), "2026-11-26T08:00Z"],
    ["one, asked at night after work", 1, "2026-11-24T22:00Z", known("Europe/Berlin"), "2026-11-26T08:00Z"],
    ["one, asked on a Friday evening", 1, "2026-11-27T18:00Z", known("Europe/Berlin"), "2026-12-01T08:00Z"],
    ["one, in Kolkata", 1, "2026-11-24T05:00Z", known("Asia/Kolkata"), "2026-11-25T05:00Z"],
    ["one, in Tokyo", 1, "2026-11-24T16:00Z", known("Asia/Tokyo"), "2026-11-26T00:00Z"],
  ])("%s", (_, days, from, host, expected) => {
    expect(afterWorkingDays(days, new Date(from), host)).toEqual(new Date(expected));
  });
});

it("at a time that the clocks skip, a working day is over at the first moment after it; in the hour that comes twice, the first time", () => {
  const always = { ...known("Europe/Berlin", [], 0, 24) };
  const days = { ...always, hours: { ...always.hours, workDays: [1, 2, 3, 4, 5, 6, 7] as Weekday[] } };
  expect(afterWorkingDays(1, new Date("2027-03-27T01:30Z"), days)).toEqual(new Date("2027-03-28T01:00Z"));
  expect(afterWorkingDays(1, new Date("2026-10-24T00:30Z"), days)).toEqual(new Date("2026-10-25T00:30Z"));
});

describe("whoever works on no day at all", () => {
  const nobody = { ...known("Europe/Berlin"), isHoliday: () => true };

  it("is treated as working on each, so that nobody waits for ever", () => {
    expect(afterWorkingDays(1, new Date("2026-11-24T10:00Z"), nobody)).toEqual(new Date("2026-11-26T08:00Z"));
    expect(workingDayFrom(nobody, "2026-11-24" as CalendarDate)).toBe("2026-11-24");
  });

  it("is looked for as long as a year: leave of eleven months ends", () => {
    const onLeave = { ...known("Europe/Berlin"), isHoliday: (date: CalendarDate) => date < "2027-10-15" };
    expect(workingDayFrom(onLeave, "2026-11-24" as CalendarDate)).toBe("2027-10-15");
  });
});

describe("what to know before a seat", () => {
  it.each([
    ["two hours before", "2026-11-24T13:00Z", known("Europe/Berlin"), "2026-11-24T11:00Z"],
    ["the evening before an early one", "2026-11-24T08:30Z", known("Europe/Berlin"), "2026-11-23T15:00Z"],
    ["on Friday before an early Monday", "2026-11-30T08:30Z", known("Europe/Berlin"), "2026-11-27T15:00Z"],
    ["before a late one, at the end of the day", "2026-11-24T19:30Z", known("Europe/Berlin"), "2026-11-24T15:00Z"],
    [
      "on the Sunday of the change, the Friday before",
      "2027-03-28T10:00Z",
      known("Europe/Berlin"),
      "2027-03-26T15:00Z",
    ],
  ])("%s", (_, startsAt, reader, expected) => {
    expect(briefAt(new Date(startsAt), reader)).toEqual(new Date(expected));
  });
});
