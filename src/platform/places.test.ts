import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/domain/mentee.ts";
import { guessCountry } from "./country.ts";
import { DateHolidays } from "./holidays.ts";

describe("DateHolidays", () => {
  const holidays = new DateHolidays();
  it.each([
    ["DE", "2026-12-25", true],
    ["DE", "2026-12-23", false],
    ["US", "2026-11-26", true],
    ["AE", "2026-03-21", true],
    ["IL", "2026-09-21", true],
    ["XX", "2026-12-25", false],
    [null, "2026-12-25", false],
  ])("in %s on %s: %s", (country, date, expected) => {
    expect(holidays.nameOn(country, date as CalendarDate) !== null).toBe(expected);
  });
});

describe("guessCountry", () => {
  it.each([
    ["Europe/Berlin", "en-US", "DE"],
    ["Asia/Kathmandu", null, "NP"],
    [null, "de-AT", "AT"],
    ["Nowhere/Land", "pt-BR", "BR"],
    [null, null, null],
  ])("takes %s and %s for %s", (zone, locale, country) => expect(guessCountry(zone, locale)).toBe(country));
});
