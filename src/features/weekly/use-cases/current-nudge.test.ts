import { describe, expect, it } from "vitest";
import { memberWith, settingsWith } from "#tests/fakes/people.ts";
import { seedFor } from "./current-nudge.ts";

describe("the choice", () => {
  it.each([
    ["through an evening in Berlin", "Europe/Berlin", "2026-11-24T00:30+01:00", "2026-11-24T23:30+01:00", true],
    ["not past midnight in Berlin", "Europe/Berlin", "2026-11-24T23:30+01:00", "2026-11-25T00:30+01:00", false],
    ["through a day in Auckland", "Pacific/Auckland", "2026-11-24T09:00+13:00", "2026-11-24T17:00+13:00", true],
    ["through a day in San Francisco", "America/Los_Angeles", "2026-11-24T09:00-08:00", "2026-11-24T18:00-08:00", true],
    ["through the longer day", "Europe/Berlin", "2026-10-25T00:15+02:00", "2026-10-25T23:45+01:00", true],
    ["through the shorter day", "Europe/Berlin", "2026-03-29T00:15+01:00", "2026-03-29T23:45+02:00", true],
  ])("stays the same %s", (_, zone, earlier, later, isSame) => {
    const member = memberWith({ settings: settingsWith({ zone }) });
    expect(seedFor(member, 3, new Date(earlier)) === seedFor(member, 3, new Date(later))).toBe(isSame);
  });
});
