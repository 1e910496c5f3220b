import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { readPeriod } from "./date-periods.ts";
import { MOST_CHARACTERS } from "./day-at.ts";
import { dayBoundsIn, isWithin } from "./day-bounds.ts";
import { foldText } from "./fold.ts";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");
function boundsIn(message: string): string | null {
  const told = momentTold(message, NOW, "Europe/Berlin");
  if (!told?.bounds) return null;
  const { from, until, without, withoutWeekdays, partsOff, isOff, isLasting } = told.bounds;
  return [
    from && `from ${from}`,
    until && `until ${until}`,
    ...without.map(({ first, last }) => (first === last ? `not ${first}` : `not ${first} to ${last}`)),
    withoutWeekdays.length > 0 && `no ${withoutWeekdays.join(",")}`,
    ...partsOff.map(({ date, part }) => `no ${part} of ${date}`),
    isOff && "off",
    isLasting && "lasting",
    told.date && `then ${told.date}`,
  ]
    .filter((each) => each)
    .join(" ");
}

describe("days that will not do, and where those that will do begin or end", () => {
  it.each([
    ["any day but monday", "no 1"],
    ["any day except monday or friday", "no 1,5"],
    ["anything but thursday", "no 4"],
    ["except thursday", "no 4"],
    ["apart from fridays i am free", "no 5"],
    ["not on friday", "no 5 off"],
    ["not monday or tuesday please", "no 1,2 off"],
    ["no mondays", "no 1 off"],
    ["friday is bad", "no 5 off"],
    ["friday doesn't work for me", "no 5 off"],
    ["thursday and friday are full", "no 4,5 off"],
    ["friday i can't", "no 5 off"],
    ["i can't on friday", "no 5 off"],
    ["i can't do tomorrow", "not 2026-11-25 off"],
    ["off tomorrow", "not 2026-11-25 off"],
    ["i'm off tomorrow and friday", "not 2026-11-25 no 5 off"],
    ["not next week", "not 2026-11-30 to 2026-12-06 off"],
    ["before wednesday", "until 2026-11-24"],
    ["before christmas", "until 2026-12-24"],
    ["no later than thursday", "until 2026-11-26"],
    ["after wednesday", "from 2026-11-26"],
    ["only after the 3rd", "from 2026-12-04"],
    ["anything from thursday on", "from 2026-11-26"],
    ["thursday onwards", "from 2026-11-26"],
    ["thursday or later", "from 2026-11-26"],
    ["thursday at the earliest", "from 2026-11-26"],
    ["not before thursday", "from 2026-11-26"],
    ["wednesday or thursday, not friday", "no 5 off then 2026-11-26"],
    ["tuesday is bad, make it thursday", "no 2 off then 2026-11-26"],
  ])("%j: %s", (message, read) => {
    expect(boundsIn(message)).toBe(read);
  });

  it.each([
    ["mondays, tuesdays and fridays are bad", "no 1,2,5 off"],
    ["monday, tuesday, and friday are bad for me", "no 1,2,5 off"],
    ["monday, tuesday, friday are full", "no 1,2,5 off"],
    ["i can't do wednesday, thursday or friday", "no 3,4,5 off"],
    ["i can't do wednesday, thursday, or friday, monday works", "no 3,4,5 off then 2026-11-30"],
    ["no mondays, tuesdays or fridays please", "no 1,2,5 off"],
    ["not wed, thu, fri", "no 3,4,5 off"],
    ["not friday, monday is better", "no 5 off then 2026-11-30"],
    ["not friday, monday or tuesday work", "no 5 off then 2026-12-01"],
    ["can't do friday, monday and tuesday are better", "no 5 off then 2026-12-01"],
    ["monday, friday is bad", "no 5 off then 2026-11-30"],
    ["let's do monday, tuesday and friday are bad", "no 2,5 off then 2026-11-30"],
    ["monday to wednesday is bad", "not 2026-11-30 to 2026-12-02 off"],
    ["can't do between monday and wednesday", "not 2026-11-30 to 2026-12-02 off"],
    ["not monday - wednesday works", "no 1 off then 2026-11-25"],
  ])("of several days, %j: %s", (message, read) => {
    expect(boundsIn(message)).toBe(read);
  });

  it.each([
    ["fri nope", "no 5 off"],
    ["friday? no way", "no 5 off"],
    ["friday? no, monday", "no 5 off then 2026-11-30"],
    ["friday ain't good", "no 5 off"],
    ["friday might be bad", "no 5 off"],
    ["friday might not work", "no 5 off"],
    ["friday? i can't do monday", "no 1 off then 2026-11-27"],
    ["works friday? no mondays please", "no 1 off then 2026-11-27"],
  ])("of a day that hardly does, %j: %s", (message, read) => {
    expect(boundsIn(message)).toBe(read);
  });

  it.each([
    "friday? no problem",
    "friday, no rush",
    "friday, no way around it",
    "friday might be good",
    "friday might not be bad",
    "friday won't be a problem",
    "i'm free monday to wednesday",
    "move it from monday to wednesday",
    "thursday at 9",
    "the day after tomorrow",
    "two days after christmas",
    "on friday after lunch",
    "after the refinement on friday",
    "before lunch tomorrow",
    "move it from thursday to friday",
    "tomorrow is the release",
    "friday is good",
    "no, friday",
    "not today",
    "from 9 on friday",
    "next week",
    "never mind, friday",
    "friday works, not the afternoon",
    "may is nice",
    "i have no questions on friday",
    "make it 15:00 instead of 14:00",
    "friday is not bad",
    "friday is no problem for me",
    "let's plan it, friday is not a problem",
    "move it to 15:00, friday isn't bad",
    "friday is not full",
    "i booked friday at 3pm for it",
  ])("none in %j", (message) => {
    expect(boundsIn(message)).toBeNull();
  });
});

describe("days that are taken", () => {
  it.each([
    ["i have a dentist weds", "no 3 off"],
    ["out on tuesday", "no 2 off"],
    ["i'm at the doctor's thursday morning", "no morning of 2026-11-26 off"],
    ["thursday my kid is ill", "no 4 off"],
    ["training all day fri", "no 5 off"],
    ["I am having one doctor appointment on Thursday, kindly shift", "no 4 off"],
    ["ok but i'm on a customer site wed and thu", "no 3,4 off"],
    ["friday's packed with the release", "no 5 off"],
    ["thursday i got interviews the whole day", "no 4 off"],
    ["my parents are visiting on friday", "no 5 off"],
    ["i'm off thu+fri", "no 4,5 off"],
    ["sorry thursday has gotten full", "no 4 off"],
    ["school's closed on thursday, need to be with the kids", "no 4 off"],
    ["we have an offsite thurs and fri", "no 4,5 off"],
    ["not here on friday", null],
    ["i'm not here on friday", "no 5 off"],
    ["thurs afternoon i'm at the dentist, morning ok", "no afternoon of 2026-11-26 off then 2026-11-26"],
    ["not friday afternoon", "no afternoon of 2026-11-27 off"],
    ["i have a dentist weds, can we do thursday", "no 3 off then 2026-11-26"],
    ["wed is full, thursday morning works", "no 3 off then 2026-11-26"],
    ["thursday's no good, monday 9?", "no 4 off then 2026-11-30"],
    ["fridays are bad for me generally", "no 5 off lasting"],
    ["i never work on thursdays", "no 4 off lasting"],
    ["the 1st my daughter has surgery", "not 2026-12-01 off"],
    ["i have a dentist monday, tuesday and friday", "no 1,2,5 off"],
    ["i'm out wed, thu, fri", "no 3,4,5 off"],
    ["i have a dentist weds, thursday", "no 3 off then 2026-11-26"],
    ["i'm out wed, monday, tuesday and friday work", "no 3 off then 2026-11-27"],
    ["busy monday - wednesday", "not 2026-11-30 to 2026-12-02 off"],
    ["i'm out mon-wed", "not 2026-11-30 to 2026-12-02 off"],
    ["i'm out wed - friday works", "no 3 off then 2026-11-27"],
    ["out monday to wednesday", "not 2026-11-30 to 2026-12-02 off"],
    ["i'm out from monday till wednesday", "not 2026-11-30 to 2026-12-02 off"],
    ["on leave from monday till friday", "not 2026-11-30 to 2026-12-04 off"],
    ["out from 1.12. to 3.12.", "not 2026-12-01 to 2026-12-03 off"],
    ["out wednesday to friday morning", "not 2026-11-25 to 2026-11-27 off"],
  ])("%j: %s", (message, read) => {
    expect(boundsIn(message)).toBe(read);
  });

  it.each([
    "i'm at the client on thursday, i'll ask there",
    "ask the doctor on friday",
    "i have all day thursday",
    "i'm free all day thursday",
    "wfh friday so that works",
    "i'm not out on friday",
    "friday i have time, training is cancelled",
    "i meet the hospital team on thursday",
    "we have the refinement on friday",
    "i have a meeting with sales on thursday",
    "i was ill on friday",
    "on leave from monday",
    "friday's workshop",
    "the release is out on friday",
    "move it to friday, i am out of ideas",
  ])("none in %j", (message) => {
    expect(boundsIn(message)).toBeNull();
  });

  it.each([
    // The next Thursday is that of the person, on both changes of clocks as well.
    ["i have a dentist thu", "2026-03-27T23:30:00Z", "Europe/Berlin", "2026-04-02"],
    ["i have a dentist sunday", "2026-03-28T23:30:00Z", "Europe/Berlin", "2026-04-05"],
    ["i have a dentist sunday", "2026-03-28T22:30:00Z", "Europe/Berlin", "2026-03-29"],
    ["out sunday", "2026-10-24T21:30:00Z", "Europe/Berlin", "2026-10-25"],
    ["out sunday", "2026-11-01T03:30:00Z", "America/New_York", "2026-11-01"],
    ["out sunday", "2026-03-08T04:30:00Z", "America/New_York", "2026-03-08"],
  ])("%j at %s in %s is not on %s", (message, now, zone, day) => {
    const bounds = momentTold(message, new Date(now), zone)?.bounds;
    expect(bounds && isWithin(bounds, day as CalendarDate)).toBe(false);
  });

  it("a day that is taken is never one that will do, whatever the reason and its place", () => {
    const days = ["monday", "tues", "wed", "thursday", "fri", "tomorrow", "the 3rd", "14.12."];
    const before = [
      "i have a dentist",
      "out on",
      "i'm away",
      "my son is ill",
      "kita closed",
      "i am on a customer site",
      "offsite all day",
    ];
    const behind = [
      "i'm at the doctor's",
      "my kid is ill",
      "interviews all day",
      "i have an appointment",
      "is packed",
      "is no good",
    ];
    const said = fc.oneof(
      fc
        .record({ day: fc.constantFrom(...days), why: fc.constantFrom(...before) })
        .map(({ day, why }) => ({ day, text: `${why} ${day}` })),
      fc
        .record({ day: fc.constantFrom(...days), why: fc.constantFrom(...behind) })
        .map(({ day, why }) => ({ day, text: `${day} ${why}` })),
    );
    const today = "2026-11-24" as CalendarDate;
    fc.assert(
      fc.property(said, ({ day, text }) => {
        const { bounds, isOnly } = dayBoundsIn(foldText(text), today);
        const first = readPeriod(day.replace("the ", ""), today)?.first ?? today;
        expect(bounds && isWithin(bounds, first), text).toBe(false);
        expect(isOnly, text).toBe(true);
      }),
    );
  });
});

describe("what strangers send", () => {
  const LONG = 100_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);

  it.each([
    ["days", "friday "],
    ["days that are out", "not friday or "],
    ["bounds without a day", "before after not "],
    ["reasons", "i have a dentist wed, "],
    ["a reason without an end", "i'm out "],
    ["numbers", "1.1. "],
    ["digits", "9"],
    ["blanks", "  \t"],
    ["points", ".,;"],
    ["brackets", "(((("],
    ["names that are nearly days", "thrusdayx "],
    ["people who are ill", "my kid my kid "],
    ["whole days", "all day "],
    ["lists", "friday and "],
    ["lists with commas", "not friday, "],
    ["ranges", "friday - "],
    ["ranges of days that are taken", "out friday to "],
    ["one word", "a"],
    ["signs that nobody sees", "\u200b\u0301"],
  ])("%s of 100,000 characters take as many steps as those that are read", (_, piece) => {
    const today = "2026-11-24" as CalendarDate;
    const steps = (text: string): number => {
      let count = 0;
      dayBoundsIn(text, today, (words, day) => {
        count++;
        return readPeriod(words, day);
      });
      return count;
    };
    const whole = steps(filled(piece));
    expect(whole).toBe(steps(filled(piece).slice(0, MOST_CHARACTERS)));
    expect(whole).toBeLessThan(16 * MOST_CHARACTERS);
  });

  it("behind what is read nothing is left out, and nothing is all that is said", () => {
    const tail = " and a story";
    const { bounds, rest, isOnly } = dayBoundsIn(
      `friday is bad${" ".repeat(MOST_CHARACTERS)}${tail}`,
      "2026-11-24" as CalendarDate,
    );
    expect(bounds?.withoutWeekdays).toEqual([5]);
    expect(rest.endsWith(tail)).toBe(true);
    expect(isOnly).toBe(false);
  });
});
