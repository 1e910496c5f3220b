import { describe, expect, it } from "vitest";
import { parseDaysOff } from "./parse-days-off.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");
const read = (text: string) => parseDaysOff(text, NOW, "Europe/Berlin");

describe("days off", () => {
  it.each([
    ["nothing", "  \n ", []],
    ["one ISO date", "2026-12-24", ["2026-12-24"]],
    ["commas", "2026-12-24, 2026-12-31", ["2026-12-24", "2026-12-31"]],
    ["one a line", "2026-12-31\n2026-12-24\r\n", ["2026-12-24", "2026-12-31"]],
    ["words", "24 December, 2 January", ["2026-12-24", "2027-01-02"]],
    ["words with a year", "24 December 2026; December 31, 2026", ["2026-12-24", "2026-12-31"]],
    ["dots", "24.12.2026, 6.1.", ["2026-12-24", "2027-01-06"]],
    ["relative days", "today, tomorrow, Friday", ["2026-11-24", "2026-11-25", "2026-11-27"]],
    ["a day twice", "24 December, 2026-12-24", ["2026-12-24"]],
    ["a span", "24 December to 27 December", ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27"]],
    ["a span of ISO dates", "2026-12-30 - 2027-01-01", ["2026-12-30", "2026-12-31", "2027-01-01"]],
    ["a span that has begun", "2026-11-20 to 2026-11-25", ["2026-11-24", "2026-11-25"]],
  ])("are read from %s", (_, text, expected) => {
    expect(read(text)).toEqual({ days: expected, past: [], unreadable: [] });
  });

  it.each([
    ["a day that is over", "2026-11-23, 2026-12-24", ["2026-11-23"]],
    ["a span that is over", "2026-11-02 to 2026-11-06, 24 December", ["2026-11-02 to 2026-11-06"]],
  ])("leave out %s", (_, text, past) => {
    expect(read(text)).toEqual({ days: ["2026-12-24"], past, unreadable: [] });
  });

  it.each([
    "whenever it rains",
    "2026-02-30",
    "2028-12-24",
    "27 December to 24 December 2026",
    "1 January to 30 June",
    "1 December to 2 December to 3 December",
  ])("say that they cannot read: %s", (text) => {
    expect(read(`${text}, 24 December`)).toEqual({ days: ["2026-12-24"], past: [], unreadable: [text] });
  });

  it("begin and end by the admin's own calendar", () => {
    const late = new Date("2026-11-24T23:30:00Z");
    expect(parseDaysOff("today", late, "Asia/Tokyo").days).toEqual(["2026-11-25"]);
    expect(parseDaysOff("today", late, "America/New_York").days).toEqual(["2026-11-24"]);
  });
});
