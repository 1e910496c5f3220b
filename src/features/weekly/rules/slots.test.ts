import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Settings } from "#src/kernel/member.ts";
import { personalQuietEnd } from "#src/kernel/quiet.ts";
import { memberWith, noHoliday, settingsWith } from "#tests/fakes/people.ts";
import { firstSlotFrom, movedSlot, nextSlot, nextWeekSlot, slotAfterWeek, weekOf } from "./slots.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

describe("the instant of a local time", () => {
  it.each([
    [
      "Europe/Berlin",
      "2026-03-29",
      2,
      30,
      "2026-03-29T01:00:00.000Z",
      "inside the spring gap: the first instant after it",
    ],
    ["Europe/Berlin", "2026-10-25", 2, 30, "2026-10-25T00:30:00.000Z", "twice in autumn: the first"],
    ["Europe/Berlin", "2026-07-01", 10, 0, "2026-07-01T08:00:00.000Z", "summer"],
    ["America/New_York", "2026-03-08", 2, 0, "2026-03-08T07:00:00.000Z", "the gap of New York"],
    ["America/New_York", "2026-11-01", 1, 30, "2026-11-01T05:30:00.000Z", "New York twice"],
    ["Australia/Lord_Howe", "2026-10-04", 2, 15, "2026-10-03T15:30:00.000Z", "a gap of half an hour"],
    ["Asia/Kathmandu", "2026-11-24", 10, 0, "2026-11-24T04:15:00.000Z", "five hours and three quarters"],
    ["Pacific/Tongatapu", "2026-11-24", 9, 0, "2026-11-23T20:00:00.000Z", "thirteen hours ahead"],
    ["Pacific/Apia", "2028-02-29", 9, 0, "2028-02-28T20:00:00.000Z", "29 February"],
  ])("%s %s %i:%i is %s (%#)", (zone, date, hour, minute, expected) => {
    expect(instantOf(day(date), hour, minute, zone).toISOString()).toBe(expected);
  });
});

describe("slots of nudges", () => {
  it.each([
    ["keeps ten o'clock across the spring change", "Europe/Berlin", "2026-03-24T09:00:01Z", "2026-03-31T08:00:00.000Z"],
    ["keeps ten o'clock across the autumn change", "Europe/Berlin", "2026-10-20T08:00:01Z", "2026-10-27T09:00:00.000Z"],
    [
      "keeps ten o'clock across New York's spring",
      "America/New_York",
      "2026-03-03T15:00:01Z",
      "2026-03-10T14:00:00.000Z",
    ],
    ["crosses the year", "Europe/Berlin", "2026-12-29T09:00:01Z", "2027-01-05T09:00:00.000Z"],
    ["knows 29 February 2028, a Tuesday", "Pacific/Apia", "2028-02-22T00:00:00Z", "2028-02-28T21:00:00.000Z"],
  ])("%s", (_, zone, after, expected) => {
    expect(nextSlot(settingsWith({ zone }), new Date(after), noHoliday).toISOString()).toBe(expected);
  });

  it("skips a public holiday", () => {
    const isHoliday = (date: CalendarDate): boolean => date === "2026-12-01";
    expect(nextSlot(settingsWith(), new Date("2026-11-25T09:00:00Z"), isHoliday).toISOString()).toBe(
      "2026-12-08T09:00:00.000Z",
    );
  });

  it("comes in a later week even when this week has a slot left", () => {
    const settings = settingsWith({ nudgeDays: [2, 4] });
    expect(nextWeekSlot(settings, new Date("2026-11-24T09:00:00Z"), noHoliday).toISOString()).toBe(
      "2026-12-01T09:00:00.000Z",
    );
  });

  it("comes in the first week that begins in a later month when monthly", () => {
    const settings = settingsWith({ cadence: "monthly" });
    expect(slotAfterWeek(settings, new Date("2026-11-24T09:00:00Z"), noHoliday).toISOString()).toBe(
      "2026-12-08T09:00:00.000Z",
    );
  });

  it.each([
    [
      "Do Not Disturb that ends at noon",
      { dndStart: new Date("2026-11-24T08:00:00Z"), dndEnd: new Date("2026-11-24T11:00:00Z") },
      "2026-11-24T11:00:00.000Z",
    ],
    [
      "Do Not Disturb past the working day",
      { dndStart: new Date("2026-11-24T08:00:00Z"), dndEnd: new Date("2026-11-24T20:00:00Z") },
      "2026-11-25T09:00:00.000Z",
    ],
    ["a holiday of a week", { away: true, awayUntil: new Date("2026-11-30T00:00:00Z") }, "2026-12-01T09:00:00.000Z"],
  ])("moves past %s", (_, availability, expected) => {
    const member = memberWith({ availability: { ...memberWith().availability, ...availability } });
    expect(movedSlot(member, new Date("2026-11-24T09:00:00Z"), noHoliday).toISOString()).toBe(expected);
  });

  const zones = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Pacific/Tongatapu",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "UTC",
  ];
  const anySettings: fc.Arbitrary<Settings> = fc
    .record({
      zone: fc.constantFrom(...zones),
      nudgeHour: fc.integer({ min: 9, max: 17 }),
      nudgeDays: fc.subarray([1, 2, 3, 4, 5] as const, { minLength: 1 }),
      cadence: fc.constantFrom("weekly" as const, "monthly" as const),
    })
    .map((changes) => settingsWith({ ...changes, nudgeDays: [...changes.nudgeDays] }));
  const anyTime = fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });

  it("are always on a chosen day, at the chosen hour, strictly later and in a good moment", () => {
    fc.assert(
      fc.property(anySettings, anyTime, (settings, now) => {
        const slot = nextSlot(settings, now, noHoliday);
        expect(slot > now).toBe(true);
        expect(settings.nudgeDays).toContain(weekdayOf(localDate(slot, settings.zone)));
        expect(localMinutes(slot, settings.zone)).toBe(settings.nudgeHour * 60);
        expect(personalQuietEnd(memberWith({ settings }), slot, noHoliday)).toBeNull();
      }),
    );
  });

  it("after a week lie in a later week, whatever the cadence", () => {
    fc.assert(
      fc.property(anySettings, anyTime, (settings, now) => {
        expect(weekOf(slotAfterWeek(settings, now, noHoliday), settings.zone) > weekOf(now, settings.zone)).toBe(true);
      }),
    );
  });

  it("from a date never lie before it", () => {
    expect(firstSlotFrom(settingsWith(), day("2026-11-24"), noHoliday).toISOString()).toBe("2026-11-24T09:00:00.000Z");
    expect(firstSlotFrom(settingsWith(), day("2026-11-25"), noHoliday).toISOString()).toBe("2026-12-01T09:00:00.000Z");
  });
});
