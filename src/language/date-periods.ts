/**
 * The days that a phrase names: a table of patterns over folded words. Every pattern reads the whole phrase: what is left
 * over makes it unreadable, so that nothing is guessed from half of it.
 */
import { addDays, parseCalendarDate, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import {
  dayIn,
  feastNamed,
  MONTH,
  monthOf,
  NUMBER,
  numberOf,
  WEEKDAY,
  WEEKDAY_BEFORE_DATE,
  weekdayNamed,
} from "./date-names.ts";
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

type Reader = (groups: readonly string[], today: CalendarDate) => Period | null;

const UNIT =
  "(working days?|workdays?|business days?|werktagen?|days?|d|tagen?|tage?|weeks?|wks?|w|wochen?|fortnights?|months?|monate?n?|quarters?|years?|jahre?n?)";
const NEXT = "(?:next|nachste[nmrs]?|naechste[nmrs]?)";
const COMING = "(?:this|coming|this coming|diese[nmrs]?|kommende[nmrs]?)";
const YEAR = "(\\d{4}|'?\\d{2})";
const ORDINAL = "(?:st|nd|rd|th|\\.)";

const PATTERNS: readonly (readonly [string, Reader])[] = [
  ["today|tonight|now|this (?:morning|afternoon|evening)|heute(?: abend)?", (_, today) => singleDay(today)],
  [
    "(?:the )?end of (?:the |this )?(?:business )?day|eod|cob|close of business|end of (?:business|today)",
    (_, today) => singleDay(today),
  ],
  [
    "tomorrow|tomm?orr?ow|tmrw|tmr|tmw|2morrow|morgen|(?:the )?next day|(?:the )?end of tomorrow",
    (_, today) => singleDay(addDays(today, 1)),
  ],
  ["(?:the )?day after tomorrow|overmorrow|ubermorgen|uebermorgen", (_, today) => singleDay(addDays(today, 2))],
  ["yesterday|gestern", (_, today) => singleDay(addDays(today, -1))],
  ["(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})", ([year, month, day]) => date(year, month, day)],
  ["(\\d{1,2})\\. ?(\\d{1,2})\\.?", ([day, month], today) => dayMonth(Number(day), Number(month), today)],
  [`(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?${YEAR}`, ([day, , month, year]) => dayFirst(day, month, year)],
  ["(\\d{1,2})/(\\d{1,2})", ([day, month], today) => slashed(Number(day), Number(month), today)],
  [
    `(\\d{1,2})${ORDINAL}?(?: of)?[ -]?${MONTH}(?:,? ${YEAR}|-${YEAR})?`,
    ([day, month, year, other], today) => named(day, month, year ?? other, today),
  ],
  [
    `${MONTH} ?(?:the )?(\\d{1,2})${ORDINAL}?(?:,? ${YEAR})?`,
    ([month, day, year], today) => named(day, month, year, today),
  ],
  [`(\\d{1,2})${ORDINAL}`, ([day], today) => nextDayOfMonth(Number(day), today)],
  [WEEKDAY, ([day], today) => singleDay(nextWeekday(day, today, 1))],
  [`${COMING} ${WEEKDAY}`, ([day], today) => singleDay(nextWeekday(day, today, 0))],
  [`${NEXT} ${WEEKDAY}`, ([day], today) => singleDay(weekdayIn(day, addDays(weekStart(today), 7)))],
  [
    `${WEEKDAY} (?:of )?${NEXT} (?:week|woche)`,
    ([day], today) => singleDay(weekdayIn(day, addDays(weekStart(today), 7))),
  ],
  [`${WEEKDAY} (?:of )?this week`, ([day], today) => singleDay(weekdayIn(day, weekStart(today)))],
  [`(?:last|letzte[nr]?) ${WEEKDAY}`, ([day], today) => singleDay(addDays(nextWeekday(day, today, 0), -7))],
  [
    `(?:a week (?:on|from)|a week,) ${WEEKDAY}|${WEEKDAY} week`,
    ([on, week], today) => singleDay(addDays(nextWeekday(on ?? week, today, 1), 7)),
  ],
  [`${NEXT} ${NUMBER} ${UNIT}`, ([count, unit], today) => span(today, count, unit)],
  [
    `(?:the |another )?${NUMBER} ${UNIT}(?: from (?:now|today)| time)?`,
    ([count, unit], today) => span(today, count, unit),
  ],
  ["(\\d{1,3})(d|w|wks?)", ([count, unit], today) => span(today, count, unit)],
  ["half a year|ein halbes jahr|einem halben jahr", (_, today) => span(today, "6", "months")],
  ["half a month|half a fortnight", () => null],
  [
    `${COMING} (?:week|woche)|(?:the )?(?:rest|remainder|end) of (?:the |this )?week|eow|end of week|week's end|ende der woche`,
    (_, today) => endOf(weekOn(today), today),
  ],
  [`(?:the )?(?:${NEXT}|coming|following) (?:week|woche)`, (_, today) => weekOn(addDays(today, 7))],
  [`(?:the )?end of ${NEXT} week|ende ${NEXT} woche`, (_, today) => endOf(weekOn(addDays(today, 7)), today)],
  ["(?:the )?week after next|ubernachste[rn]? woche", (_, today) => weekOn(addDays(today, 14))],
  ["(?:kw|cw|calendar week|week|w) ?(\\d{1,2})", ([week], today) => isoWeek(Number(week), today)],
  [
    `(?:the |this )?(?:weekend|wochenende)`,
    (_, today) => period(addDays(weekStart(today), 5), addDays(weekStart(today), 6)),
  ],
  [
    `${NEXT} (?:weekend|wochenende)`,
    (_, today) => period(addDays(weekStart(today), 12), addDays(weekStart(today), 13)),
  ],
  [
    "this month|diesen monat|(?:the )?(?:rest|end) of (?:the |this )?month|eom|month'?s? end|end of month|ende des monats|monatsende",
    (_, today) => endOf(monthOn(today, 0), today),
  ],
  [
    `(?:the )?(?:start of |beginning of )?(?:${NEXT}|coming|following) (?:month|monat)`,
    (_, today) => monthOn(today, 1),
  ],
  [`(?:the )?end of ${NEXT} month|ende ${NEXT} monats`, (_, today) => endOf(monthOn(today, 1), today)],
  [`(?:the )?mid(?:dle of)? ${NEXT} month`, (_, today) => middle(monthOn(today, 1))],
  ["(?:the )?month after next|ubernachsten monat", (_, today) => monthOn(today, 2)],
  [
    `(?:${NEXT} |the (?:start|beginning) of |(?:start|beginning) of |early |anfang )?${MONTH}(?: ${YEAR})?`,
    ([month, year], today) => monthNamed(month, year, today),
  ],
  [
    `(?:the )?(?:end|ende)(?: of)? ${MONTH}(?: ${YEAR})?`,
    ([month, year], today) => endOf(monthNamed(month, year, today, true), today),
  ],
  [
    `(?:the )?(?:mid|middle of|mitte)[ -]?${MONTH}(?: ${YEAR})?`,
    ([month, year], today) => middle(monthNamed(month, year, today, true)),
  ],
  [`(?:q|quarter )([1-4])(?: ${YEAR})?`, ([quarter, year], today) => quarterNamed(quarter, year, today)],
  [
    `(?:the )?end of (?:q|quarter )([1-4])(?: ${YEAR})?`,
    ([quarter, year], today) => endOf(quarterNamed(quarter, year, today, true), today),
  ],
  [`(?:the )?(?:start of |beginning of )?${NEXT} (?:quarter|quartal)`, (_, today) => quarterOn(today, 1)],
  [
    "this quarter|(?:the )?(?:rest|end) of (?:the |this )?quarter|quarter end|eoq",
    (_, today) => endOf(quarterOn(today, 0), today),
  ],
  [`(?:the )?end of ${NEXT} quarter`, (_, today) => endOf(quarterOn(today, 1), today)],
  [
    `(?:the )?(?:new|${NEXT}) (?:year|jahr)|(?:the )?(?:start|beginning) of (?:the |${NEXT} |the next |the new )year`,
    (_, today) => yearOn(today, 1),
  ],
  [
    "this year|(?:the )?(?:rest|end) of (?:the |this )?year|eoy|year'?s? end|end of year|jahresende|ende des jahres",
    (_, today) => endOf(yearOn(today, 0), today),
  ],
];
const COMPILED = PATTERNS.map(([source, read]) => [new RegExp(`^(?:${source})$`), read] as const);

/**
 * Reads a phrase without "until" and the like.
 * @param words folded (`foldText`).
 */
export function readPeriod(words: string, today: CalendarDate): Period | null {
  const bare = words.replace(/^(?:the|der|dem|den|die|das)\s+/, "");
  const feast = feastNamed(bare.replace(/^(?:over|uber) /, ""), today);
  if (feast) return { ...feast, means: "start" };
  for (const text of [words, bare]) {
    for (const [pattern, read] of COMPILED) {
      const found = pattern.exec(text);
      if (found) return read(found.slice(1), today);
    }
  }
  return fromThere(bare, today) ?? weekdayWithDate(bare, today);
}

/** "Two weeks from Friday", "two days after Christmas". */
function fromThere(words: string, today: CalendarDate): Period | null {
  const found = new RegExp(`^${NUMBER} ${UNIT} (?:from|after|nach) (.+)$`).exec(words);
  const from = found && readPeriod(found[3] ?? "", today);
  return from ? span(from.means === "end" ? from.last : from.first, found[1], found[2]) : null;
}

/** "Friday, 4 December", which must be true: a Friday that is none is a slip, and nobody knows which half. */
function weekdayWithDate(words: string, today: CalendarDate): Period | null {
  const found = new RegExp(`^${WEEKDAY_BEFORE_DATE},? (?:the |den |dem )?(.*\\d.*)$`).exec(words);
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
  if (year === undefined) return dayMonth(Number(day), monthOf(month), today);
  const found = dayIn(yearOf(year), monthOf(month), Number(day));
  return found && singleDay(found);
}

/** A day of the month without a year is the next such day; 29 February may take years, so it needs its year. */
function dayMonth(day: number, month: number, today: CalendarDate): Period | null {
  const thisYear = Number(today.slice(0, 4));
  const candidate = dayIn(thisYear, month, day);
  const found = candidate && candidate >= today ? candidate : dayIn(thisYear + 1, month, day);
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

function counted(from: CalendarDate, count: number, unit: string): CalendarDate {
  if (/^(?:work|business|werk)/.test(unit)) return workdaysAfter(from, count);
  if (/^(?:d|tag)/.test(unit)) return addDays(from, count);
  if (unit.startsWith("w")) return addDays(from, count * 7);
  if (unit.startsWith("fortnight")) return addDays(from, count * 14);
  if (unit.startsWith("q")) return monthsAfter(from, count * 3);
  return monthsAfter(from, /^[yj]/.test(unit) ? count * 12 : count);
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
  const month = monthOf(name);
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
