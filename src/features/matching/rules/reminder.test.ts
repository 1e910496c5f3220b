import { expect, it } from "vitest";
import type { Attendee } from "./common-times.ts";
import { reminderAt } from "./reminder.ts";

function at(zone: string, off: readonly string[] = []): Attendee {
  const hours = { zone, country: null, workDays: [1, 2, 3, 4, 5] as const, workStart: 9, workEnd: 17 };
  return { hours, isOff: (date) => off.includes(date), busy: [] };
}
const [BERLIN, LONDON, NEW_YORK] = [at("Europe/Berlin"), at("Europe/London"), at("America/New_York")];

it.each([
  ["an hour before", "2026-12-01T10:00:00Z", BERLIN, "2026-12-01T09:00:00.000Z"],
  [
    "late on the day before, for whoever is not at work yet",
    "2026-12-01T08:00:00Z",
    BERLIN,
    "2026-11-30T15:00:00.000Z",
  ],
  ["each by their own clock", "2026-12-01T14:30:00Z", NEW_YORK, "2026-11-30T21:00:00.000Z"],
  ["each by their own clock", "2026-12-01T14:30:00Z", LONDON, "2026-12-01T13:30:00.000Z"],
  ["over a weekend and its change of clocks in spring", "2027-03-29T07:30:00Z", BERLIN, "2027-03-26T15:00:00.000Z"],
  ["over a weekend and its change of clocks in autumn", "2026-10-26T08:30:00Z", BERLIN, "2026-10-23T14:00:00.000Z"],
  ["over the other change in spring", "2027-03-15T13:30:00Z", NEW_YORK, "2027-03-12T21:00:00.000Z"],
  ["over the other change in autumn", "2026-11-02T14:30:00Z", NEW_YORK, "2026-10-30T20:00:00.000Z"],
  ["before a day off", "2026-12-01T08:00:00Z", at("Europe/Berlin", ["2026-11-30"]), "2026-11-27T15:00:00.000Z"],
])("a reminder comes %s of %s", (_words, startsAt, person, due) => {
  expect(reminderAt(new Date(startsAt), [person]).toISOString()).toBe(due);
});
