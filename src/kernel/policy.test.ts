import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memberWith, noHoliday, settingsWith } from "#tests/fakes/people.ts";
import { localDate, localMinutes, weekdayOf } from "./calendar.ts";
import type { CalendarDate } from "./member.ts";
import {
  assignReach,
  DEFAULT_POLICY,
  leaveNothing,
  MAY_ASSIGN,
  nextSendTime,
  type Policy,
  workspaceQuietHoursEnd,
} from "./policy.ts";

const at = (text: string): Date => new Date(text);
const quiet = (from: number, until: number): Policy => ({ ...DEFAULT_POLICY, quietHours: { from, until } });

const NOBODY = ["nobody", "nobody", "nobody", "nobody"] as const;

describe("to whom somebody may assign", () => {
  const policy: Policy = { ...DEFAULT_POLICY, admins: ["U0ADMIN"], managers: ["U0NAMED"] };
  const nobody = { userId: "U0MAYA", isGuest: false, isForeign: false, isNamedManager: false };
  const admin = { ...nobody, userId: "U0ADMIN" };
  it.each([
    // who, and whom they reach under: mentees, managers, anybody, admins
    ["an admin", admin, ["anybody", "anybody", "anybody", "anybody"]],
    ["a manager whom an admin named", { ...nobody, userId: "U0NAMED" }, ["anybody", "anybody", "anybody", "nobody"]],
    ["a manager whom a mentee named", { ...nobody, isNamedManager: true }, ["mentees", "anybody", "anybody", "nobody"]],
    ["a colleague", nobody, ["nobody", "nobody", "anybody", "nobody"]],
    ["a guest", { ...nobody, isGuest: true }, NOBODY],
    ["a guest whom a mentee named", { ...nobody, isGuest: true, isNamedManager: true }, NOBODY],
    ["a guest who is in the list of admins", { ...admin, isGuest: true }, NOBODY],
    ["somebody of another company", { ...admin, isForeign: true, isNamedManager: true }, NOBODY],
  ] as const)("%s", (_, giver, expected) => {
    expect(MAY_ASSIGN.map((rule) => assignReach({ ...policy, mayAssign: rule }, giver))).toEqual(expected);
  });
});

describe("quiet hours", () => {
  it.each([
    ["none", DEFAULT_POLICY, "2026-11-24T03:00:00Z", "Europe/Berlin", null],
    ["before them", quiet(12, 14), "2026-11-24T10:59:59Z", "Europe/Berlin", null],
    ["from their first moment", quiet(12, 14), "2026-11-24T11:00:00Z", "Europe/Berlin", "2026-11-24T13:00:00.000Z"],
    ["not at their last", quiet(12, 14), "2026-11-24T13:00:00Z", "Europe/Berlin", null],
    ["before midnight", quiet(19, 7), "2026-11-24T20:00:00Z", "Europe/Berlin", "2026-11-25T06:00:00.000Z"],
    ["after midnight", quiet(19, 7), "2026-11-25T02:00:00Z", "Europe/Berlin", "2026-11-25T06:00:00.000Z"],
    ["until midnight", quiet(20, 0), "2026-11-24T22:30:00Z", "Europe/Berlin", "2026-11-24T23:00:00.000Z"],
    ["from midnight", quiet(0, 7), "2026-11-24T23:00:00Z", "Europe/Berlin", "2026-11-25T06:00:00.000Z"],
    // Berlin's clocks go forward at 2:00 on 28 March 2027, and back at 3:00 on 31 October 2027.
    ["over the short night", quiet(19, 7), "2027-03-27T19:00:00Z", "Europe/Berlin", "2027-03-28T05:00:00.000Z"],
    [
      "until an hour that is skipped",
      quiet(22, 2),
      "2027-03-27T22:00:00Z",
      "Europe/Berlin",
      "2027-03-28T01:00:00.000Z",
    ],
    ["not right after that", quiet(22, 2), "2027-03-28T01:00:00Z", "Europe/Berlin", null],
    ["over the long night", quiet(19, 7), "2027-10-30T18:00:00Z", "Europe/Berlin", "2027-10-31T06:00:00.000Z"],
    ["in the hour that comes twice", quiet(2, 3), "2027-10-31T00:30:00Z", "Europe/Berlin", "2027-10-31T02:00:00.000Z"],
    ["and in its second turn", quiet(2, 3), "2027-10-31T01:30:00Z", "Europe/Berlin", "2027-10-31T02:00:00.000Z"],
    ["in Kathmandu, at +05:45", quiet(19, 7), "2026-11-24T13:15:00Z", "Asia/Kathmandu", "2026-11-25T01:15:00.000Z"],
    ["not yet in Kathmandu", quiet(19, 7), "2026-11-24T13:14:59Z", "Asia/Kathmandu", null],
    ["in Tonga, at +13", quiet(19, 7), "2026-11-24T06:00:00Z", "Pacific/Tongatapu", "2026-11-24T18:00:00.000Z"],
    ["no more in Tonga", quiet(19, 7), "2026-11-24T18:00:00Z", "Pacific/Tongatapu", null],
  ])("%s", (_, policy, now, zone, expected) => {
    expect(workspaceQuietHoursEnd(policy, at(now), zone)?.toISOString() ?? null).toBe(expected);
  });

  it.each([
    ["works in the evening", [20, 22], [19, 7], true],
    ["works until the quiet begins", [9, 19], [19, 7], false],
    ["works into the quiet", [12, 20], [19, 7], false],
    ["works in the small hours", [0, 7], [19, 7], true],
    ["works by day, quiet by day", [9, 17], [8, 18], true],
    ["works by day, quiet at noon", [9, 17], [12, 13], false],
  ] as const)("leave nothing to somebody who %s", (_, [workStart, workEnd], [from, until], expected) => {
    expect(leaveNothing({ from, until }, { workStart, workEnd })).toBe(expected);
  });
});

const ZONES = [
  "Europe/Berlin",
  "Asia/Kathmandu",
  "Pacific/Tongatapu",
  "America/New_York",
  "America/Santiago",
  "Australia/Lord_Howe",
  "America/Havana",
];
const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }))
  .filter(([from, until]) => from !== until);
const workHours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
  .filter(([start, end]) => start < end);
const moments = fc
  .integer({ min: Date.parse("2026-10-01T00:00:00Z"), max: Date.parse("2027-11-30T00:00:00Z") })
  .map((ms) => new Date(ms));

describe("quiet hours at any time, anywhere", () => {
  it("end later than now, and are over when they end", () => {
    fc.assert(
      fc.property(hours, moments, fc.constantFrom(...ZONES), ([from, until], now, zone) => {
        const end = workspaceQuietHoursEnd(quiet(from, until), now, zone);
        if (!end) return;
        expect(end.getTime()).toBeGreaterThan(now.getTime());
        // The only free hour may be the one that the clocks leave out.
        const most = from === until + 1 ? 49 : 25;
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(most * 3_600_000);
        expect(workspaceQuietHoursEnd(quiet(from, until), end, zone)).toBeNull();
      }),
      { numRuns: 2000, examples: [[[3, 2], new Date("2027-03-13T08:00:00Z"), "America/New_York"]] },
    );
  });

  it("always leave a moment soon, in the person's own hours, and outside the quiet where that can be", () => {
    const run = fc.property(
      hours,
      workHours,
      moments,
      fc.constantFrom(...ZONES),
      fc.subarray(["2026-12-24", "2026-12-25", "2026-12-28", "2026-12-31"] as CalendarDate[]),
      ([from, until], [workStart, workEnd], start, zone, off) => {
        const policy = quiet(from, until);
        const member = memberWith({ settings: settingsWith({ workStart, workEnd, zone }) });
        const isHoliday = (date: CalendarDate): boolean => off.includes(date);
        let now = start;
        for (let steps = 0; ; steps++) {
          const later = nextSendTime(policy, member, now, isHoliday);
          if (!later) break;
          expect(later.getTime()).toBeGreaterThan(now.getTime());
          expect(steps).toBeLessThan(40);
          now = later;
        }
        expect(now.getTime() - start.getTime()).toBeLessThan(9 * 86_400_000);
        const minutes = localMinutes(now, zone);
        expect(minutes).toBeGreaterThanOrEqual(workStart * 60);
        expect(minutes).toBeLessThan(workEnd * 60);
        expect(weekdayOf(localDate(now, zone))).toBeLessThan(6);
        expect(off).not.toContain(localDate(now, zone));
        if (!leaveNothing({ from, until }, { workStart, workEnd })) {
          expect(workspaceQuietHoursEnd(policy, now, zone)).toBeNull();
        }
      },
    );
    fc.assert(run, { numRuns: 2000 });
  });

  it("yield to somebody who works in them alone", () => {
    const evening = memberWith({ settings: settingsWith({ workStart: 20, workEnd: 22, nudgeHour: 20 }) });
    expect(nextSendTime(quiet(19, 7), evening, at("2026-11-24T19:30:00Z"), noHoliday)).toBeNull();
    expect(nextSendTime(quiet(19, 7), evening, at("2026-11-24T21:30:00Z"), noHoliday)?.toISOString()).toBe(
      "2026-11-25T19:00:00.000Z",
    );
  });
});
