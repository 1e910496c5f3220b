import { describe, expect, it } from "vitest";
import { momentTold } from "#src/language/told-moment.ts";
import { plannedDayNamed, weekInView } from "./week-in-view.ts";

/** A Monday. */
const NOW = new Date("2026-12-14T08:00:00Z");
const ZONE = "Europe/Berlin";

describe("the week in view", () => {
  it.each([
    ["a day of this week", "2026-12-18T09:00:00Z", null],
    ["the last day before a week is over", "2026-12-20T22:59:00Z", null],
    ["the same day a week later", "2026-12-21T09:00:00Z", "2026-12-21"],
    ["Tuesday of next week", "2026-12-22T15:00:00Z", "2026-12-21"],
    ["a Sunday", "2027-01-03T09:00:00Z", "2026-12-28"],
  ])("of %s", (_, at, monday) => {
    expect(weekInView(new Date(at), NOW, ZONE)).toBe(monday);
  });
});

describe("with a plan for Thursday of next week at 15:00", () => {
  it.each([
    ["thursday at 4", "2026-12-24"],
    ["4pm thursday", "2026-12-24"],
    ["can we make it thursday at 16:00 please", "2026-12-24"],
    // The hour that it has already: another Thursday is meant.
    ["thursday at 3", null],
    ["thursday", null],
    ["this thursday at 4", null],
    ["thursday 17 dec at 4", null],
    ["thursday 17 december at 4", null],
    ["friday at 4", null],
    ["thursday next week at 4", null],
    ["at 4", null],
  ])("%j is for that day: %s", (message, day) => {
    const told = momentTold(message, NOW, ZONE);
    expect(told && plannedDayNamed(told, new Date("2026-12-24T14:00:00Z"), ZONE)).toBe(day);
  });
});
