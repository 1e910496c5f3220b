/** What a colleague asked for by a day is asked about once that day is over, and nothing takes its place before. */
import { describe, expect, it } from "vitest";
import { localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate, Reason } from "#src/kernel/member.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { menteeWith, noHoliday, settingsWith } from "#tests/fakes/people.ts";
import { decideDueNudge } from "./due.ts";
import { afterDue } from "./nudge.ts";
import { takeBackPlan } from "./plan.ts";

const by = (dueOn: string | null): readonly Reason[] => [
  {
    kind: "assigned",
    by: "U9",
    dueOn: dueOn as CalendarDate | null,
    why: "",
    protectedMinutes: null,
    door: { kind: "none" },
  },
];

describe("what came of it is asked after its day", () => {
  it.each([
    // zone, now, due, asked about at
    ["Europe/Berlin", "2026-11-24T10:00:00Z", "2026-12-02", "2026-12-03T09:00:00.000Z"],
    ["Europe/Berlin", "2026-11-24T10:00:00Z", "2026-12-04", "2026-12-07T09:00:00.000Z"],
    ["Europe/Berlin", "2026-11-24T10:00:00Z", "2026-11-24", "2026-11-25T09:00:00.000Z"],
    // Summer time ends on 25 October and begins on 28 March.
    ["Europe/Berlin", "2026-10-20T08:00:00Z", "2026-10-23", "2026-10-26T09:00:00.000Z"],
    ["Europe/Berlin", "2026-10-20T08:00:00Z", "2026-10-25", "2026-10-26T09:00:00.000Z"],
    ["Europe/Berlin", "2027-03-23T09:00:00Z", "2027-03-26", "2027-03-29T08:00:00.000Z"],
    ["Europe/Berlin", "2027-03-23T09:00:00Z", "2027-03-28", "2027-03-29T08:00:00.000Z"],
    ["America/New_York", "2026-10-27T14:00:00Z", "2026-10-30", "2026-11-02T15:00:00.000Z"],
    ["America/New_York", "2027-03-09T15:00:00Z", "2027-03-12", "2027-03-15T14:00:00.000Z"],
    // Where the day of whoever named it is over long before it is here, and the other way round.
    ["Pacific/Auckland", "2026-11-24T20:00:00Z", "2026-11-26", "2026-11-26T21:00:00.000Z"],
    ["Pacific/Honolulu", "2026-11-24T20:00:00Z", "2026-11-26", "2026-11-27T20:00:00.000Z"],
  ])("in %s on %s by %s: at %s", (zone, now, dueOn, asked) => {
    const { member } = menteeWith({ settings: settingsWith({ zone }) });
    const at = afterDue(member, { reasons: by(dueOn) }, { now: new Date(now), isHoliday: noHoliday });
    expect(at?.toISOString()).toBe(asked);
    expect(at && localDate(at, zone) > dueOn).toBe(true);
  });

  it("comes before a day that lies further ahead than others are kept away for", () => {
    const now = new Date("2026-11-24T10:00:00Z");
    const { member } = menteeWith();
    const at = afterDue(member, { reasons: by("2026-12-24") }, { now, isHoliday: noHoliday });
    expect(at?.toISOString()).toBe("2026-12-07T09:00:00.000Z");
  });

  it("is none where no day was named", () => {
    const { member } = menteeWith();
    expect(afterDue(member, { reasons: by(null) }, { now: new Date(), isHoliday: noHoliday })).toBeNull();
  });

  it("holds for a plan that is taken back as well", () => {
    const mentee = menteeWith({}, { status: "planned", source: "assigned", reasons: by("2026-12-04") }, {});
    const { nudge } = takeBackPlan(mentee, { now: new Date("2026-11-25T10:00:00Z"), isHoliday: noHoliday });
    expect(nudge.followUpAt?.toISOString()).toBe("2026-12-07T09:00:00.000Z");
  });

  it("is asked before another one takes its place, and gets two days for its answer", () => {
    const tuesday = new Date("2026-12-01T09:00:00Z");
    const decided = (changes: object): readonly unknown[] =>
      decideDueNudge(
        menteeWith(
          {},
          { source: "assigned", reasons: by("2026-11-30"), offeredAt: new Date("2026-11-24T09:00:00Z"), ...changes },
        ),
        {
          now: tuesday,
          isHoliday: noHoliday,
          newId: "00000000-0000-4000-8000-00000000000f",
          choose: () => ({ challenge: challengeWith({}), size: "usual", alternatives: [], reasons: [] }),
        },
      ).messages;
    expect(decided({ followUpAt: tuesday })).toEqual([]);
    expect(decided({ followedUpAt: new Date("2026-11-30T09:00:00Z") })).toEqual([]);
    expect(decided({ followedUpAt: new Date("2026-11-27T09:00:00Z") })).toHaveLength(1);
  });
});
