import { describe, expect, it } from "vitest";
import { parsePauseEnd } from "#src/language/natural-date.ts";
import { endTold, isOver, laterPause, rangeFault } from "./pause-told.ts";

const known = { now: new Date("2026-12-08T10:00:00Z"), zone: "Europe/Berlin", locale: "en" } as const;
const endOf = (text: string): string | null => {
  const words = endTold(text, known);
  const end = words === null ? null : parsePauseEnd(words, known.now, known.zone);
  return end?.ok ? end.until : null;
};

describe("the end of an absence", () => {
  it.each([
    ["I am on leave from 14th till 2nd january", "2027-01-03"],
    ["pause me from 20 december to 3 january", "2027-01-04"],
    ["out from monday to thursday next week", "2026-12-18"],
    ["kid has chickenpox, im home until monday", "2026-12-14"],
    ["no messages until the second monday of january", "2027-01-11"],
    ["exams until the 12th, no messages before that please", "2026-12-12"],
    ["surgery on wednesday, back on 4 january", "2027-01-04"],
    ["need quiet for two weeks", "2026-12-22"],
    ["I become next week holiday", "2026-12-21"],
    ["i'm on holiday all of december", "2027-01-01"],
    ["away the whole of december", "2027-01-01"],
    ["off 10.30-11.15", null],
    ["too much to do, leave me out for a while", null],
    ["please pause me", null],
  ])("%j is %s", (text, end) => {
    expect(endOf(text)).toBe(end);
  });

  it.each([
    ["I am on leave from 14th till 2nd january", null, "2026-12-14", "2027-01-03"],
    ["pause from 14 December for two weeks", null, "2026-12-14", "2026-12-28"],
    ["pause me from monday until the 20th", null, "2026-12-14", "2026-12-21"],
    ["I'm away next week", "after next week", "2026-12-14", "2026-12-21"],
    ["I become next week holiday", null, "2026-12-14", "2026-12-21"],
    ["off on friday", "after friday", "2026-12-11", "2026-12-12"],
    ["from 14 dec until 3 jan", null, "2026-12-14", "2027-01-04"],
    ["14-20 dec", null, "2026-12-14", "2026-12-21"],
    ["14 dec - 3 jan", null, "2026-12-14", "2027-01-04"],
    ["pause monday to thursday", null, "2026-12-14", "2026-12-18"],
    ["from 3rd to 8th january please", null, "2027-01-03", "2027-01-09"],
    ["pause from monday", null, "2026-12-14", null],
    ["i'm leaving on friday for two weeks", null, "2026-12-11", "2026-12-25"],
    ["away thursday for 3 days", null, "2026-12-10", "2026-12-13"],
    ["i'm off 14.-18.12.", null, "2026-12-14", "2026-12-19"],
    ["off 14.12. - 18.12.", null, "2026-12-14", "2026-12-19"],
    ["i am out of office 23/12 - 03/01", null, "2026-12-23", "2027-01-04"],
    ["vacation 23.12 - 3.1", null, "2026-12-23", "2027-01-04"],
    ["holiday from 21st until the 4th", null, "2026-12-21", "2027-01-05"],
    ["i'm away in january", null, "2027-01-01", "2027-02-01"],
    ["all of february off", null, "2027-02-01", "2027-03-01"],
    ["starting monday, back on the 20th", null, "2026-12-14", "2026-12-20"],
    ["next week holiday, mon to wed", null, "2026-12-14", "2026-12-17"],
    ["next week i have holiday again, mon to wed", "after next week", "2026-12-14", "2026-12-17"],
    ["i'm off wed-fri next week", "after next week", "2026-12-16", "2026-12-19"],
    ["next week i am away from wednesday until friday", null, "2026-12-16", "2026-12-19"],
    ["next week off, tue - thu please", null, "2026-12-15", "2026-12-18"],
    ["i'm away from the last monday in december until 4 january", null, "2026-12-28", "2027-01-05"],
    ["Off from the third monday in December, back on the first monday of January", null, "2026-12-21", "2027-01-04"],
    ["im off from monday, see you next year", null, "2026-12-14", "2027-01-01"],
    ["away from friday, see you on the 21st", null, "2026-12-11", "2026-12-21"],
    ["off from monday, see ya again in two weeks", null, "2026-12-14", "2026-12-28"],
  ])("%j begins later", (text, when, from, until) => {
    expect(laterPause(text, when, known)).toEqual({ from, until });
  });

  it.each([
    ["pause from 30 Oct until 27 Nov", "errors.date_past"],
    ["pause from 2 Dec until 1 Dec", "errors.date_past"],
    ["pause from 20 Dec until 13 Dec", "errors.range_reversed"],
    ["from 20.12. until 13.12. please", "errors.range_reversed"],
    ["pause from 31.11. until 3.12.", "errors.no_such_day"],
    ["from 14 december to 30 february", "errors.no_such_day"],
    ["pause from 10 Dec until 20 Dec", null],
    ["from 20 Dec until 3 Jan", null],
    ["from 5 nov to 4 jan", null],
    ["from monday to thursday", null],
    ["from 14th till 2nd january", null],
    ["from now until friday", null],
    ["pause until 3 january", null],
  ])("%j is refused: %s", (text, fault) => {
    expect(rangeFault(text, known)?.key ?? null).toBe(fault);
  });

  it.each([
    ["pause until monday", "until monday"],
    ["pause for two weeks", "for two weeks"],
    ["pause", null],
    ["away this week", "after this week"],
    ["away today", "after today"],
    ["I am away from my desk for two days", null],
    ["from now on please", null],
    ["pause next week", "next week"],
  ])("%j begins now", (text, when) => {
    expect(laterPause(text, when, known)).toBeNull();
  });

  const thursday = { ...known, now: new Date("2026-11-26T09:00:00Z") };

  it.each([
    ["from today until friday", "2026-11-28"],
    ["from now until friday", "2026-11-28"],
    ["from 26 nov to 4 dec", "2026-12-05"],
    ["from 20 nov to 4 dec", "2026-12-05"],
    ["from 20th to 28 november", "2026-11-29"],
    ["I am on leave from today until 4 december", "2026-12-05"],
    ["I'm off from today until monday", "2026-12-01"],
    ["from today for two weeks", "2026-12-10"],
    ["on leave until 3 January, back from 4 January", "2027-01-03"],
    ["pause until 3 january, start again from 4 january", "2027-01-03"],
    ["pause until friday and start again from monday", "2026-11-27"],
    ["I'm away until Monday, back from Tuesday", "2026-11-30"],
    ["no nudges until friday, from monday as usual", "2026-11-27"],
    ["pause and resume from 4 january", "2027-01-04"],
    ["pause for 2-3 weeks", "2026-12-17"],
    ["2 weeks from today", "2026-12-10"],
    ["pause 26-30 nov", "2026-12-01"],
    ["pause until december 4th friday", "2026-12-04"],
    ["pause until december 4th please", "2026-12-04"],
    ["pause until december please", "2026-12-01"],
  ])("%j begins now, on a Thursday, and ends on %s", (text, until) => {
    const end = endTold(text, thursday);
    expect(laterPause(text, end, thursday)).toBeNull();
    expect(laterPause(text, null, thursday)).toBeNull();
    expect(end && parsePauseEnd(end, thursday.now, thursday.zone)).toEqual({ ok: true, until });
  });

  it.each([
    ["2 weeks from monday", "2026-11-30", "2026-12-14"],
    ["pause for two weeks from monday please", "2026-11-30", "2026-12-14"],
    ["starting monday I am gone for two weeks", "2026-11-30", "2026-12-14"],
    ["pause nudges from 14 dec until 3 jan", "2026-12-14", "2027-01-04"],
    ["my leave will start from 14 december", "2026-12-14", null],
    ["quiet until 3 january from 14 december", "2026-12-14", "2027-01-03"],
    ["from monday to thursday", "2026-11-30", "2026-12-04"],
    ["from 30th to 2nd january", "2026-12-30", "2027-01-03"],
    ["4-11 sept", "2027-09-04", "2027-09-12"],
  ])("%j begins later, seen on a Thursday", (text, from, until) => {
    expect(laterPause(text, null, thursday)).toEqual({ from, until });
  });

  it.each([
    ["14-20 november", true],
    ["from 14 to 20 nov", true],
    ["pause 20-25 nov", true],
    ["pause me until 20 november please", true],
    ["pause until november 20", true],
    ["pause until nov 20th please", true],
    ["pause until november 27", false],
    ["pause until november", false],
    ["pause until december 4th friday", false],
    ["14-28 november", false],
    ["from 14 nov until 3 jan", false],
    ["14-20 december", false],
    ["pause", false],
    ["pause for two weeks", false],
  ])("%j names days that are over: %s", (text, expected) => {
    expect(isOver(text, thursday)).toBe(expected);
    if (expected) expect(laterPause(text, null, thursday)).toBeNull();
  });

  // Both of Berlin's changes of the clock lie inside: on 28 March and on 31 October 2027.
  it.each([
    ["2027-03-20T10:00:00Z", "from 27 march for three days", "2027-03-27", "2027-03-30"],
    ["2027-03-20T10:00:00Z", "from 28 march to 29 march", "2027-03-28", "2027-03-30"],
    ["2027-10-20T10:00:00Z", "from 30 october for three days", "2027-10-30", "2027-11-02"],
    ["2027-10-20T22:30:00Z", "from 31 october to 1 november", "2027-10-31", "2027-11-02"],
  ])("across a change of the clock, at %s: %j", (now, text, from, until) => {
    expect(laterPause(text, null, { ...known, now: new Date(now) })).toEqual({ from, until });
  });
});

describe("days off across the changes of clocks", () => {
  it.each([
    // Clocks go forward on Sunday, 28 March 2027, and back on Sunday, 31 October.
    ["i'm off 25.-30.3.", "2027-03-23T10:00:00Z", "2027-03-25", "2027-03-31"],
    ["i'm leaving on friday for a week", "2027-03-23T10:00:00Z", "2027-03-26", "2027-04-02"],
    ["off 29/10 - 02/11", "2027-10-27T09:00:00Z", "2027-10-29", "2027-11-03"],
    ["i'm leaving on saturday for 2 days", "2027-10-27T09:00:00Z", "2027-10-30", "2027-11-01"],
  ])("%j at %s", (text, now, from, until) => {
    expect(laterPause(text, null, { ...known, now: new Date(now) })).toEqual({ from, until });
  });
});
