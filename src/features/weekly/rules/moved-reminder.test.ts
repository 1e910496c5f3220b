import { expect, it } from "vitest";
import { memberWith, nudgeWith, planWith } from "#tests/fakes/people.ts";
import { movedReminder } from "./plan.ts";

/** A Tuesday; the plan was for Wednesday at 13:00 in Berlin. */
const NOW = new Date("2026-12-01T10:00:00Z");
const PLANNED = new Date("2026-12-02T12:00:00Z");
const at = (time: string): Date => new Date(`2026-12-${time}:00Z`);

it.each([
  ["ten minutes before", "02T11:50", "03T10:00", "03T09:50"],
  ["an hour before", "02T11:00", "03T10:00", "03T09:00"],
  ["a day before", "01T12:00", "04T10:00", "03T10:00"],
  // It had an hour of its own.
  ["in the morning", "02T08:00", "03T10:00", null],
  ["after the plan", "02T14:00", "03T10:00", null],
  // It came already.
  ["over", "01T09:00", "03T10:00", null],
  // Before the hours of work nobody is reminded.
  ["an hour before, too early", "02T11:00", "03T08:00", null],
  ["a day before, which is over", "01T12:00", "02T09:00", null],
] as const)("%s (%s), moved to %s: %s", (_, remindAt, to, expected) => {
  const nudge = nudgeWith({ status: "planned", remindAt: at(remindAt) });
  const mentee = { member: memberWith({}), nudge, plan: planWith({ plannedAt: PLANNED }) };
  const moved = movedReminder(mentee, at(to), { now: NOW, isHoliday: () => false });
  expect(moved).toEqual(expected === null ? null : at(expected));
});

it("without a reminder or a plan there is none", () => {
  const of = (nudge: object, plan: ReturnType<typeof planWith> | null) =>
    movedReminder({ member: memberWith({}), nudge: nudgeWith(nudge), plan }, at("03T10:00"), {
      now: NOW,
      isHoliday: () => false,
    });
  expect(of({ status: "planned", remindAt: null }, planWith({ plannedAt: PLANNED }))).toBeNull();
  expect(of({ status: "open", remindAt: at("02T11:50") }, null)).toBeNull();
});

/** Around the last Sundays of March and October, in Berlin: today, the plan, its reminder, where the plan goes, and where the reminder does. */
it.each([
  ["18 Mar", "2027-03-25T10:00+01:00", "2027-03-22T10:00+01:00", "2027-03-29T10:00+02:00", "2027-03-26T10:00+01:00"],
  ["24 Mar", "2027-03-29T10:00+02:00", "2027-03-26T10:00+01:00", "2027-04-01T10:00+02:00", "2027-03-29T10:00+02:00"],
  ["18 Oct", "2027-10-28T10:00+02:00", "2027-10-25T10:00+02:00", "2027-11-01T10:00+01:00", "2027-10-29T10:00+02:00"],
  ["26 Oct", "2027-11-01T10:00+01:00", "2027-10-29T10:00+02:00", "2027-11-05T10:00+01:00", "2027-11-02T10:00+01:00"],
] as const)(
  "where the clocks change, it is days before at the same hour (%s)",
  (today, planned, remind, to, expected) => {
    const nudge = nudgeWith({ status: "planned", remindAt: new Date(remind) });
    const mentee = { member: memberWith({}), nudge, plan: planWith({ plannedAt: new Date(planned) }) };
    const moved = movedReminder(mentee, new Date(to), {
      now: new Date(`${today} 2027 10:00Z`),
      isHoliday: () => false,
    });
    expect(moved).toEqual(new Date(expected));
  },
);
