/** When an absence ends that somebody tells of, and when it begins. Pure. */
import { addDays, daysBetween, instantOf, localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Fault } from "#src/kernel/user-fault.ts";
import { impossibleTime } from "#src/language/impossible-time.ts";
import { parseDay, parsePauseEnd } from "#src/language/natural-date.ts";
import { withWeekdaysOfMonth } from "#src/language/weekday-of-month.ts";
import * as english from "./pause-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

interface Known {
  readonly now: Date;
  readonly zone: string;
  readonly locale: Locale;
}

/** The end in words that are read as a day; null where the message names none that can be. */
export function endTold(message: string, known: Known): string | null {
  const { RANGE } = WORDS[known.locale];
  const text = withDaysMeant(message, known);
  const ends = endsIn(text, known);
  const begin = RANGE.exec(text)?.[1];
  const today = localDate(known.now, known.zone);
  const after = (begin === undefined ? null : dayOf(begin, known)) ?? today;
  const isAfter = (day: CalendarDate) => (words: string) => isDayAfter(day, words, known);
  // A first day that is past, as "5 nov" on the 26th, is read as one in a year.
  return ends.find(isAfter(after)) ?? ends.find(isAfter(today)) ?? null;
}

/**
 * "Next week holiday, mon to wed": the days are those of that week, and the week is no more than that. A weekday by its place in
 * a month is its date.
 */
function withDaysMeant(message: string, { now, zone, locale }: Known): string {
  const { NEXT_WEEK, WEEKDAY_RANGE } = WORDS[locale];
  const text = withWeekdaysOfMonth(message, localDate(now, zone));
  const [whole, first, last] = WEEKDAY_RANGE.exec(text) ?? [];
  if (whole === undefined || first === undefined || last === undefined || !NEXT_WEEK.test(text)) return text;
  const rest = text.replace(NEXT_WEEK, " ").replace(whole, " ").replace(/\s+/g, " ").trim();
  return `from ${first} next week to ${last} next week, ${rest}`;
}

/** Whether a message names an end, or a later beginning, that can be. */
export function namesEnd(text: string, known: Known): boolean {
  return endTold(text, known) !== null || laterPause(text, null, known) !== null;
}

/** Whether a message names days that are over, and no end that is still to come. */
export function isOver(text: string, known: Known): boolean {
  const today = localDate(known.now, known.zone);
  const isPast = (words: string): boolean => {
    const end = parsePauseEnd(words, known.now, known.zone);
    return end.ok ? end.until !== "open" && end.until <= today : end.reason === "past";
  };
  return endTold(text, known) === null && endsIn(text, known).some(isPast);
}

/** A range whose first day was in the last year is one that runs, if it is no longer than this. */
const LONGEST_BEGUN_DAYS = 183;

/**
 * What is wrong with the first and the last day that a message names by date: one that is in no calendar, both past, or the
 * last before the first. Null where nothing is, and where weekdays or the like are named, which come round.
 */
export function rangeFault(text: string, known: Known): Fault | null {
  const { RANGE, ROUND } = WORDS[known.locale];
  const [, first = "", end = ""] = RANGE.exec(text) ?? [];
  if (first === "" || ROUND.test(first) || ROUND.test(end)) return null;
  const { now, zone } = known;
  for (const words of [first, end]) {
    const impossible = impossibleTime(words, now, zone);
    if (impossible) return impossible;
  }
  const from = dayOf(first, known);
  const last = dayAmong(end, known);
  if (from === null || last === null || from <= last) return null;
  const today = localDate(now, zone);
  if (last <= today) return { key: "errors.date_past" };
  const begun = parseCalendarDate(`${Number(from.slice(0, 4)) - 1}${from.slice(4)}`);
  const isBegun = begun !== null && daysBetween(begun, last) <= LONGEST_BEGUN_DAYS;
  return isBegun ? null : { key: "errors.range_reversed" };
}

/** All words of a message that may name its end. */
function endsIn(text: string, known: Known): readonly string[] {
  const { RANGE, SHORT_RANGES, ENDS } = WORDS[known.locale];
  const range = RANGE.exec(text)?.[2];
  const told = [
    ...(range === undefined ? [] : [`after ${range}`]),
    ...SHORT_RANGES.flatMap((pattern) => {
      const [, first = "", last = ""] = pattern.exec(text) ?? [];
      return firstDay(first, last, known) === null ? [] : [`after ${last}`];
    }),
    ...ENDS.flatMap(([pattern, before]) => {
      const words = pattern.exec(text)?.[1];
      return words === undefined ? [] : [`${before}${words}`];
    }),
  ];
  return told.flatMap(withAndWithoutLastWord);
}

/** Nothing ends before it begins. */
function isDayAfter(first: CalendarDate, words: string, { now, zone }: Known): boolean {
  const end = parsePauseEnd(words, now, zone);
  return end.ok && end.until !== "open" && end.until > first;
}

/** A pause that begins on a later day. */
export interface LaterPause {
  readonly from: CalendarDate;
  /** The first day after it; null where none was named. */
  readonly until: CalendarDate | null;
}

/**
 * The pause that words tell of whose first day is still to come; null where it begins at once, or begins on no day that is known.
 * @param when what was read as its end: "after next week" covers that week.
 */
export function laterPause(message: string, when: string | null, known: Known): LaterPause | null {
  const words = WORDS[known.locale];
  const text = withDaysMeant(message, known);
  const { RANGE, SHORT_RANGES, FROM_FOR, LONG_FROM, COVERED, FROM_UNTIL } = words;
  const covered = FROM_UNTIL.test(text) ? "" : (when ?? endTold(text, known) ?? "");
  const today = localDate(known.now, known.zone);
  // The first that is read counts, also where it says that the pause has begun.
  const readings = [
    ...[RANGE, ...SHORT_RANGES].map(
      (pattern) => () => matched(pattern, text, (first, last) => range(first, last, known)),
    ),
    () => matched(FROM_FOR, text, (first, long) => lasting(first, long, known)),
    () => matched(LONG_FROM, text, (long, first) => lasting(first, `for ${long}`, known)),
    () => matched(COVERED, covered, (days) => span(dayOf(days, known), `after ${days}`, known)),
    () => fromDay(text, known),
  ];
  for (const read of readings) {
    const found = read();
    if (found !== null) return found !== "begun" && found.from > today ? found : null;
  }
  return null;
}

/** What was read: a pause, one that has begun, or null for neither. */
type Read = LaterPause | "begun" | null;

function matched(pattern: RegExp, text: string, read: (first: string, second: string) => Read): Read {
  const found = pattern.exec(text);
  return found && read(found[1] ?? "", found[2] ?? "");
}

/** From a first to a last day. */
function range(first: string, last: string, known: Known): Read {
  const { MONTH } = WORDS[known.locale];
  const today = localDate(known.now, known.zone);
  for (const end of withAndWithoutLastWord(last)) {
    const from = firstDay(first, end, known);
    if (from !== null && from <= today) return "begun";
    const found = span(from, `after ${end}`, known);
    if (found !== null) return found;
    // "From 5 nov to 4 dec" on 26 November: the day comes round only in a year, and what it begins ends before that.
    if (from !== null && MONTH.test(first) && isDayAfter(today, `after ${end}`, known)) return "begun";
  }
  return null;
}

function lasting(first: string, long: string, known: Known): Read {
  const from = dayAmong(first, known);
  return span(from, long, known);
}

/** "From Monday", with the end that is named elsewhere. */
function fromDay(text: string, known: Known): Read {
  const { FROM_DAY, UNTIL } = WORDS[known.locale];
  const found = FROM_DAY.exec(text);
  const first = found?.[1] ?? "";
  const from = dayAmong(first, known);
  if (found === null || from === null) return null;
  const until = UNTIL.exec(text);
  // "Until Friday, and from Monday on as before": the pause is what stands first.
  if (until !== null && until.index < found.index) {
    const last = dayAmong(until[1] ?? "", known);
    if (last !== null && last <= from) return "begun";
  }
  const end = endTold(text, known);
  return end === null ? { from, until: null } : span(from, end, known);
}

/** Nothing ends before it begins: from a Monday to Thursday it is the Thursday after that, and two weeks are counted from it. */
function span(from: CalendarDate | null, endWords: string, known: Known): LaterPause | null {
  if (from === null) return null;
  const { LONG, ROUND } = WORDS[known.locale];
  const { now, zone } = known;
  const begin = instantOf(from, 12, 0, zone);
  const views = LONG.test(endWords) ? [begin] : ROUND.test(endWords) ? [now, begin] : [now];
  for (const seenFrom of views) {
    const end = parsePauseEnd(endWords, seenFrom, zone);
    if (end.ok && end.until !== "open" && end.until > from) return { from, until: end.until };
  }
  return null;
}

/** The first of two days: "the 3rd" is the last one before the end, of that month or the one before it. */
function firstDay(first: string, last: string, known: Known): CalendarDate | null {
  const { BARE_DAY, MONTH } = WORDS[known.locale];
  const end = BARE_DAY.test(first) && MONTH.test(last) ? dayOf(last, known) : null;
  if (end === null) return dayOf(first, known);
  const day = Number.parseInt(first, 10);
  const before = addDays(`${end.slice(0, 8)}01` as CalendarDate, -1);
  const inMonth = day <= Number(end.slice(8)) ? end : before;
  return parseCalendarDate(`${inMonth.slice(0, 8)}${String(day).padStart(2, "0")}`) ?? dayOf(first, known);
}

/** The day, also where it is past. */
function dayOf(words: string, { now, zone }: Known): CalendarDate | null {
  const day = parseDay(words, now, zone);
  return day.ok || day.reason === "past" ? day.date : null;
}

/** The day, also where the last word is none of it. */
function dayAmong(words: string, known: Known): CalendarDate | null {
  const [whole, shorter] = withAndWithoutLastWord(words);
  return dayOf(whole, known) ?? dayOf(shorter, known);
}

/** "Until monday please" and "till 2nd january because": the last word may be none of the day; the number behind a month is. */
function withAndWithoutLastWord(words: string): readonly [whole: string, shorter: string] {
  const shorter = words.replace(/\s+\S+$/, "");
  return [words, english.MONTH.test(shorter) && /\s\d{1,2}(?:st|nd|rd|th|\.)?$/i.test(words) ? words : shorter];
}

/** Whether words name a beginning, of the pause or of what comes after it, and not an end alone. */
export function namesBeginning(text: string, known: Known): boolean {
  const { FROM_DAY, OVER_FROM, SHORT_RANGES } = WORDS[known.locale];
  if (FROM_DAY.test(text) || OVER_FROM.test(text)) return true;
  return SHORT_RANGES.some((pattern) => {
    const [, first = "", last = ""] = pattern.exec(text) ?? [];
    return firstDay(first, last, known) !== null;
  });
}

/** Whether the end is one that was named before. */
export function isThen(text: string, locale: Locale): boolean {
  return WORDS[locale].THEN.test(text);
}

/** A message whose days of the month can be read: "until 27" as "until the 27th". */
export function withDaysRead(text: string, locale: Locale): string {
  return text.replace(WORDS[locale].BARE_END, "$1 the $2th");
}

/** The last day in words that name nothing but another end of a pause that begins on that day; null for all else. */
export function otherEnd(text: string, from: CalendarDate, known: Known): CalendarDate | null {
  if (!WORDS[known.locale].OTHER_END.test(text.trim())) return null;
  const end = endTold(text, known);
  if (end === null) return null;
  // "Till the 29th" is the first one after the pause has begun.
  for (const seenFrom of [known.now, instantOf(from, 12, 0, known.zone)]) {
    const read = parsePauseEnd(end, seenFrom, known.zone);
    if (read.ok && read.until !== "open" && read.until > from) return read.until;
  }
  return null;
}

/**
 * The pause that a message asks for: one that begins on a later day, or one that begins now with its end in words that are read as
 * a day; null where the days that it names are over.
 * @param when the end that a pattern read; null: it is looked for in the message.
 */
export function pauseMeant(
  text: string,
  when: string | null,
  { pausedFrom, pausedUntil }: { readonly pausedFrom: CalendarDate | null; readonly pausedUntil: CalendarDate | null },
  known: Known,
): LaterPause | { readonly from: null; readonly until: string | null } | null {
  // Another last day of what was planned: it still begins when it was to begin.
  const planned = pausedFrom !== null && pausedFrom > localDate(known.now, known.zone) ? pausedFrom : null;
  const last = planned && otherEnd(text, planned, known);
  if (planned !== null && last !== null) return { from: planned, until: addDays(last, 1) };
  const later = laterPause(text, when, known);
  if (later) return later;
  if (when !== null && parsePauseEnd(when, known.now, known.zone).ok) return { from: null, until: when };
  if (isThen(text, known.locale) && pausedUntil) return { from: null, until: pausedUntil };
  return isOver(text, known) ? null : { from: null, until: endTold(text, known) ?? when };
}
