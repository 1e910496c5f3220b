import { describe, expect, it } from "vitest";
import { momentOf, parseDay, parseMoment, parsePauseEnd } from "./natural-date.ts";

/** Wednesday afternoon in Berlin. */
const NOW = new Date("2026-11-25T15:00:00Z");

describe("parseDay", () => {
  it.each([
    ["until Monday", "2026-11-30"],
    ["wednesday", "2026-12-02"],
    ["3 January", "2027-01-03"],
    ["next week", "2026-11-30"],
    ["after next week", "2026-12-07"],
    ["tomorrow", "2026-11-26"],
    ["the day after tomorrow", "2026-11-27"],
    ["day after tomorrow", "2026-11-27"],
    ["two weeks", "2026-12-09"],
    ["for two weeks", "2026-12-09"],
    ["in 10 days", "2026-12-05"],
    ["2026-12-24", "2026-12-24"],
    ["24.12.", "2026-12-24"],
    ["24/12/2026", "2026-12-24"],
    ["Dec 24", "2026-12-24"],
    ["until january 5th", "2027-01-05"],
    ["the 5th", "2026-12-05"],
    ["until the 30th", "2026-11-30"],
    ["until may", "2027-05-01"],
    ["end of the month", "2026-12-01"],
    ["the rest of the year", "2027-01-01"],
    ["for the rest of the year", "2027-01-01"],
    ["after Christmas", "2026-12-27"],
    ["after Friday", "2026-11-28"],
    ["in a month", "2026-12-25"],
    ["a fortnight today", "2026-12-09"],
    ["two weeks today", "2026-12-09"],
    ["friday fortnight", "2026-12-11"],
    ["next week thu", "2026-12-03"],
    ["next week, on friday", "2026-12-04"],
    ["next-next week", "2026-12-07"],
    ["next to next week", "2026-12-07"],
  ])("reads %j", (text, date) => {
    expect(parseDay(text, NOW, "Europe/Berlin")).toEqual({ ok: true, date });
  });

  it.each([
    ["", "unknown"],
    ["blah", "unknown"],
    ["the day of the dog", "unknown"],
    ["10:30", "unknown"],
    ["31.2.", "unknown"],
    ["until I am back", "unknown"],
    ["yesterday", "past"],
    ["2026-11-24", "past"],
    ["24 November", "past"],
    ["14 nov", "past"],
    ["11.11.", "past"],
    ["until 20 November", "past"],
    ["2029-01-01", "too-far"],
    ["in two years", "too-far"],
    ["December 9999", "too-far"],
    ["until the end of December 9999", "too-far"],
    ["Q4 9999", "too-far"],
    ["31 December 9999", "too-far"],
    ["January 0000", "past"],
    ["mid February 0001", "past"],
  ])("refuses %j as %s", (text, reason) => {
    expect(parseDay(text, NOW, "Europe/Berlin")).toMatchObject({ ok: false, reason });
  });

  it("counts from the person's own day, whatever the machine's zone is", () => {
    const lateInUtc = new Date("2026-11-25T11:30:00Z");
    expect(parseDay("tomorrow", lateInUtc, "Pacific/Tongatapu")).toEqual({ ok: true, date: "2026-11-27" });
    expect(parseDay("tomorrow", lateInUtc, "America/New_York")).toEqual({ ok: true, date: "2026-11-26" });
  });

  it("ends a month's count on the last day that the month has", () => {
    expect(parseDay("one month", new Date("2027-01-31T10:00:00Z"), "UTC")).toEqual({ ok: true, date: "2027-02-28" });
  });

  it("is not misled by a day at the beginning of something else, however long", () => {
    expect(parseDay(`tomorrow ${"x".repeat(10_000)}`, NOW, "UTC")).toEqual({ ok: false, reason: "unknown" });
  });
});

describe("momentOf", () => {
  it("is an instant in the person's zone", () => {
    expect(momentOf("2026-07-01", "14:30", "Europe/Berlin")).toEqual(new Date("2026-07-01T12:30:00Z"));
  });
  it.each([
    ["2026-02-30", "10:00"],
    ["2026-02-20", "25:00"],
  ])("is null for %s %s", (date, time) => {
    expect(momentOf(date, time, "UTC")).toBeNull();
  });
});

describe("a moment in somebody's words", () => {
  it.each([
    ["thu 16:00", "2026-11-26", "16:00"],
    ["thursday at 4pm", "2026-11-26", "16:00"],
    ["thursday at 4:30 pm", "2026-11-26", "16:30"],
    ["16:00 on Thursday", "2026-11-26", "16:00"],
    ["tomorrow, 9am", "2026-11-26", "09:00"],
    ["14.12.2026 9 uhr", "2026-12-14", "09:00"],
    ["14.12. um 9:30 Uhr", "2026-12-14", "09:30"],
    ["Donnerstag, 16 Uhr", "2026-11-26", "16:00"],
    ["Dec 24 at noon", "2026-12-24", "12:00"],
    ["friday half past nine", "2026-11-27", "09:30"],
    ["Freitag halb neun", "2026-11-27", "08:30"],
    ["friday at nine o'clock", "2026-11-27", "09:00"],
    ["friday at quarter to ten", "2026-11-27", "09:45"],
    ["friday at 3", "2026-11-27", "15:00"],
    ["friday at 9", "2026-11-27", "09:00"],
    ["friday 14h", "2026-11-27", "14:00"],
    ["2027-01-03 10:15", "2027-01-03", "10:15"],
    ["Friday", "2026-11-27", null],
    ["noon", null, "12:00"],
    ["at 16:00", null, "16:00"],
    ["half past nine", null, "09:30"],
  ])("%j", (words, date, time) => {
    const moment = parseMoment(words, NOW, "Europe/Berlin");
    const two = (value: number): string => String(value).padStart(2, "0");
    expect(moment.ok && [moment.date, moment.time && `${two(moment.time.hour)}:${two(moment.time.minute)}`]).toEqual([
      date,
      time,
    ]);
  });

  it.each(["25:00", "friday 9:75", "friday at 13pm", "at", "friday at noonish"])("%j is not guessed", (words) => {
    expect(parseMoment(words, NOW, "Europe/Berlin")).toEqual({ ok: false, reason: "unknown" });
  });
});

describe("the end of a pause", () => {
  it.each([
    "until further notice",
    "until further notice.",
    "for a while",
    "for a bit",
    "for now",
    "for the time being",
    "indefinitely",
    "forever",
    "until I say so",
    "until I'm back",
    "until I’m back",
    "’til I am back",
    "till I resume",
    "bis auf Weiteres",
    "erstmal",
    "für unbestimmte Zeit",
    "",
    "please",
  ])("is open after %j", (words) => {
    expect(parsePauseEnd(words, NOW, "Europe/Berlin")).toEqual({ ok: true, until: "open" });
  });

  it.each([
    ["for a fortnight", "2026-12-09"],
    ["3.1.27", "2027-01-03"],
    ["until Monday, I'm in Lisbon", "2026-11-30"],
    ["until Monday because I am swamped", "2026-11-30"],
    ["until Monday, 30 November, as I am away", "2026-11-30"],
    ["until Dec 24 at noon", "2026-12-24"],
  ])("is a day after %j", (words, until) => {
    expect(parsePauseEnd(words, NOW, "Europe/Berlin")).toEqual({ ok: true, until });
  });

  it.each(["until the cows come home", "until Monday, or because I say so", "until Monday or Tuesday"])(
    "is not guessed from %j",
    (words) => {
      expect(parsePauseEnd(words, NOW, "UTC")).toEqual({ ok: false, reason: "unknown" });
    },
  );
});

/** Clocks change on 25 October 2026 and 28 March 2027 in Berlin, on 1 November 2026 and 14 March 2027 in Los Angeles. */
describe("over both changes of the clocks", () => {
  it.each([
    ["Europe/Berlin", "2026-10-24T21:59:00Z", "tomorrow", "2026-10-25"],
    ["Europe/Berlin", "2026-10-24T22:01:00Z", "tomorrow", "2026-10-26"],
    ["Europe/Berlin", "2026-10-25T22:30:00Z", "tomorrow", "2026-10-26"],
    ["Europe/Berlin", "2026-10-25T23:30:00Z", "in a week", "2026-11-02"],
    ["Europe/Berlin", "2027-03-27T22:59:00Z", "tomorrow", "2027-03-28"],
    ["Europe/Berlin", "2027-03-27T23:01:00Z", "in two days", "2027-03-30"],
    ["Europe/Berlin", "2027-03-28T21:59:00Z", "monday", "2027-03-29"],
    ["America/Los_Angeles", "2026-11-01T06:59:00Z", "tomorrow", "2026-11-01"],
    ["America/Los_Angeles", "2026-11-02T07:59:00Z", "tomorrow", "2026-11-02"],
    ["America/Los_Angeles", "2027-03-14T07:59:00Z", "tomorrow", "2027-03-14"],
    ["America/Los_Angeles", "2027-03-15T06:59:00Z", "sunday", "2027-03-21"],
  ])("in %s at %s, %j is %s", (zone, now, words, date) => {
    expect(parseDay(words, new Date(now), zone)).toEqual({ ok: true, date });
  });

  it.each([
    ["2026-10-25", "02:30", "2026-10-25T00:30:00Z"],
    ["2027-03-28", "02:30", "2027-03-28T01:00:00Z"],
    ["2027-03-28", "09:00", "2027-03-28T07:00:00Z"],
  ])("%s %s in Berlin is %s", (date, time, instant) => {
    expect(momentOf(date, time, "Europe/Berlin")).toEqual(new Date(instant));
  });
});

// The change of the clock in Berlin on 25 October 2026 and on 28 March 2027 lies among these days.
describe("a day without a year that was at most two weeks ago", () => {
  it.each([
    ["2026-11-25T15:00:00Z", "11 November", { ok: false, reason: "past", date: "2026-11-11" }],
    ["2026-11-25T15:00:00Z", "10 November", { ok: true, date: "2027-11-10" }],
    ["2027-01-03T15:00:00Z", "29 December", { ok: false, reason: "past", date: "2026-12-29" }],
    ["2027-01-03T15:00:00Z", "20.12.", { ok: false, reason: "past", date: "2026-12-20" }],
    ["2027-01-03T15:00:00Z", "19 December", { ok: true, date: "2027-12-19" }],
    ["2026-11-05T15:00:00Z", "24 October", { ok: false, reason: "past", date: "2026-10-24" }],
    ["2027-04-05T22:30:00Z", "23 March", { ok: false, reason: "past", date: "2027-03-23" }],
    ["2027-04-05T22:30:00Z", "22 March", { ok: true, date: "2028-03-22" }],
    ["2028-03-10T15:00:00Z", "29 February", { ok: false, reason: "past", date: "2028-02-29" }],
    ["2026-11-25T15:00:00Z", "20 November 2027", { ok: true, date: "2027-11-20" }],
  ])("at %s: %j", (now, words, expected) =>
    expect(parseDay(words, new Date(now), "Europe/Berlin", "last-day")).toEqual(expected),
  );
});
