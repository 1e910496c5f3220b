/** "The last friday in december", "second tuesday of next month", "the first monday after christmas": written as the date that is meant. Pure. */
import { addDays, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { dayWithoutYear, feastNamed, monthNumber, weekdayNamed } from "./date-names.ts";
import { readPeriod } from "./date-periods.ts";
import { monthIn, monthOn, type Period } from "./periods.ts";
import { BESIDE_DAY, BY_PLACE, DATE_THEN_DAY, OF_MONTH, PLACES } from "./weekday-of-month.en.ts";

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Words in which such a day is written as its date. One that is not there, as a fifth Friday in a month of four,
 * is left out with the words that name it: no other day is meant.
 */
export function withWeekdaysOfMonth(words: string, today: CalendarDate): string {
  return words
    .replace(DATE_THEN_DAY, (whole: string, ...found) => dateThenDay(whole, groupsOf(found), today))
    .replace(OF_MONTH, (...found) => inMonth(groupsOf(found), today) ?? "")
    .replace(BESIDE_DAY, (whole: string, ...found) => besideDay(whole, groupsOf(found), today))
    .replace(BY_PLACE, (...found) => comingOne(groupsOf(found), today) ?? "");
}

/** In lower case, as the words for days are. */
function groupsOf(found: readonly unknown[]): Groups {
  const groups = Object.entries(found.at(-1) as Groups);
  return Object.fromEntries(groups.map(([name, word]) => [name, word?.toLowerCase()]));
}

function inMonth({ place, fromEnd, weekday, month, year, next, newYear }: Groups, today: CalendarDate): string | null {
  const nth = fromEnd === undefined ? (PLACES[place ?? ""] ?? 0) : -2;
  const day = weekday === undefined ? null : weekdayNamed(weekday);
  const thisYear = Number(today.slice(0, 4));
  if (next !== undefined) return nthDay(monthOn(today, 1), nth, day);
  if (newYear !== undefined) return nthDay(monthIn(thisYear + 1, 1), nth, day);
  if (month === undefined) return nthDay(monthOn(today, 0), nth, day, today) ?? nthDay(monthOn(today, 1), nth, day);
  if (year !== undefined) return nthDay(monthIn(Number(year), monthNumber(month)), nth, day);
  const named = monthIn(thisYear, monthNumber(month));
  return nthDay(named.last >= today ? named : monthIn(thisYear + 1, monthNumber(month)), nth, day);
}

/**
 * "December 4th friday" is that date where it is a Friday; else the ordinal counts the Fridays of that month, and a number that
 * is none leaves the words as they are.
 */
function dateThenDay(whole: string, groups: Groups, today: CalendarDate): string {
  const { month = "", date = "", ordinal, apart, weekday = "" } = groups;
  const day = dayWithoutYear(Number(date), monthNumber(month), today);
  if (day !== null && weekdayOf(day) === weekdayNamed(weekday)) return day;
  const place = `${date}${ordinal}`;
  if (ordinal === undefined || apart !== undefined || PLACES[place] === undefined) return whole;
  return inMonth({ place, weekday, month }, today) ?? "";
}

/** Of this month, or of the first later one that has it. */
function comingOne({ place, weekday }: Groups, today: CalendarDate): string | null {
  const nth = PLACES[place ?? ""] ?? 0;
  const found = [0, 1, 2, 3].map((ahead) => nthDay(monthOn(today, ahead), nth, weekdayNamed(weekday ?? ""), today));
  return found.find((day) => day !== null) ?? null;
}

/** @param day null for days of work. @param from earlier ones are none. */
function nthDay(
  { first, last }: Pick<Period, "first" | "last">,
  nth: number,
  day: number | null,
  from: CalendarDate = first,
): CalendarDate | null {
  const days: CalendarDate[] = [];
  for (let one = first; one <= last; one = addDays(one, 1))
    if (day === null ? weekdayOf(one) <= FRIDAY : weekdayOf(one) === day) days.push(one);
  const found = nth > 0 ? days[nth - 1] : days.at(nth);
  return found !== undefined && found >= from ? found : null;
}
const FRIDAY = 5;

/** The weekday next to a feast, or to another day where it is called the first or the last; else the words as they are. */
function besideDay(whole: string, { place, weekday, side, other = "" }: Groups, today: CalendarDate): string {
  const tokens = other.split(" ");
  for (let length = tokens.length; length > 0; length--) {
    const named = tokens.slice(0, length).join(" ").replace(/\.$/, "");
    const bare = named.replace(/^the /, "");
    const period = feastNamed(bare, today) ?? (place === undefined ? null : readPeriod(bare, today));
    if (!period) continue;
    const isBefore = side === "before";
    const start = addDays(isBefore ? period.first : period.last, isBefore ? -1 : 1);
    const ahead = (weekdayNamed(weekday ?? "") - weekdayOf(start) + 7) % 7;
    const date = addDays(start, isBefore && ahead > 0 ? ahead - 7 : ahead);
    return `${date} ${tokens.slice(length).join(" ")}`.trim();
  }
  // The first friday after something that is no day is not the next friday.
  return place === undefined || place === "next" ? whole : "";
}
