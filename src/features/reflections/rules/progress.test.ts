import { expect, it } from "vitest";
import { localDate } from "#src/kernel/calendar.ts";
import { menteeWith } from "#tests/fakes/people.ts";
import { progressOf } from "./progress.ts";

const NOW = new Date("2026-11-25T10:00:00Z");
function states(joinedAt: string, weeks: readonly string[]): string[] {
  const { member } = menteeWith({ joinedAt: new Date(joinedAt) });
  const nudges = weeks.flatMap((week) => {
    const monday = localDate(new Date(`${week}T12:00:00Z`), member.settings.zone);
    return menteeWith({}, { week: monday, status: "open", answeredAt: null }).nudge ?? [];
  });
  const none = { plans: [], reflections: [], areaOf: () => null, holidays: () => false };
  return progressOf({ ...none, member, nudges, now: NOW }).weeks.map(({ state }) => state);
}

it.each([
  ["who joined this week has this week alone", "2026-11-24T10:00:00Z", [], ["now"]],
  ["who joined two weeks ago has no week before it", "2026-11-11T10:00:00Z", ["2026-11-16"], ["off", "open", "now"]],
  ["the week that runs is not left open", "2026-11-17T10:00:00Z", ["2026-11-16", "2026-11-23"], ["open", "now"]],
])("%s", (_, joinedAt, weeks, shown) => expect(states(joinedAt, weeks)).toEqual(shown));

it("who has been here for long has eight", () => expect(states("2026-01-05T10:00:00Z", [])).toHaveLength(8));
