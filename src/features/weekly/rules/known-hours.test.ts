import { describe, expect, it } from "vitest";
import { withDefaultHours } from "#src/features/members/rules/hours.ts";
import type { Settings } from "#src/kernel/member.ts";
import { withKnownHours } from "./membership.ts";

const CHOSEN: Settings = withDefaultHours({
  track: "backend",
  scope: 2,
  focusAreas: ["clients"],
  nudgeDays: [2],
  nudgeHour: 10,
  zone: "Europe/Berlin",
  country: "DE",
  managerUserId: null,
  cadence: "weekly",
});

describe("joining again", () => {
  it.each([
    ["hours and rhythm that the form does not ask stay", {}, { workDays: [1, 2, 3], workStart: 8, workEnd: 16 }],
    ["widened by the day", { nudgeDays: [5 as const] }, { workDays: [1, 2, 3, 5], workStart: 8, workEnd: 16 }],
    ["widened by the hour", { nudgeHour: 18 }, { workDays: [1, 2, 3], workStart: 8, workEnd: 19 }],
  ])("%s", (_, chosen, hours) => {
    const before: Settings = { ...CHOSEN, cadence: "monthly", workDays: [1, 2, 3], workStart: 8, workEnd: 16 };
    expect(withKnownHours({ ...CHOSEN, ...chosen }, before)).toEqual({
      ...CHOSEN,
      ...chosen,
      cadence: "monthly",
      ...hours,
    });
  });
});
