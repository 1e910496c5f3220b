/** A message that says nothing but a time: "thu 14:00", "tomorrow after lunch", "ok i will do it on 15.12. at 9". Pure. */

import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { WEEKDAY } from "#src/language/date-names.ts";
import { dayBoundsIn } from "#src/language/day-bounds.ts";
import { withDaysSpelt } from "#src/language/day-spelling.ts";
import { foldText } from "#src/language/fold.ts";
import { parseMoment } from "#src/language/natural-date.ts";
import { toldWordsEn } from "#src/language/told-moment.en.ts";
import { momentTold } from "#src/language/told-moment.ts";
import * as english from "./bare-moment.en.ts";

/** A time is at most so long. */
const FEW_WORDS = 6;
const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

export interface BareMoment {
  /** The time alone, as it was typed. */
  readonly words: string;
  /** A day and an hour or a part of the day. */
  readonly isWhole: boolean;
  /** Only a day. */
  readonly isDay: boolean;
  /** It is a question. */
  readonly isAsked: boolean;
  /** Another time than the one before: "next week is better". */
  readonly isRather?: true;
  /** Days that will not do: `off` where the person has no time then, `bounds` where they say which days will do. */
  readonly days?: "off" | "bounds";
}

/** Null for a message that says anything else. */
export function bareMoment(
  text: string,
  { now, zone, locale }: { readonly now: Date; readonly zone: string; readonly locale: Locale },
): BareMoment | null {
  if (text.length > MOST_CHARACTERS) return null;
  const plain = text.trim().replace(/\s?\?$/, "");
  const isAsked = plain !== text.trim();
  const days = onlyDays(plain, { now, zone });
  if (days) return { words: plain, isWhole: false, isDay: false, isAsked, days };
  const words = withoutAround(plain, WORDS[locale]);
  if (words === "" || words.split(/\s+/).length > FEW_WORDS || /\?/.test(words)) return null;
  const told = momentTold(words, now, zone);
  if (!told || told.shift !== null || told.bounds !== null) return null;
  const isOnly = told.inMinutes === null ? isOnlyTime(words, { now, zone, locale }) : WORDS[locale].SPAN.test(words);
  if (!isOnly) return null;
  const { date, time, part, inMinutes } = told;
  const hasHour = time !== null || part !== null;
  return {
    words,
    isWhole: inMinutes !== null || (date !== null && hasHour),
    isDay: date !== null && !hasHour,
    isAsked,
    ...(WORDS[locale].RATHER.test(plain) ? { isRather: true as const } : {}),
  };
}

/** Longer messages say more than a time. */
const MOST_CHARACTERS = 300;
/** More words than these say more than which days will do. */
const MOST_BOUND_WORDS = 12;

/** Whether nothing is said but which days will not do, or between which they lie; a whole week off is another wish. */
function onlyDays(
  plain: string,
  { now, zone }: { readonly now: Date; readonly zone: string },
): BareMoment["days"] | null {
  if (plain.split(/\s+/).length > MOST_BOUND_WORDS) return null;
  const { bounds, isOnly } = dayBoundsIn(withDaysSpelt(foldText(plain)), localDate(now, zone));
  if (!bounds || !isOnly || bounds.without.some(({ first, last }) => first !== last)) return null;
  return bounds.isOff ? "off" : "bounds";
}

function withoutAround(text: string, { BEFORE, BEHIND }: typeof english): string {
  let words = text;
  for (let left = words.replace(BEFORE, ""); left !== words; left = words.replace(BEFORE, "")) words = left;
  for (let left = words.replace(BEHIND, ""); left !== words; left = words.replace(BEHIND, "")) words = left;
  return words.trim();
}

const DAY_AND_HOUR = new RegExp(`^((?:on )?(?:${WEEKDAY}|tomorrow|tmrw)) (\\d{1,2})$`);
/** Of a bare number behind a day. */
const FIRST_HOUR = 6;
const LAST_HOUR = 20;

function withHour(plain: string): string {
  return plain.replace(DAY_AND_HOUR, (all, day: string, _, hour: string) =>
    Number(hour) >= FIRST_HOUR && Number(hour) <= LAST_HOUR ? `${day} at ${hour}` : all,
  );
}

/** "Yesterday morning" may tell of anything; "20.11. at 9" is a date. */
const IS_DATE = /\d/;

/** Whether nothing is left without the day, the hour and the part of the day. */
function isOnlyTime(words: string, { now, zone, locale }: Parameters<typeof bareMoment>[1]): boolean {
  // "wed 9" is an hour of Wednesday.
  const plain = withHour(foldText(words)).replace(/(?<![.!])[.!]+$/, (end) => (/\d\.$/.test(words) ? end : ""));
  const read = parseMoment(plain, now, zone);
  if (read.ok || (read.reason === "past" && IS_DATE.test(plain))) return true;
  for (const [, source] of toldWordsEn.parts) {
    const rest = plain.replace(new RegExp(`(?:^|[\\s,]+)(?:${source})(?=$|[\\s,.!])`), " ").trim();
    if (rest === plain) continue;
    const left = rest.replace(WORDS[locale].BETWEEN, "").trim();
    return left === "" || parseMoment(left, now, zone).ok;
  }
  return false;
}
