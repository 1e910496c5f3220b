/**
 * The days that a phrase names: a table of patterns over folded words. Every pattern reads the whole phrase: what is left
 * over makes it unreadable, so that nothing is guessed from half of it.
 */
import { addDays, parseCalendarDate, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import {
  dayIn,
  dayWithoutYear,
  feastNamed,
  MONTH,
  monthNumber,
  NUMBER,
  numberOf,
  WEEKDAY,
  WEEKDAY_BEFORE_DATE,
  weekdayNamed,
} from "./date-names.ts";
import { eitherWord, phrase, type Unit } from "./date-words.ts";
import {
  isoWeek,
  monthIn,
  monthOn,
  monthsAfter,
  type Period,
  period,
  quarterOn,
  singleDay,
  weekOn,
  workdaysAfter,
  yearOn,
} from "./periods.ts";

/** @param isOpen whether a month that has begun is meant as well: "for december", in December. */
type Reader = (groups: readonly string[], today: CalendarDate, isOpen: boolean) => Period | null;

const UNITS: readonly Unit[] = ["workday", "day", "week", "fortnight", "month", "quarter", "year"];
const UNIT = `(${UNITS.map((unit) => eitherWord(({ units }) => units[unit])).join("|")})`;
const NEXT = phrase("next");
const COMING = phrase("coming");
const FOLLOWING = phrase("following");
const WEEK = phrase("week");
const WEEKEND = phrase("weekend");
const OF = `(?:${phrase("of")} )?`;
const YEAR = "(\\d{4}|'?\\d{2})";
const ORDINAL = `(?:${phrase("ordinal")}|\\.)`;

const PATTERNS: readonly (readonly [string, Reader])[] = [
  [phrase("today"), (_, today) => singleDay(today)],
  [phrase("endOfDay"), (_, today) => singleDay(today)],
  [phrase("tomorrow"), (_, today) => singleDay(addDays(today, 1))],
  [phrase("dayAfterTomorrow"), (_, today) => singleDay(addDays(today, 2))],
  [phrase("yesterday"), (_, today) => singleDay(addDays(today, -1))],
  ["(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})", ([year, month, day]) => date(year, month, day)],
  ["(\\d{1,2})\\. ?(\\d{1,2})\\.?", ([day, month], today) => dayMonth(Number(day), Number(month), today)],
  [`(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?${YEAR}`, ([day, , month, year]) => dayFirst(day, month, year)],
  ["(\\d{1,2})/(\\d{1,2})", ([day, month], today) => slashed(Number(day), Number(month), today)],
  [
    `(\\d{1,2})${ORDINAL}?(?: ${phrase("of")})?[ -]?${MONTH}(?:,? ${YEAR}|-${YEAR})?`,
    ([day, month, year, other], today) => named(day, month, year ?? other, today),
  ],
  [
    `${MONTH} ?(?:${phrase("article")} )?(\\d{1,2})${ORDINAL}?(?:,? ${YEAR})?`,
    ([month, day, year], today) => named(day, month, year, today),
  ],
  [`(\\d{1,2})${ORDINAL}`, ([day], today) => nextDayOfMonth(Number(day), today)],
  [WEEKDAY, ([day], today) => singleDay(nextWeekday(day, today, 1))],
  [`${COMING} ${WEEKDAY}`, ([day], today) => singleDay(nextWeekday(day, today, 0))],
  [`${NEXT} ${WEEKDAY}`, ([day], today) => singleDay(weekdayIn(day, addDays(weekStart(today), 7)))],
  [`${WEEKDAY} ${OF}${NEXT} ${WEEK}`, ([day], today) => singleDay(weekdayIn(day, addDays(weekStart(today), 7)))],
  [`${WEEKDAY} ${OF}${phrase("thisWeek")}`, ([day], today) => singleDay(weekdayIn(day, weekStart(today)))],
  [`${phrase("last")} ${WEEKDAY}`, ([day], today) => singleDay(addDays(nextWeekday(day, today, 0), -7))],
  [
    `${phrase("aWeekFrom")} ${WEEKDAY}|${WEEKDAY} ${phrase("aWeekLater")}`,
    ([on, week], today) => singleDay(addDays(nextWeekday(on ?? week, today, 1), 7)),
  ],
  [
    `${NEXT} ${WEEK},? (?:${phrase("onDay")} )?${WEEKDAY}`,
    ([day], today) => singleDay(weekdayIn(day, addDays(weekStart(today), 7))),
  ],
  [
    `${phrase("thisWeek")},? (?:${phrase("onDay")} )?${WEEKDAY}`,
    ([day], today) => singleDay(weekdayIn(day, weekStart(today))),
  ],
  // "A fortnight today", "friday fortnight", "two weeks on monday".
  [
    `${NUMBER} ${UNIT} (?:${phrase("today")}|${phrase("onDay")} ${phrase("today")})`,
    ([count, unit], today) => span(today, count, unit),
  ],
  [`${WEEKDAY} ${phrase("aFortnightLater")}`, ([day], today) => singleDay(addDays(nextWeekday(day, today, 1), 14))],
  [`${NEXT} ${NUMBER} ${UNIT}`, ([count, unit], today) => span(today, count, unit)],
  [
    `(?:${phrase("another")} )?${NUMBER} ${UNIT}(?: ${phrase("fromNow")})?`,
    ([count, unit], today) => span(today, count, unit),
  ],
  [`(\\d{1,3})(${phrase("shortUnit")})`, ([count, unit], today) => span(today, count, unit)],
  [phrase("halfAYear"), (_, today) => span(today, "6", "months")],
  [phrase("halfAMonth"), () => null],
  [`${COMING} ${WEEK}|${phrase("endOfThisWeek")}`, (_, today) => endOf(weekOn(today), today)],
  [`${FOLLOWING} ${WEEK}`, (_, today) => weekOn(addDays(today, 7))],
  [phrase("endOfNextWeek"), (_, today) => endOf(weekOn(addDays(today, 7)), today)],
  [phrase("weekAfterNext"), (_, today) => weekOn(addDays(today, 14))],
  [`${phrase("calendarWeek")} ?(\\d{1,2})`, ([week], today) => isoWeek(Number(week), today)],
  [phrase("thisWeekend"), (_, today) => period(addDays(weekStart(today), 5), addDays(weekStart(today), 6))],
  [`${NEXT} ${WEEKEND}`, (_, today) => period(addDays(weekStart(today), 12), addDays(weekStart(today), 13))],
  [phrase("endOfThisMonth"), (_, today) => endOf(monthOn(today, 0), today)],
  [`(?:${phrase("startOf")} )?${FOLLOWING} ${phrase("month")}`, (_, today) => monthOn(today, 1)],
  [phrase("endOfNextMonth"), (_, today) => endOf(monthOn(today, 1), today)],
  [phrase("middleOfNextMonth"), (_, today) => middle(monthOn(today, 1))],
  [phrase("monthAfterNext"), (_, today) => monthOn(today, 2)],
  [
    `(?:${phrase("earlyIn")} )?${MONTH}(?: ${YEAR})?`,
    ([month, year], today, isOpen) => monthNamed(month, year, today, isOpen),
  ],
  [
    `${phrase("endOf")} ${MONTH}(?: ${YEAR})?`,
    ([month, year], today) => endOf(monthNamed(month, year, today, true), today),
  ],
  [
    `${phrase("middleOf")}[ -]?${MONTH}(?: ${YEAR})?`,
    ([month, year], today) => middle(monthNamed(month, year, today, true)),
  ],
  [`${phrase("quarterNumber")}([1-4])(?: ${YEAR})?`, ([quarter, year], today) => quarterNamed(quarter, year, today)],
  [
    `${phrase("endOf")} ${phrase("quarterNumber")}([1-4])(?: ${YEAR})?`,
    ([quarter, year], today) => endOf(quarterNamed(quarter, year, today, true), today),
  ],
  [`(?:${phrase("startOf")} )?${NEXT} ${phrase("quarter")}`, (_, today) => quarterOn(today, 1)],
  [phrase("endOfThisQuarter"), (_, today) => endOf(quarterOn(today, 0), today)],
  [phrase("endOfNextQuarter"), (_, today) => endOf(quarterOn(today, 1), today)],
  [phrase("nextYear"), (_, today) => yearOn(today, 1)],
  [phrase("endOfThisYear"), (_, today) => endOf(yearOn(today, 0), today)],
];
const ARTICLE = new RegExp(`^${phrase("article")}\\s+`);
const OVER = new RegExp(`^${phrase("over")} `);
const FROM_THERE = new RegExp(`^${NUMBER} ${UNIT} ${phrase("from")} (.+)$`);
const WITH_DATE = new RegExp(`^${WEEKDAY_BEFORE_DATE},? (?:${phrase("article")} )?(.*\\d.*)$`);
const COMPILED = PATTERNS.map(([source, read]) => [new RegExp(`^(?:${source})$`), read] as const);
/** Whether a source names one of its own groups, so that it cannot be made a part of another. */
const refersBack = ([source]: (typeof PATTERNS)[number]): boolean => /\\[1-9]/.test(source);
/** Most words are none of them: these few say so sooner than all. */
const ANY: readonly RegExp[] = [
  ...PATTERNS.filter(refersBack).map(([source]) => source),
  PATTERNS.filter((one) => !refersBack(one))
    .map(([source]) => source.replace(/\((?!\?)/g, "(?:"))
    .join("|"),
].map((source) => new RegExp(`^(?:${source})$`));

/**
 * Reads a phrase without "until" and the like.
 * @param words folded (`foldText`). @param isOpen a month that has begun counts, as all of it is meant or what comes behind it.
 */
export function readPeriod(words: string, today: CalendarDate, isOpen = false): Period | null {
  const bare = words.replace(ARTICLE, "");
  const feast = feastNamed(bare.replace(OVER, ""), today);
  if (feast) return { ...feast, means: "start" };
  for (const text of bare === words ? [words] : [words, bare]) {
    for (const [pattern, read] of ANY.some((one) => one.test(text)) ? COMPILED : []) {
      const found = pattern.exec(text);
      if (found) return read(found.slice(1), today, isOpen);
    }
  }
  return fromThere(bare, today) ?? weekdayWithDate(bare, today);
}

/** "Two weeks from Friday", "two days after Christmas". */
function fromThere(words: string, today: CalendarDate): Period | null {
  const found = FROM_THERE.exec(words);
  const from = found && readPeriod(found[3] ?? "", today);
  return from ? span(from.means === "end" ? from.last : from.first, found[1], found[2]) : null;
}

/** "Friday, 4 December". Null where that day is no Friday: one of the two is a slip, and it is not known which. */
function weekdayWithDate(words: string, today: CalendarDate): Period | null {
  const found = WITH_DATE.exec(words);
  const period = found && readPeriod(found[2] ?? "", today);
  if (!period || period.first !== period.last) return null;
  return weekdayOf(period.first) === weekdayNamed(found[1] ?? "") ? period : null;
}

function date(year = "", month = "", day = ""): Period | null {
  const found = dayIn(yearOf(year), Number(month), Number(day));
  return found && singleDay(found);
}

function yearOf(text: string): number {
  const digits = text.replace("'", "");
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** 3/1/2027 is 3 January, as most of the world writes; 12/24/2026 can only be Christmas Eve. */
function dayFirst(day: string | undefined, month: string | undefined, year: string | undefined): Period | null {
  return date(year, month, day) ?? date(year, day, month);
}

function slashed(day: number, month: number, today: CalendarDate): Period | null {
  return dayMonth(day, month, today) ?? dayMonth(month, day, today);
}

function named(day = "", month = "", year: string | undefined, today: CalendarDate): Period | null {
  if (year === undefined) return dayMonth(Number(day), monthNumber(month), today);
  const found = dayIn(yearOf(year), monthNumber(month), Number(day));
  return found && singleDay(found);
}

function dayMonth(day: number, month: number, today: CalendarDate): Period | null {
  const found = dayWithoutYear(day, month, today);
  return found && singleDay(found);
}

/** "The 5th" of this month, or of the first later month that has such a day. */
function nextDayOfMonth(day: number, today: CalendarDate): Period | null {
  for (let ahead = 0; ahead <= 2; ahead++) {
    const found = parseCalendarDate(`${monthOn(today, ahead).first.slice(0, 8)}${String(day).padStart(2, "0")}`);
    if (found && found >= today) return singleDay(found);
  }
  return null;
}

/** "Monday", said on a Monday, is the next one (`least` 1). */
function nextWeekday(name = "", today: CalendarDate, least: 0 | 1): CalendarDate {
  const ahead = (weekdayNamed(name) - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead < least ? ahead + 7 : ahead);
}

function weekdayIn(name = "", monday: CalendarDate): CalendarDate {
  return addDays(monday, weekdayNamed(name) - 1);
}

function span(from: CalendarDate, count = "", unit = ""): Period {
  const end = counted(from, numberOf(count), unit);
  return { first: end, last: end, means: "span" };
}

const UNIT_PATTERNS = UNITS.map(
  (unit) => [unit, new RegExp(`^(?:${eitherWord(({ units }) => units[unit])})$`)] as const,
);

function counted(from: CalendarDate, count: number, word: string): CalendarDate {
  const unit = UNIT_PATTERNS.find(([, pattern]) => pattern.test(word))?.[0];
  switch (unit) {
    case "workday":
      return workdaysAfter(from, count);
    case "day":
      return addDays(from, count);
    case "week":
      return addDays(from, count * 7);
    case "fortnight":
      return addDays(from, count * 14);
    case "quarter":
      return monthsAfter(from, count * 3);
    case "year":
      return monthsAfter(from, count * 12);
    case "month":
    case undefined:
      return monthsAfter(from, count);
  }
}

function endOf(period: Period | null, today: CalendarDate): Period | null {
  if (!period) return null;
  const friday = addDays(period.last, -2);
  const isWeek = addDays(period.first, 6) === period.last;
  return { ...period, means: "end", ...(isWeek && friday >= today ? { lastWorkday: friday } : {}) };
}

function middle(period: Period | null): Period | null {
  return period && singleDay(addDays(period.first, 14));
}

/** A month without a year is the next one that begins; where its middle or end is meant, the present one counts too. */
function monthNamed(name = "", year: string | undefined, today: CalendarDate, isOpen = false): Period {
  const month = monthNumber(name);
  if (year !== undefined) return monthIn(yearOf(year), month);
  const thisYear = Number(today.slice(0, 4));
  const candidate = monthIn(thisYear, month);
  return (isOpen ? candidate.last : candidate.first) >= today ? candidate : monthIn(thisYear + 1, month);
}

function quarterNamed(quarter = "", inYear: string | undefined, today: CalendarDate, isOpen = false): Period {
  const thisYear = inYear === undefined ? Number(today.slice(0, 4)) : yearOf(inYear);
  const inThat = (which: number): Period => {
    const first = dayIn(which, (Number(quarter) - 1) * 3 + 1, 1);
    if (!first) throw new RangeError("no such quarter");
    return quarterOn(first, 0);
  };
  const candidate = inThat(thisYear);
  if (inYear !== undefined) return candidate;
  return (isOpen ? candidate.last : candidate.first) >= today ? candidate : inThat(thisYear + 1);
}
