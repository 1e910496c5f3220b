import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leave } from "#src/features/members/rules/presence.ts";
import { localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, Member, Settings } from "#src/kernel/member.ts";
import { memberWith, noHoliday, settingsWith } from "#tests/fakes/people.ts";
import { decideDueNudge } from "./due.ts";
import { changeCadence, changeSettings, comeBack, newMember, pause, rejoin, resume } from "./membership.ts";
import { nextNudgeAt } from "./next-nudge.ts";
import { weekOf } from "./slots.ts";
import { hearZone } from "./zone-follow.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const at = (member: Member): string | null => member.nextNudgeAt?.toISOString() ?? null;
const MONDAY = new Date("2026-11-23T09:00:00Z");
const WEDNESDAY = new Date("2026-11-25T13:00:00Z");
/** Joined on Monday, 23 November: the first nudge was promised for Tuesday, 1 December, at ten in Berlin. */
const newcomer = (changes: Partial<Settings> = {}): Member =>
  newMember({ id: "m1", workspaceId: "T1", userId: "U1", isGuest: false }, settingsWith(changes), MONDAY, noHoliday);
const PROMISED = "2026-12-01T09:00:00.000Z";
const fridays = newcomer({ nudgeDays: [5] });

describe("what a newcomer was promised", () => {
  it.each<[string, (member: Member) => Member, string | null]>([
    ["nothing done at all", (member) => member, PROMISED],
    ["settings saved unchanged", (m) => changeSettings(m, m.settings, WEDNESDAY, noHoliday).member, PROMISED],
    [
      "a pause that was taken back",
      (m) => resume(pause(m, null, WEDNESDAY, noHoliday).member, WEDNESDAY, noHoliday).member,
      PROMISED,
    ],
    ["a pause until a day of this week", (m) => pause(m, day("2026-11-26"), WEDNESDAY, noHoliday).member, PROMISED],
    ["resuming without a pause", (m) => resume(m, WEDNESDAY, noHoliday).member, PROMISED],
    [
      "a stop that was taken back",
      (m) =>
        changeCadence(changeCadence(m, "stop", WEDNESDAY, noHoliday).member, "weekly", WEDNESDAY, noHoliday).member,
      PROMISED,
    ],
    [
      "another zone: the same day and hour there",
      (m) => changeSettings(m, { ...m.settings, zone: "Asia/Tokyo" }, WEDNESDAY, noHoliday).member,
      "2026-12-01T01:00:00.000Z",
    ],
    [
      "another hour: that day",
      (m) => changeSettings(m, { ...m.settings, nudgeHour: 15 }, WEDNESDAY, noHoliday).member,
      "2026-12-01T14:00:00.000Z",
    ],
    [
      "another day: in the week that was promised, not in this one",
      (m) => changeSettings(m, { ...m.settings, nudgeDays: [4] }, WEDNESDAY, noHoliday).member,
      "2026-12-03T09:00:00.000Z",
    ],
    ["joining a second time with the same form", (m) => rejoin(m, m.settings, WEDNESDAY, noHoliday).member, PROMISED],
    [
      "an account that was away for two days",
      (m) => comeBack(leave(m, WEDNESDAY), new Date("2026-11-27T09:00:00Z"), noHoliday).member,
      PROMISED,
    ],
  ])("holds through %s", (_, change, expected) => {
    expect(at(change(newcomer()))).toBe(expected);
  });
});

describe("what anybody was told about their next nudge", () => {
  it.each<[string, Partial<Member>, (member: Member) => Member, string | null]>([
    [
      "a monthly one stays in its month when the settings are saved unchanged",
      {
        settings: settingsWith({ cadence: "monthly" }),
        lastNudgeWeek: day("2026-11-02"),
        nextNudgeAt: new Date("2026-12-08T09:00:00Z"),
      },
      (m) => changeSettings(m, m.settings, new Date("2026-12-02T09:00:00Z"), noHoliday).member,
      "2026-12-08T09:00:00.000Z",
    ],
    [
      "a monthly one stays in its month after a short pause",
      {
        settings: settingsWith({ cadence: "monthly" }),
        lastNudgeWeek: day("2026-11-02"),
        nextNudgeAt: new Date("2026-12-08T09:00:00Z"),
      },
      (m) => {
        const now = new Date("2026-12-02T09:00:00Z");
        return resume(pause(m, null, now, noHoliday).member, now, noHoliday).member;
      },
      "2026-12-08T09:00:00.000Z",
    ],
    [
      "once a month in the last days of a month is not next week",
      { lastNudgeWeek: day("2026-11-30"), nextNudgeAt: new Date("2026-12-08T09:00:00Z") },
      (m) => changeCadence(m, "monthly", new Date("2026-11-30T12:00:00Z"), noHoliday).member,
      "2027-01-05T09:00:00.000Z",
    ],
    [
      "one that waits for the end of Do Not Disturb is not lost by saving the same settings",
      { nextNudgeAt: new Date("2026-11-24T14:00:00Z"), lastNudgeWeek: day("2026-11-16") },
      (m) =>
        changeSettings(m, { ...m.settings, focusAreas: ["people"] }, new Date("2026-11-24T10:00:00Z"), noHoliday)
          .member,
      "2026-11-24T14:00:00.000Z",
    ],
    [
      "a day that the person named stays through other settings",
      {
        nextNudgeAt: new Date("2026-12-15T09:00:00Z"),
        lastNudgeWeek: day("2026-11-23"),
        pinned: { challengeId: "a", on: day("2026-12-15"), reasons: [{ kind: "later" }] },
      },
      (m) => changeSettings(m, { ...m.settings, nudgeHour: 11 }, WEDNESDAY, noHoliday).member,
      "2026-12-15T10:00:00.000Z",
    ],
    [
      "a day that the person named stays through a shorter pause",
      {
        nextNudgeAt: new Date("2026-12-15T09:00:00Z"),
        lastNudgeWeek: day("2026-11-23"),
        pinned: { challengeId: "a", on: day("2026-12-15"), reasons: [{ kind: "later" }] },
      },
      (m) => pause(m, day("2026-12-01"), WEDNESDAY, noHoliday).member,
      "2026-12-15T09:00:00.000Z",
    ],
    [
      "a move to where that hour is over loses no week",
      { nextNudgeAt: new Date("2026-11-24T09:00:00Z"), lastNudgeWeek: day("2026-11-16") },
      (m) =>
        changeSettings(m, { ...m.settings, zone: "Asia/Tokyo" }, new Date("2026-11-24T08:00:00Z"), noHoliday).member,
      "2026-11-25T01:00:00.000Z",
    ],
    [
      "a move to where it is still Sunday gives no second one in a week",
      {
        settings: settingsWith({ zone: "Asia/Tokyo", nudgeDays: [1] }),
        nextNudgeAt: new Date("2026-12-07T01:00:00Z"),
        lastNudgeWeek: day("2026-11-30"),
      },
      (m) =>
        changeSettings(m, { ...m.settings, zone: "America/Los_Angeles" }, new Date("2026-11-30T02:00:00Z"), noHoliday)
          .member,
      "2026-12-07T18:00:00.000Z",
    ],
    [
      "a move over the spring change keeps the local hour",
      {
        settings: settingsWith({ zone: "America/New_York", nudgeDays: [1] }),
        nextNudgeAt: new Date("2026-03-30T14:00:00Z"),
        lastNudgeWeek: day("2026-03-16"),
      },
      (m) =>
        changeSettings(m, { ...m.settings, zone: "Europe/Berlin" }, new Date("2026-03-27T12:00:00Z"), noHoliday).member,
      "2026-03-30T08:00:00.000Z",
    ],
    [
      "a move over the autumn change keeps the local hour",
      {
        settings: settingsWith({ zone: "America/New_York", nudgeDays: [1] }),
        nextNudgeAt: new Date("2026-10-26T14:00:00Z"),
        lastNudgeWeek: day("2026-10-12"),
      },
      (m) =>
        changeSettings(m, { ...m.settings, zone: "Europe/Berlin" }, new Date("2026-10-23T12:00:00Z"), noHoliday).member,
      "2026-10-26T09:00:00.000Z",
    ],
  ])("%s", (_, changes, change, expected) => {
    expect(at(change(memberWith(changes)))).toBe(expected);
  });

  it("moves to another day where the new country has a holiday", () => {
    const isHoliday = (date: CalendarDate): boolean => date === "2026-12-01";
    const moved = changeSettings(newcomer(), { ...newcomer().settings, country: "PT" }, WEDNESDAY, isHoliday).member;
    expect(at(moved)).toBe("2026-12-08T09:00:00.000Z");
  });
});

function contextAt(now: Date) {
  const challenge = { id: "c", title: "C" } as Challenge;
  return {
    now,
    isHoliday: noHoliday,
    newId: "00000000-0000-4000-8000-00000000000f",
    choose: () => ({
      challenge,
      size: "usual" as const,
      alternatives: [],
      reasons: [{ kind: "small" as const, minutes: 5 }],
    }),
  };
}

describe("whatever somebody does", () => {
  const ZONES = ["Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Tongatapu", "Australia/Lord_Howe"];
  type Doing = (member: Member, now: Date) => Member;
  const save =
    (changes: Partial<Settings>): Doing =>
    (m, now) =>
      changeSettings(m, { ...m.settings, ...changes }, now, noHoliday).member;
  const keepsDays: fc.Arbitrary<Doing> = fc.oneof(
    fc.constant(save({})),
    fc.constantFrom(...ZONES).map((zone) => save({ zone })),
    fc.constantFrom(...ZONES).map(
      (zone): Doing =>
        (m, now) =>
          hearZone(m, zone, now, noHoliday).member,
    ),
    fc.constant<Doing>((m, now) => pause(m, null, now, noHoliday).member),
    fc.constant<Doing>((m, now) => resume(m, now, noHoliday).member),
    fc.constant<Doing>((m, now) => changeCadence(m, "stop", now, noHoliday).member),
    fc.constant<Doing>((m, now) => changeCadence(m, "weekly", now, noHoliday).member),
    fc.constant<Doing>((m, now) => leave(m, now)),
    fc.constant<Doing>((m, now) => comeBack(m, now, noHoliday).member),
  );
  const anything: fc.Arbitrary<Doing> = fc.oneof(
    keepsDays,
    fc.integer({ min: 9, max: 17 }).map((nudgeHour) => save({ nudgeHour })),
    fc.subarray([1, 2, 3, 4, 5] as const, { minLength: 1 }).map((nudgeDays) => save({ nudgeDays })),
    fc.constant<Doing>((m, now) => changeCadence(m, "monthly", now, noHoliday).member),
  );
  const steps = (doing: fc.Arbitrary<Doing>): fc.Arbitrary<[number, Doing][]> =>
    fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), doing), { maxLength: 25 });
  const anyStart = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-01"), noInvalidDate: true });

  /** Lives through it hour by hour. @returns the weeks and days on which a nudge came. */
  function live(start: Date, doings: readonly [number, Doing][]): { joined: Member; weeks: string[]; days: string[] } {
    const joined = newMember(
      { id: "m1", workspaceId: "T1", userId: "U1", isGuest: false },
      settingsWith(),
      start,
      noHoliday,
    );
    const weeks: string[] = [];
    const days: string[] = [];
    let member = joined;
    let now = start;
    for (const [hours, doing] of doings) {
      for (let hour = 0; hour < hours; hour++) {
        now = new Date(now.getTime() + 3_600_000);
        if (member.leftAt || !member.nextNudgeAt || member.nextNudgeAt > now) continue;
        const outcome = decideDueNudge({ member, nudge: null, plan: null }, contextAt(now));
        member = outcome.member;
        expect(member.nextNudgeAt === null || member.nextNudgeAt > now).toBe(true);
        if (outcome.messages.length === 0) continue;
        weeks.push(weekOf(now, member.settings.zone));
        days.push(localDate(now, member.settings.zone));
      }
      const before = member.nextNudgeAt;
      member = doing(member, now);
      // A time that has come is left to the sweep; a new one never lies in the past.
      expect(member.nextNudgeAt === null || member.nextNudgeAt === before || member.nextNudgeAt > now).toBe(true);
    }
    return { joined, weeks, days };
  }

  it("no week has two nudges, and the week of joining has none", () => {
    fc.assert(
      fc.property(anyStart, steps(anything), (start, doings) => {
        const { weeks } = live(start, doings);
        expect(new Set(weeks).size).toBe(weeks.length);
        expect(weeks).not.toContain(weekOf(start, "Europe/Berlin"));
      }),
    );
  });

  it("no nudge comes before the day that was promised at joining", () => {
    fc.assert(
      fc.property(anyStart, steps(keepsDays), (start, doings) => {
        const { joined, days } = live(start, doings);
        const promised = joined.nextNudgeAt && localDate(joined.nextNudgeAt, "Europe/Berlin");
        expect(days.every((on) => promised !== null && on >= promised)).toBe(true);
      }),
    );
  });

  it("what is due is on a chosen day, and saving again changes nothing", () => {
    fc.assert(
      fc.property(anyStart, anything, (start, doing) => {
        const member = doing(newcomer(), new Date(Math.max(start.getTime(), MONDAY.getTime())));
        const again = changeSettings(member, member.settings, MONDAY, noHoliday).member;
        expect(again).toEqual(member);
        const next = nextNudgeAt(member, MONDAY, noHoliday);
        if (next) expect(member.settings.nudgeDays).toContain(weekdayOf(localDate(next, member.settings.zone)));
      }),
    );
  });

  it("another hour on the day itself keeps the chosen weekday", () => {
    expect(at(changeSettings(fridays, { ...fridays.settings, nudgeHour: 11 }, WEDNESDAY, noHoliday).member)).toBe(
      "2026-12-04T10:00:00.000Z",
    );
  });
});
