import { describe, expect, it } from "vitest";
import type { CalendarDate, Member, Settings } from "#src/kernel/member.ts";
import { noHoliday, settingsWith } from "#tests/fakes/people.ts";
import { changeSettings, newMember } from "./membership.ts";

const MONDAY = new Date("2026-11-23T09:00:00Z");
const person = { id: "m1", workspaceId: "T1", userId: "U1", isGuest: false };

describe("what was put off to a day", () => {
  /** Put off to Thursday, 10 December; nudges come on Thursdays. */
  const putOff: Member = {
    ...newMember(person, settingsWith({ nudgeDays: [4] }), MONDAY, noHoliday),
    pinned: { challengeId: "a", on: "2026-12-10" as CalendarDate, reasons: [{ kind: "later" }] },
    nextNudgeAt: new Date("2026-12-10T09:00:00Z"),
  };
  const saved = (now: string, changes: Partial<Settings>): string | null =>
    changeSettings(
      putOff,
      { ...putOff.settings, ...changes },
      new Date(now),
      noHoliday,
    ).member.nextNudgeAt?.toISOString() ?? null;

  it.each<[string, string, Partial<Settings>, string]>([
    ["another hour: that day", "2026-12-07T10:00:00Z", { nudgeHour: 15 }, "2026-12-10T14:00:00.000Z"],
    ["other days: that day all the same", "2026-12-07T10:00:00Z", { nudgeDays: [2] }, "2026-12-10T09:00:00.000Z"],
    ["other days on the day itself", "2026-12-10T07:00:00Z", { nudgeDays: [1] }, "2026-12-10T09:00:00.000Z"],
    ["an hour that is over on the day itself", "2026-12-10T08:30:00Z", { nudgeHour: 9 }, "2026-12-11T08:00:00.000Z"],
    ["monthly: that day", "2026-12-07T10:00:00Z", { cadence: "monthly" }, "2026-12-10T09:00:00.000Z"],
    // No day of work of theirs any more.
    ["other working days", "2026-12-07T10:00:00Z", { workDays: [1, 2], nudgeDays: [2] }, "2026-12-15T09:00:00.000Z"],
  ])("stays there with %s", (_, now, changes, next) => expect(saved(now, changes)).toBe(next));
});
