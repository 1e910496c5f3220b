import { expect, it } from "vitest";
import { localDate, weekStart } from "#src/kernel/calendar.ts";
import { menteeWith, planWith } from "#tests/fakes/people.ts";
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
  ["a weekend is no week that was left open", "2026-11-21T10:00:00Z", ["2026-11-16"], ["off", "now"]],
  ["its Friday is one", "2026-11-20T10:00:00Z", ["2026-11-16"], ["open", "now"]],
])("%s", (_, joinedAt, weeks, shown) => expect(states(joinedAt, weeks)).toEqual(shown));

it("who has been here for long has eight", () => expect(states("2026-01-05T10:00:00Z", [])).toHaveLength(8));

it("a plan of the running week is seen, and counts once it is done", () => {
  const { member, nudge, plan } = menteeWith(
    { joinedAt: new Date("2026-11-11T10:00:00Z") },
    { week: weekStart(localDate(NOW, "UTC")), status: "planned", answeredAt: null },
  );
  const made = { ...planWith(), createdAt: NOW, plannedAt: NOW, nudgeId: nudge?.id ?? plan?.nudgeId ?? "" };
  const none = { reflections: [], areaOf: () => null, holidays: () => false, member, plans: [made], now: NOW };
  const planned = progressOf({ ...none, nudges: nudge ? [nudge] : [] });
  expect([planned.weeks.at(-1)?.state, planned.countedWeeks, planned.doneWeeks]).toEqual(["planned", 0, 0]);
  const done = progressOf({ ...none, nudges: nudge ? [{ ...nudge, status: "done", answeredAt: NOW }] : [] });
  expect([done.weeks.at(-1)?.state, done.countedWeeks, done.doneWeeks]).toEqual(["done", 1, 1]);
});
