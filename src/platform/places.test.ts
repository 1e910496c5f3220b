import { describe, expect, it } from "vitest";
import { isZone } from "#src/kernel/calendar.ts";
import { HOLIDAY_PLACE } from "#src/kernel/holiday-place.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { findByName } from "#src/language/find-by-name.ts";
import { guessCountry, places } from "./country.ts";
import { DateHolidays } from "./holidays.ts";
import { ZONE_NAMES } from "./place-names.ts";

describe("DateHolidays", () => {
  const holidays = new DateHolidays();
  it.each([
    ["DE", "2026-12-25", true],
    ["DE", "2026-12-23", false],
    ["US", "2026-11-26", true],
    // A region adds its own days to the country's.
    ["DE", "2027-01-06", false],
    ["DE-BY", "2027-01-06", true],
    ["DE-BW", "2027-01-06", true],
    ["DE-BE", "2027-01-06", false],
    ["DE-BE", "2027-03-08", true],
    ["DE-BY", "2027-03-08", false],
    ["DE-BY", "2026-12-25", true],
    ["DE-SN", "2026-11-18", true],
    ["DE-NW", "2026-11-18", false],
    ["GB-SCT", "2026-01-02", true],
    ["GB-ENG", "2026-01-02", false],
    ["GB-SCT", "2026-12-25", true],
    ["CH-TI", "2027-01-06", true],
    ["CH-ZH", "2027-01-06", false],
    ["CH-ZH", "2027-08-01", true],
    ["CH-GE", "2026-12-31", true],
    ["CH-ZH", "2027-05-01", true],
    ["CH-GE", "2027-05-01", false],
    ["AT-9", "2026-12-08", true],
    ["US", "2027-07-05", true],
    ["US-CA", "2026-11-26", true],
    ["US-CA", "2026-11-25", false],
    // A region that there is none of has the country's days.
    ["DE-QQ", "2026-12-25", true],
    ["DE-QQ", "2027-01-06", false],
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

/** What is offered to somebody who types, the nearest first. */
const zonesFor = (typed: string): string[] =>
  findByName(places.zones(), typed, ({ name, also }) => [name, ...also]).map(({ item }) => item.code);
const placesFor = (typed: string): string[] =>
  findByName(places.holidayPlaces(), typed, ({ name, also }) => [name, ...also]).map(({ item }) => item.code);

describe("a time zone", () => {
  it.each([
    ["Berlin", "Europe/Berlin"],
    ["Europe/Berlin", "Europe/Berlin"],
    ["europe berlin", "Europe/Berlin"],
    ["Munich", "Europe/Berlin"],
    ["München", "Europe/Berlin"],
    ["muenchen", "Europe/Berlin"],
    ["munchen", "Europe/Berlin"],
    ["Köln", "Europe/Berlin"],
    ["germany", "Europe/Berlin"],
    ["Deutschland", "Europe/Berlin"],
    ["Mumbai", "Asia/Kolkata"],
    ["bangalore", "Asia/Kolkata"],
    ["india", "Asia/Kolkata"],
    ["IST", "Asia/Kolkata"],
    ["Zurich", "Europe/Zurich"],
    ["Zürich", "Europe/Zurich"],
    ["geneva", "Europe/Zurich"],
    ["São Paulo", "America/Sao_Paulo"],
    ["sao paulo", "America/Sao_Paulo"],
    ["SAO_PAULO", "America/Sao_Paulo"],
    ["rio", "America/Sao_Paulo"],
    ["san francisco", "America/Los_Angeles"],
    ["PST", "America/Los_Angeles"],
    ["pdt", "America/Los_Angeles"],
    ["EST", "America/New_York"],
    ["nyc", "America/New_York"],
    ["new york", "America/New_York"],
    ["Boston", "America/New_York"],
    ["CST", "America/Chicago"],
    ["GMT", "Europe/London"],
    ["BST", "Europe/London"],
    ["uk", "Europe/London"],
    ["edinburgh", "Europe/London"],
    ["Tel Aviv", "Asia/Jerusalem"],
    ["JST", "Asia/Tokyo"],
    ["beijing", "Asia/Shanghai"],
    ["kyiv", "Europe/Kyiv"],
    ["Kiev", "Europe/Kyiv"],
    ["hawaii", "Pacific/Honolulu"],
    ["UTC", "UTC"],
    ["cape town", "Africa/Johannesburg"],
    ["ho chi minh", "Asia/Ho_Chi_Minh"],
    ["Montréal", "America/Toronto"],
  ])("is found by %j", (typed, zone) => {
    expect(zonesFor(typed).slice(0, 3)).toContain(zone);
  });

  it("is found by an abbreviation that many share, and by its distance from UTC", () => {
    expect(zonesFor("CET")).toEqual(
      expect.arrayContaining(["Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Warsaw"]),
    );
    expect(zonesFor("UTC+5:30")).toContain("Asia/Kolkata");
    expect(zonesFor("gmt-3")).toContain("America/Sao_Paulo");
  });

  it.each(["", "qqq", "xx", "new yorker street"])("%j finds nothing that it does not name", (typed) => {
    expect(typed === "" ? [] : zonesFor(typed)).toEqual([]);
  });

  it("is offered only where the clocks know it", () => {
    expect(places.zones().filter(({ code }) => !isZone(code))).toEqual([]);
    const known = new Set(places.zones().map(({ code }) => code));
    expect(Object.keys(ZONE_NAMES).filter((zone) => !known.has(zone))).toEqual([]);
  });
});

describe("a place of holidays", () => {
  it.each([
    ["Bavaria", "DE-BY"],
    ["bayern", "DE-BY"],
    ["NRW", "DE-NW"],
    ["Baden-Württemberg", "DE-BW"],
    ["baden wurttemberg", "DE-BW"],
    ["Germany", "DE"],
    ["deutschland", "DE"],
    ["scotland", "GB-SCT"],
    ["uk", "GB"],
    ["ticino", "CH-TI"],
    ["Zürich", "CH-ZH"],
    ["zurich", "CH-ZH"],
    ["wien", "AT-9"],
    ["usa", "US"],
    ["catalonia", "ES-CT"],
    ["india", "IN"],
  ])("is found by %j", (typed, place) => {
    expect(placesFor(typed).slice(0, 3)).toContain(place);
  });

  it("of a country comes with its regions behind it", () => {
    const [first, ...regions] = placesFor("germany");
    expect([first, regions.length]).toEqual(["DE", 16]);
    expect(regions.every((code) => code.startsWith("DE-"))).toBe(true);
  });

  it("stands in the order of the names that people read", () => {
    const names = places.holidayPlaces().map(({ name }) => name);
    const countries = names.filter((name) => !name.includes(": "));
    const german = names.filter((name) => name.startsWith("Germany: "));
    expect(countries.slice(0, 2)).toEqual(["Afghanistan", "Åland Islands"]);
    expect(german.slice(0, 3)).toEqual(["Germany: Baden-Württemberg", "Germany: Bayern", "Germany: Berlin"]);
    expect(names.indexOf("Germany") + 1).toBe(names.indexOf("Germany: Baden-Württemberg"));
  });

  it("is never one that a form or a row refuses", () => {
    expect(places.holidayPlaces().filter(({ code }) => !HOLIDAY_PLACE.test(code))).toEqual([]);
    expect(places.holidayPlaces().every(({ name }) => [...name].length <= 75)).toBe(true);
  });
});
