import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { WEEKDAYS } from "#src/kernel/vocabulary.ts";
import { type Attendee, commonTimes } from "./common-times.ts";

const at = (text: string): Date => new Date(text);
const never = () => false;
const works = (zone: string, changes: Partial<Attendee["hours"]> = {}, more: Partial<Attendee> = {}): Attendee => ({
  hours: { zone, workDays: [1, 2, 3, 4, 5], workStart: 9, workEnd: 17, country: null, ...changes },
  isOff: never,
  busy: [],
  ...more,
});
const times = (people: readonly Attendee[], from: string, minutes = 30, count = 3): string[] =>
  commonTimes({ people, from: at(from), minutes, count }).map((time) => time.toISOString());

const berlin = works("Europe/Berlin");
const newYork = works("America/New_York");
const colombo = works("Asia/Colombo");

describe("common times", () => {
  it("are three on different days, at different times of the day, after one working day of both", () => {
    // Monday 10:00 in Berlin: a whole working day is over on Tuesday at 10:00.
    expect(times([berlin, works("Europe/Berlin")], "2026-11-23T09:00:00Z")).toEqual([
      "2026-11-24T09:00:00.000Z",
      "2026-11-25T12:00:00.000Z",
      "2026-11-26T15:30:00.000Z",
    ]);
  });

  it.each([
    ["in the middle of a Friday", "2026-11-27T11:00:00Z", "2026-11-30T11:00:00.000Z"],
    ["on a Friday evening, after work", "2026-11-27T18:00:00Z", "2026-12-01T08:00:00.000Z"],
    ["on a Saturday", "2026-11-28T11:00:00Z", "2026-12-01T08:00:00.000Z"],
    ["before work", "2026-11-24T05:00:00Z", "2026-11-25T08:00:00.000Z"],
    ["between two quarters", "2026-11-24T09:07:00Z", "2026-11-25T09:30:00.000Z"],
  ])("begin one working day later: %s", (_, from, first) => {
    expect(times([berlin], from)[0]).toBe(first);
  });

  it("lie where the working hours of two zones meet", () => {
    // 9 to 17 in New York is 15 to 23 in Berlin: two hours a day.
    expect(times([berlin, newYork], "2026-11-23T15:00:00Z")).toEqual([
      "2026-11-24T15:00:00.000Z",
      "2026-11-25T15:00:00.000Z",
      "2026-11-26T15:30:00.000Z",
    ]);
  });

  it("are none where three zones never work at once", () => {
    expect(times([berlin, newYork, colombo], "2026-11-23T15:00:00Z")).toEqual([]);
  });

  it("are found for three zones where somebody begins early and somebody works late", () => {
    const early = works("America/New_York", { workStart: 7 });
    const late = works("Asia/Colombo", { workEnd: 19 });
    // 7:00 in New York, 13:00 in Berlin, 17:30 in Colombo.
    expect(times([berlin, early, late], "2026-11-23T12:00:00Z")).toEqual([
      "2026-11-24T12:00:00.000Z",
      "2026-11-25T12:30:00.000Z",
      "2026-11-26T13:00:00.000Z",
    ]);
  });

  it.each([
    // Berlin leaves summer time on 25 October, New York on 1 November: for a week they are five hours apart.
    ["in autumn, while only one has changed", "2026-10-23T12:00:00Z", "2026-10-26T13:00:00.000Z"],
    ["in autumn, when both have changed", "2026-10-30T13:00:00Z", "2026-11-02T14:00:00.000Z"],
    // New York goes to summer time on 8 March, Berlin on 29 March.
    ["in spring, while only one has changed", "2026-03-06T14:30:00Z", "2026-03-09T14:30:00.000Z"],
    ["in spring, when both have changed", "2026-03-27T13:00:00Z", "2026-03-30T13:00:00.000Z"],
  ])("follow the clocks of both: %s", (_, from, first) => {
    const [time = ""] = times([berlin, newYork], from);
    expect(time).toBe(first);
    for (const zone of ["Europe/Berlin", "America/New_York"]) {
      expect(localMinutes(at(time), zone)).toBeGreaterThanOrEqual(9 * 60);
      expect(localMinutes(at(time), zone)).toBeLessThanOrEqual(16 * 60 + 30);
    }
  });

  it("know how long a night is in which the clocks change", () => {
    const nights = works("Europe/Berlin", { workDays: [7], workStart: 1, workEnd: 5 });
    // From one to five o'clock: five hours in the night to 25 October 2026, three in that to 29 March.
    expect(times([nights], "2026-10-17T10:00:00Z", 300)).toEqual(["2026-10-24T23:00:00.000Z"]);
    expect(times([nights], "2026-03-21T10:00:00Z", 240, 1)).toEqual(["2026-04-04T23:00:00.000Z"]);
    expect(times([nights], "2026-03-21T10:00:00Z", 180, 1)).toEqual(["2026-03-29T00:00:00.000Z"]);
  });

  it("miss days off and what somebody has already", () => {
    const off = works("Europe/Berlin", {}, { isOff: (date) => date === "2026-11-24" });
    const busy = works(
      "Europe/Berlin",
      {},
      {
        busy: [{ from: at("2026-11-25T08:00:00Z"), until: at("2026-11-25T15:45:00Z") }],
      },
    );
    expect(times([off, busy], "2026-11-23T09:00:00Z")).toEqual([
      "2026-11-26T08:00:00.000Z",
      "2026-11-27T12:00:00.000Z",
      "2026-11-30T15:30:00.000Z",
    ]);
  });

  it("stand on one day where there is no other, without running into each other", () => {
    const mondays = works("Europe/Berlin", { workDays: [1], workEnd: 11 });
    expect(times([mondays], "2026-11-02T08:00:00Z", 30, 6)).toHaveLength(6);
    const once = works("Europe/Berlin", { workDays: [1] }, { isOff: (date) => date > "2026-11-09" });
    expect(times([once], "2026-11-02T08:00:00Z", 60)).toEqual([
      "2026-11-09T08:00:00.000Z",
      "2026-11-09T09:00:00.000Z",
      "2026-11-09T10:00:00.000Z",
    ]);
  });

  it("are none for somebody who is never there, for nobody and for no time at all", () => {
    expect(times([works("Europe/Berlin", {}, { isOff: () => true })], "2026-11-23T09:00:00Z")).toEqual([]);
    expect(times([], "2026-11-23T09:00:00Z")).toEqual([]);
    expect(times([berlin], "2026-11-23T09:00:00Z", 0)).toEqual([]);
  });

  const zones = ["Europe/Berlin", "America/New_York", "Asia/Colombo", "Australia/Lord_Howe", "Asia/Kathmandu"];
  const attendee = fc
    .record({
      zone: fc.constantFrom(...zones),
      workDays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
      workStart: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 1, max: 12 }),
      off: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
      busy: fc.array(fc.record({ hour: fc.integer({ min: 0, max: 600 }), minutes: fc.integer({ min: 5, max: 300 }) }), {
        maxLength: 10,
      }),
    })
    .map(({ zone, workDays, workStart, length, off, busy }) => (from: Date): Attendee => {
      const days = new Set<CalendarDate>(off.map((day) => addDays(localDate(from, zone), day)));
      return {
        hours: { zone, workDays, workStart, workEnd: workStart + length, country: null },
        isOff: (date) => days.has(date),
        busy: busy.map(({ hour, minutes }) => {
          const start = from.getTime() + hour * 3_600_000;
          return { from: new Date(start), until: new Date(start + minutes * 60_000) };
        }),
      };
    });

  it("suit everybody, whoever they are", () => {
    fc.assert(
      fc.property(
        fc.array(attendee, { minLength: 1, maxLength: 3 }),
        fc.date({ min: at("2026-01-01T00:00:00Z"), max: at("2027-12-31T00:00:00Z"), noInvalidDate: true }),
        fc.constantFrom(15, 30, 60, 90),
        (makers, from, minutes) => {
          const people = makers.map((make) => make(from));
          const found = commonTimes({ people, from, minutes, count: 3 });
          expect(found.length).toBeLessThanOrEqual(3);
          for (const [index, start] of found.entries()) {
            const end = new Date(start.getTime() + minutes * 60_000);
            expect(start.getUTCMinutes() % 15).toBe(0);
            const next = found[index + 1];
            if (next) expect(end.getTime()).toBeLessThanOrEqual(next.getTime());
            for (const { hours, isOff, busy } of people) {
              const date = localDate(start, hours.zone);
              expect(isOff(date)).toBe(false);
              expect(hours.workDays).toContain(weekdayOf(date));
              expect(localMinutes(start, hours.zone)).toBeGreaterThanOrEqual(hours.workStart * 60);
              // Ends on the same day, or at its midnight.
              const last = new Date(end.getTime() - 1);
              expect(localDate(last, hours.zone)).toBe(date);
              expect(localMinutes(last, hours.zone)).toBeLessThan(hours.workEnd * 60);
              expect(busy.some((one) => one.from < end && one.until > start)).toBe(false);
              expect(date > localDate(from, hours.zone)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
