import { expect, it } from "vitest";
import { parseMoment } from "./natural-date.ts";
import { momentTold } from "./told-moment.ts";

const ZONE = "Europe/Berlin";
/** A Monday; 18 December is a Friday, and so is the 25th. */
const NOW = new Date("2026-11-30T09:00:00Z");

it.each([
  ["friday 18", "2026-12-18", null],
  ["Friday 18?", "2026-12-18", null],
  ["fri 18 at 10", "2026-12-18", 10],
  ["friday 18 works for me", "2026-12-18", null],
  ["wednesday 23", "2026-12-23", null],
  ["tuesday 29, please", "2026-12-29", null],
])("a day of the month that is a day of that name: %s", (words, date, hour) => {
  expect(momentTold(words, NOW, ZONE)).toMatchObject({ date, time: hour === null ? null : { hour } });
});

it.each([
  ["thursday 18", "2026-12-03", 18],
  ["friday 11", "2026-12-04", 11],
  ["friday 18:00", "2026-12-04", 18],
  ["friday 18h", "2026-12-04", 18],
  ["friday at 18", "2026-12-04", 18],
])("else an hour: %s", (words, date, hour) => {
  expect(momentTold(words, NOW, ZONE)).toMatchObject({ date, time: { hour } });
});

it("the same where a day alone is read", () => {
  expect(parseMoment("friday 18", NOW, ZONE)).toMatchObject({ ok: true, date: "2026-12-18", time: null });
});
