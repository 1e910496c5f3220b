/** "Actually until the 6th", "one week more", "back on the 7th", "starting 21.12.", right after a pause was set or offered. Pure. */
import { addDays, daysBetween, instantOf, localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { foldText } from "#src/language/fold.ts";
import { parseDay, parsePauseEnd } from "#src/language/natural-date.ts";
import * as english from "./pause-corrected.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** A pause as it was set or offered. */
export interface PauseBefore {
  /** Null: it begins now. */
  readonly from: CalendarDate | null;
  /** The first day after it; null where it has no end. */
  readonly until: CalendarDate | null;
}

interface Known {
  readonly now: Date;
  readonly zone: string;
  readonly locale: Locale;
}

/** What is longer tells something. */
const MOST_CHARACTERS = 80;
const WEEK = 7;

/** The pause that is meant; null for a message that says anything else, and where the days do not go together. */
export function pauseCorrected(text: string, before: PauseBefore, known: Known): PauseBefore | null {
  if (text.length > MOST_CHARACTERS) return null;
  const words = foldText(text).trim();
  const today = localDate(known.now, known.zone);
  const read = corrected(words, before, known);
  if (read === null) return null;
  const first = read.from ?? today;
  return read.until === null || (read.until > first && read.until > today) ? read : null;
}

function corrected(words: string, before: PauseBefore, known: Known): PauseBefore | null {
  const { BACK, FROM, HOW_MANY, LONGER, NUMBERS, UNTIL } = WORDS[known.locale];
  const today = localDate(known.now, known.zone);
  const start = before.from ?? today;
  const [, back, isBehind] = BACK.exec(words) ?? [];
  if (back !== undefined) {
    const behind = isBehind === undefined ? start : before.until && addDays(before.until, -1);
    return behind && ending(before, dayFrom(back, behind, known));
  }
  const until = UNTIL.exec(words)?.[1];
  // The last of two days is a part of it; of a pause that runs, "until Monday" ends on Monday.
  if (until !== undefined) {
    const last = dayFrom(until, start, known);
    return ending(before, last && before.from !== null ? addDays(last, 1) : last);
  }
  const from = FROM.exec(words)?.[1];
  if (from !== undefined) return beginning(before, dayFrom(from, today, known), today);
  for (const pattern of LONGER) {
    const [, count = "", unit = ""] = pattern.exec(words) ?? [];
    if (unit === "") continue;
    if (before.until === null) return null;
    return ending(before, after(before.until, NUMBERS[count] ?? Number(count), unit, known));
  }
  const [, many = "", unit] = HOW_MANY.exec(words) ?? [];
  if (many === "") return null;
  const counted = unit ?? countedIn(before, start);
  return counted === null ? null : ending(before, after(start, NUMBERS[many] ?? Number(many), counted, known));
}

const ending = ({ from }: PauseBefore, until: CalendarDate | null): PauseBefore | null =>
  until === null ? null : { from, until };

/** It begins then. What was counted from now is as long as before; a day that was named stays its end. */
function beginning(before: PauseBefore, from: CalendarDate | null, today: CalendarDate): PauseBefore | null {
  if (from === null || from <= today) return null;
  const { until } = before;
  if (until === null) return { from, until };
  const isCounted = before.from === null && countedIn(before, today) !== null;
  if (!isCounted && until > from) return { from, until };
  return { from, until: addDays(from, daysBetween(before.from ?? today, until)) };
}

/** What the pause is made of: whole weeks; null where it is no number of them. */
function countedIn({ until }: PauseBefore, start: CalendarDate): string | null {
  const days = until === null ? 0 : daysBetween(start, until);
  return days > 0 && days % WEEK === 0 ? "weeks" : null;
}

/** The day in words, the next one from that day on; "next week" from now. */
function dayFrom(words: string, start: CalendarDate, { now, zone }: Known): CalendarDate | null {
  const seen = parseDay(words, now, zone);
  if (seen.ok && seen.date > start) return seen.date;
  const later = parseDay(words, instantOf(start, NOON, 0, zone), zone);
  // A day that lies before its beginning comes round only in a year.
  return later.ok && daysBetween(start, later.date) <= MOST_DAYS ? later.date : null;
}
const NOON = 12;
const MOST_DAYS = 183;

function after(day: CalendarDate, count: number, unit: string, { zone }: Known): CalendarDate | null {
  const end = parsePauseEnd(`for ${count} ${unit}`, instantOf(day, NOON, 0, zone), zone);
  return end.ok && end.until !== "open" ? end.until : null;
}
