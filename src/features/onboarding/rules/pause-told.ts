/** When an absence ends that somebody tells of, and when it begins. Pure. */
import { instantOf, localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { parseDay, parsePauseEnd } from "#src/language/natural-date.ts";
import * as english from "./pause-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

interface Known {
  readonly now: Date;
  readonly zone: string;
  readonly locale: Locale;
}

/** The end in words that are read as a day; null where the message names none that can be. */
export function endTold(text: string, known: Known): string | null {
  const { RANGE, ENDS } = WORDS[known.locale];
  const range = RANGE.exec(text)?.[2];
  const told = [
    ...(range === undefined ? [] : [`after ${range}`]),
    ...ENDS.flatMap(([pattern, before]) => {
      const words = pattern.exec(text)?.[1];
      return words === undefined ? [] : [`${before}${words}`];
    }),
  ];
  // "Until monday please" and "till 2nd january because": without the last word where it is none of the day.
  const shorter = told.flatMap((words) => [words, words.replace(/\s+\S+$/, "")]);
  const begin = RANGE.exec(text)?.[1];
  const after = (begin === undefined ? null : dayOf(begin, known)) ?? localDate(known.now, known.zone);
  return shorter.find((words) => isDayAfter(after, words, known)) ?? null;
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
export function laterPause(text: string, when: string | null, known: Known): LaterPause | null {
  const { now, zone, locale } = known;
  const { RANGE, SHORT_RANGES, FROM_FOR, FROM_DAY, COVERED } = WORDS[locale];
  const today = localDate(now, zone);
  const ranges = [RANGE, ...SHORT_RANGES].flatMap((pattern) => {
    const [, first = "", last = ""] = pattern.exec(text) ?? [];
    // "Until monday please": without the last word where it is none of the day.
    return [last, last.replace(/\s+\S+$/, "")].map((end) => span(firstDay(first, end, known), `after ${end}`, known));
  });
  const found = [
    ...ranges,
    ...matched(FROM_FOR, text, ([first, long]) => {
      const from = dayOf(first, known);
      return from && span(from, long, { ...known, now: instantOf(from, 12, 0, zone) });
    }),
    ...matched(COVERED, when ?? endTold(text, known) ?? "", ([covered]) =>
      span(dayOf(covered, known), `after ${covered}`, known),
    ),
    ...matched(FROM_DAY, text, ([first]) => {
      const from = dayOf(first, known) ?? dayOf(first.replace(/\s+\S+$/, ""), known);
      const end = endTold(text, known);
      return from && (end === null ? { from, until: null } : span(from, end, known));
    }),
  ];
  return found.find((one) => one !== null && one.from > today) ?? null;
}

function matched<T>(pattern: RegExp, text: string, read: (groups: readonly [string, string]) => T): T[] {
  const found = pattern.exec(text);
  return found ? [read([found[1] ?? "", found[2] ?? ""])] : [];
}

/** Nothing ends before it begins: from a Monday to Thursday it is the Thursday after that. */
function span(from: CalendarDate | null, endWords: string, { now, zone }: Known): LaterPause | null {
  if (from === null) return null;
  for (const seenFrom of [now, instantOf(from, 12, 0, zone)]) {
    const end = parsePauseEnd(endWords, seenFrom, zone);
    if (end.ok && end.until !== "open" && end.until > from) return { from, until: end.until };
  }
  return null;
}

/** The first of two days: "the 3rd" of the month of the last one, where that is not behind it. */
function firstDay(first: string, last: string, known: Known): CalendarDate | null {
  const { BARE_DAY, MONTH } = WORDS[known.locale];
  const month = BARE_DAY.test(first) ? MONTH.exec(last)?.[0] : undefined;
  const named = month === undefined ? null : dayOf(`${first.replace(/\.$/, "")} ${month}`, known);
  const end = dayOf(last, known);
  return named && end && named <= end ? named : dayOf(first, known);
}

function dayOf(words: string, { now, zone }: Known): CalendarDate | null {
  const day = parseDay(words, now, zone);
  return day.ok ? day.date : null;
}

/** "From Monday": a beginning, and no end. */
export function isFromDay(text: string, locale: Locale): boolean {
  return WORDS[locale].FROM_DAY.test(text);
}

/** Whether the end is one that was named before. */
export function isThen(text: string, locale: Locale): boolean {
  return WORDS[locale].THEN.test(text);
}
