/** What people really write for a day: English, German, phones. Each line says how it is read, or that it is not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text.ts";
import { parseDay } from "./natural-date.ts";

/** Wednesday; 16:00 in Berlin, 07:00 in Los Angeles. */
const NOW = new Date("2026-11-25T15:00:00Z");
const ZONES = ["Europe/Berlin", "America/Los_Angeles"] as const;

/** Words, and the first day on which something goes on again. */
const UNTIL: readonly (readonly [string, string])[] = [
  ["tomorrow", "2026-11-26"],
  ["tmrw", "2026-11-26"],
  ["tommorow", "2026-11-26"],
  ["until tomorrow morning", "2026-11-26"],
  ["morgen", "2026-11-26"],
  ["bis übermorgen", "2026-11-27"],
  ["next mon", "2026-11-30"],
  ["next friday", "2026-12-04"],
  ["this friday", "2026-11-27"],
  ["Friday", "2026-11-27"],
  ["fri.", "2026-11-27"],
  ["bis Freitag", "2026-11-27"],
  ["nächsten Montag", "2026-11-30"],
  ["kommenden Freitag", "2026-11-27"],
  ["coming Monday", "2026-11-30"],
  ["friday next week", "2026-12-04"],
  ["a week on Friday", "2026-12-04"],
  ["friday week", "2026-12-04"],
  ["’til Friday", "2026-11-27"],
  ["till Friday", "2026-11-27"],
  ["until\u00a0Monday", "2026-11-30"],
  ["until 3\u202fJanuary", "2027-01-03"],
  ["UNTIL MONDAY!", "2026-11-30"],
  ["until Monday, please", "2026-11-30"],
  ["until the 3rd", "2026-12-03"],
  ["the 25th", "2026-11-25"],
  ["bis zum 3.", "2026-12-03"],
  ["3.1.27", "2027-01-03"],
  ["3.1.2027", "2027-01-03"],
  ["3.1.", "2027-01-03"],
  ["3.1", "2027-01-03"],
  ["03.01.", "2027-01-03"],
  ["14.12.", "2026-12-14"],
  ["14.12.2026", "2026-12-14"],
  ["14. 12. 2026", "2026-12-14"],
  ["3/1", "2027-01-03"],
  ["3/1/27", "2027-01-03"],
  ["3-1-2027", "2027-01-03"],
  ["24/12/2026", "2026-12-24"],
  ["12/24/2026", "2026-12-24"],
  ["12/24", "2026-12-24"],
  ["2027-01-03", "2027-01-03"],
  ["2027/01/03", "2027-01-03"],
  ["2027-1-3", "2027-01-03"],
  ["3 January", "2027-01-03"],
  ["3rd of January", "2027-01-03"],
  ["the 3rd of Jan", "2027-01-03"],
  ["January 3rd, 2027", "2027-01-03"],
  ["jan 3", "2027-01-03"],
  ["3-Jan-2027", "2027-01-03"],
  ["3. Januar", "2027-01-03"],
  ["bis 3. Jänner 2027", "2027-01-03"],
  ["1. März", "2027-03-01"],
  ["1 maerz", "2027-03-01"],
  ["Friday, 4 December", "2026-12-04"],
  ["Fri 4.12.", "2026-12-04"],
  ["Fr 4.12.", "2026-12-04"],
  ["Freitag, den 4. Dezember", "2026-12-04"],
  ["Friday the 4th", "2026-12-04"],
  ["Dec 24", "2026-12-24"],
  ["Dec 24 at noon", "2026-12-24"],
  ["thu 16:00", "2026-11-26"],
  ["in two weeks", "2026-12-09"],
  ["for a fortnight", "2026-12-09"],
  ["a fortnight", "2026-12-09"],
  ["two weeks from now", "2026-12-09"],
  ["the next two weeks", "2026-12-09"],
  ["for the next 2 weeks", "2026-12-09"],
  ["2w", "2026-12-09"],
  ["10 days", "2026-12-05"],
  ["10d", "2026-12-05"],
  ["a couple of days", "2026-11-27"],
  ["a few days", "2026-11-28"],
  ["three working days", "2026-11-30"],
  ["in einer Woche", "2026-12-02"],
  ["für zwei Wochen", "2026-12-09"],
  ["14 Tage", "2026-12-09"],
  ["einen Monat", "2026-12-25"],
  ["half a year", "2027-05-25"],
  ["a week from Monday", "2026-12-07"],
  ["two weeks from Friday", "2026-12-11"],
  ["two days after Christmas", "2026-12-27"],
  ["next week", "2026-11-30"],
  ["for next week", "2026-12-07"],
  ["after next week", "2026-12-07"],
  ["the week after next", "2026-12-07"],
  ["nächste Woche", "2026-11-30"],
  ["übernächste Woche", "2026-12-07"],
  ["KW 50", "2026-12-07"],
  ["week 2", "2027-01-11"],
  ["end of week", "2026-11-30"],
  ["eow", "2026-11-30"],
  ["this week", "2026-11-30"],
  ["end of next week", "2026-12-07"],
  ["the weekend", "2026-11-28"],
  ["for the weekend", "2026-11-30"],
  ["over the weekend", "2026-11-30"],
  ["after the weekend", "2026-11-30"],
  ["end of the month", "2026-12-01"],
  ["end of next month", "2027-01-01"],
  ["mid next month", "2026-12-15"],
  ["next month", "2026-12-01"],
  ["December", "2026-12-01"],
  ["for December", "2027-01-01"],
  ["mid December", "2026-12-15"],
  ["mitte Januar", "2027-01-15"],
  ["end of January", "2027-02-01"],
  ["Ende Januar", "2027-02-01"],
  ["start of March", "2027-03-01"],
  ["early March", "2027-03-01"],
  ["May 2027", "2027-05-01"],
  ["Q1", "2027-01-01"],
  ["end of Q1", "2027-04-01"],
  ["end of Q4", "2027-01-01"],
  ["end of the quarter", "2027-01-01"],
  ["next quarter", "2027-01-01"],
  ["new year", "2027-01-01"],
  ["the new year", "2027-01-01"],
  ["New Year’s Eve", "2026-12-31"],
  ["Silvester", "2026-12-31"],
  ["after New Year", "2027-01-02"],
  ["end of the year", "2027-01-01"],
  ["Jahresende", "2027-01-01"],
  ["christmas", "2026-12-25"],
  ["Weihnachten", "2026-12-25"],
  ["Heiligabend", "2026-12-24"],
  ["over Christmas", "2026-12-27"],
  ["nach Weihnachten", "2026-12-27"],
  ["until after Christmas", "2026-12-27"],
  ["easter", "2027-03-28"],
  ["after Easter", "2027-03-30"],
  ["Ostermontag", "2027-03-29"],
  ["Good Friday", "2027-03-26"],
  ["Pfingsten", "2027-05-16"],
  ["thanksgiving", "2026-11-26"],
  ["through Friday", "2026-11-28"],
];

/** Words, and the last day by which something is done; only where it differs from the above. */
const BY: readonly (readonly [string, string])[] = [
  ["end of week", "2026-11-27"],
  ["this week", "2026-11-27"],
  ["end of next week", "2026-12-04"],
  ["by the end of the month", "2026-11-30"],
  ["end of next month", "2026-12-31"],
  ["end of January", "2027-01-31"],
  ["end of Q1", "2027-03-31"],
  ["end of the year", "2026-12-31"],
  ["eoy", "2026-12-31"],
  ["for Friday", "2026-11-27"],
  ["by Friday at the latest", "2026-11-27"],
  ["eod", "2026-11-25"],
  ["by end of day", "2026-11-25"],
  ["after Friday", "2026-11-28"],
];

const UNREADABLE = [
  "",
  "soon",
  "summer",
  "the weather is fine",
  "monday or tuesday",
  "Monday, because it helps",
  "a week or two",
  "2-3 weeks",
  "late january",
  "3",
  "10:30",
  "noon",
  "half past nine",
  "31.2.",
  "30 February",
  "29.2.",
  "2027-02-29",
  "32 January",
  "13/13",
  "Thursday, 4 December",
  "the day of the dog",
  "the holidays",
  "whenever",
  "until lunch",
  "may I ask you something",
  "do",
  "so",
  "week 60",
];

describe.each(ZONES)("a day in somebody's words, in %s", (zone) => {
  it.each(UNTIL)("until %j", (words, date) => {
    expect(parseDay(words, NOW, zone)).toEqual({ ok: true, date });
  });

  it.each(BY)("by %j", (words, date) => {
    expect(parseDay(words, NOW, zone, "last-day")).toEqual({ ok: true, date });
  });

  it.each(UNREADABLE)("%j is not guessed", (words) => {
    expect(parseDay(words, NOW, zone)).toEqual({ ok: false, reason: "unknown" });
  });

  it.each([
    ["yesterday", "past"],
    ["gestern", "past"],
    ["last Friday", "past"],
    ["1.1.2020", "past"],
    ["in two years", "too-far"],
    ["3.1.29", "too-far"],
  ])("%j is refused as %s", (words, reason) => {
    expect(parseDay(words, NOW, zone)).toMatchObject({ ok: false, reason });
  });
});

describe("whatever is typed", () => {
  const words = fc.oneof(
    anyText({ maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(..."until by next 3 . / - monday week the of end jan 12 two for after at noon q1".split(" ")),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(" ")),
  );

  it("is a day within a year, or no day; it never throws and never hangs", () => {
    fc.assert(
      fc.property(words, (text) => {
        const day = parseDay(text, NOW, "Europe/Berlin");
        if (day.ok) {
          expect(day.date >= "2026-11-25" && day.date <= "2027-11-26").toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(parseDay("until ".repeat(10_000), NOW, "UTC").ok).toBe(false);
    expect(parseDay("1".repeat(10_000), NOW, "UTC").ok).toBe(false);
  });
});
