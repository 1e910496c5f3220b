/** A host is reminded of the client before an offer lapses, however late it was made. */
import { expect, it } from "vitest";
import { seatOf } from "#tests/support/seats.ts";
import { consentReminder } from "./messages.ts";

/** It lapses a day before. */
const STARTS = new Date("2026-12-03T09:00:00Z");

it.each([
  ["2026-11-25T09:00:00Z", "2026-12-01T09:00:00.000Z"],
  ["2026-12-01T09:00:00Z", "2026-12-01T21:00:00.000Z"],
  ["2026-12-02T07:00:00Z", "2026-12-02T08:00:00.000Z"],
])("offered at %s it is at %s", (now, dueAt) => {
  const seat = seatOf({ startsAt: STARTS }, "asked");
  expect(consentReminder(seat, new Date(now)).map((one) => one.dueAt.toISOString())).toEqual([dueAt]);
});

it.each([
  ["2026-12-02T09:00:00Z", "asked"],
  ["2026-11-25T09:00:00Z", "given"],
] as const)("there is none at %s where the client is %s", (now, consent) => {
  expect(consentReminder(seatOf({ startsAt: STARTS }, consent), new Date(now))).toEqual([]);
});
