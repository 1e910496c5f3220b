/** The names of days, months, numbers and feasts that dates are written with, in all languages (`date-words.*.ts`). */
import { addDays, parseCalendarDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Weekday } from "#src/kernel/vocabulary.ts";
import { type DateWords, eitherWord, type Feast } from "./date-words.ts";

const MONTHS = inAll(12, ({ months }) => months);
const WEEKDAYS = inAll(7, ({ weekdays }) => weekdays);
const SHORT_WEEKDAYS = inAll(7, ({ shortWeekdays }) => shortWeekdays ?? []);
const NUMBERS = inAll(12, ({ numbers }) => numbers);

/** Sources of regular expressions, each one group. */
export const MONTH = `((?:${MONTHS.join("|")})\\.?)`;
export const WEEKDAY = `((?:${WEEKDAYS.join("|")})\\.?)`;
export const WEEKDAY_BEFORE_DATE = `((?:${[...WEEKDAYS, ...SHORT_WEEKDAYS].join("|")})\\.?)`;
export const NUMBER = `(\\d{1,3}|${NUMBERS.join("|")})`;

/** 1 to 12. @throws RangeError for a word that `MONTH` does not match. */
export function monthNumber(word: string): number {
  return indexIn(MONTHS, word) + 1;
}

/** 1 Monday to 7 Sunday. @throws RangeError for a word that no pattern of weekdays matches. */
export function weekdayNamed(word: string): Weekday {
  const short = SHORT_WEEKDAYS.findIndex((name) => name === word.replace(".", ""));
  return ((short >= 0 ? short : indexIn(WEEKDAYS, word)) + 1) as Weekday;
}

/** Up to 999 in digits, or 1 to 12 in words. @throws RangeError for a word that `NUMBER` does not match. */
export function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : indexIn(NUMBERS, word) + 1;
}

function indexIn(names: readonly string[], word: string): number {
  const index = names.findIndex((name) => new RegExp(`^(?:${name})\\.?$`).test(word));
  if (index < 0) throw new RangeError("a word outside the table");
  return index;
}

/** A feast from its first day on, in one year. */
interface FeastDays {
  readonly first: (year: number) => CalendarDate | null;
  readonly days: number;
}

const FEAST_DAYS: Readonly<Record<Feast, FeastDays>> = {
  christmas: { first: (year) => dayIn(year, 12, 25), days: 2 },
  christmasEve: { first: (year) => dayIn(year, 12, 24), days: 1 },
  christmasDay: { first: (year) => dayIn(year, 12, 25), days: 1 },
  boxingDay: { first: (year) => dayIn(year, 12, 26), days: 1 },
  newYearsEve: { first: (year) => dayIn(year, 12, 31), days: 1 },
  newYear: { first: (year) => dayIn(year, 1, 1), days: 1 },
  epiphany: { first: (year) => dayIn(year, 1, 6), days: 1 },
  goodFriday: { first: (year) => addDays(easter(year), -2), days: 1 },
  easter: { first: easter, days: 2 },
  easterMonday: { first: (year) => addDays(easter(year), 1), days: 1 },
  ascension: { first: (year) => addDays(easter(year), 39), days: 1 },
  pentecost: { first: (year) => addDays(easter(year), 49), days: 2 },
  thanksgiving: { first: thanksgiving, days: 1 },
  halloween: { first: (year) => dayIn(year, 10, 31), days: 1 },
};
const FEASTS = Object.entries(FEAST_DAYS).map(([name, days]) => ({
  names: new RegExp(`^(?:${eitherWord(({ feasts }) => feasts[name as Feast])})$`),
  ...days,
}));
const ANY_FEAST = new RegExp(`^(?:${FEASTS.map(({ names }) => names.source).join("|")})$`);

/** The next feast of that name that is not over. */
export function feastNamed(
  words: string,
  today: CalendarDate,
): { readonly first: CalendarDate; readonly last: CalendarDate } | null {
  const feast = ANY_FEAST.test(words) && FEASTS.find(({ names }) => names.test(words));
  if (!feast) return null;
  const thisYear = Number(today.slice(0, 4));
  for (const year of [thisYear, thisYear + 1]) {
    const first = feast.first(year);
    if (first === null) return null;
    const last = addDays(first, feast.days - 1);
    if (last >= today) return { first, last };
  }
  return null;
}

/** A day that exists, or null. */
export function dayIn(year: number, month: number, day: number): CalendarDate | null {
  return parseCalendarDate(
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  );
}

/** A day without a year that was so lately is that one: nobody means it in a year who names it now. */
const LATELY_DAYS = 14;

/** A day of the month without a year is the next such day, or was lately; 29 February may take years, so it needs its year. */
export function dayWithoutYear(day: number, month: number, today: CalendarDate): CalendarDate | null {
  const thisYear = Number(today.slice(0, 4));
  const lately = addDays(today, -LATELY_DAYS);
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => dayIn(year, month, day) ?? []);
  return days.find((one) => one >= lately) ?? null;
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
function easter(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return addDays(`${String(year).padStart(4, "0")}-${f < 124 ? "03" : "04"}-01` as CalendarDate, f % 31);
}

/** The fourth Thursday of November, as in the United States. */
function thanksgiving(year: number): CalendarDate | null {
  const first = dayIn(year, 11, 1);
  return first && addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
}

/** The words of all languages for each of a row of things. */
function inAll(count: number, pick: (words: DateWords) => readonly string[]): readonly string[] {
  return Array.from({ length: count }, (_, index) => eitherWord((words) => pick(words)[index]));
}
