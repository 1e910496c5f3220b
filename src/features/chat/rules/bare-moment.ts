/** A message that says nothing but a time: "thu 14:00", "tomorrow after lunch", "ok i will do it on 15.12. at 9". Pure. */

import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { withClocksSpelt } from "#src/language/clock-spelling.ts";
import { correctionIn } from "#src/language/corrections.ts";
import { WEEKDAY } from "#src/language/date-names.ts";
import { phrase } from "#src/language/date-words.ts";
import { withDaysSpelt } from "#src/language/day-spelling.ts";
import { foldText } from "#src/language/fold.ts";
import { hourBehindDay } from "#src/language/hour-behind-day.ts";
import { withHoursSpelt } from "#src/language/hour-words.ts";
import { withoutNoSuchDay } from "#src/language/impossible-time.ts";
import { parseMoment } from "#src/language/natural-date.ts";
import { shiftIn } from "#src/language/shifts.ts";
import { type LimitsRead, timeLimitsIn } from "#src/language/time-limits.ts";
import { splitTime } from "#src/language/time-words.ts";
import { toldWordsEn } from "#src/language/told-moment.en.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { weekOfMonth } from "#src/language/week-of-month.ts";
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
  /** Only an hour, or a part of a day. */
  readonly isHour?: true;
  /** It is a question. */
  readonly isAsked: boolean;
  /** Another time than the one before: "next week is better". */
  readonly isRather?: true;
  /** Days that will not do: `off` where the person has no time then, `bounds` where they say which days will do. */
  readonly days?: "off" | "bounds";
  /** Counted from what was planned or proposed: "half an hour later". */
  readonly isShift?: true;
  /** It is asked for in so many words, in place of another or for something that is named: "wed is full, thursday morning?". */
  readonly isInstead?: true;
}

/** inWeek: the Monday of the week that was asked about, whose month is spoken of; left out where none was. */
interface There {
  readonly now: Date;
  readonly zone: string;
  readonly locale: Locale;
  readonly inWeek?: CalendarDate | null;
}

/** Null for a message that says anything else. */
export function bareMoment(text: string, { now, zone, locale, inWeek = null }: There): BareMoment | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { ASKED_BEHIND, DAY_DOUBTED, DAY_THEN } = WORDS[locale];
  const instead = DAY_DOUBTED.exec(text.trim())?.[1];
  if (instead !== undefined) {
    const only = bareMoment(instead, { now, zone, locale, inWeek });
    return only && { ...only, isRather: true };
  }
  const said = text.trim().replace(/\s?\?$/, "");
  const plain = withHoursSpelt(said, localDate(now, zone)).replace(ASKED_BEHIND, "").replace(DAY_THEN, "$1 ");
  const isAskedBehind = ASKED_BEHIND.test(said);
  const isAsked = said !== text.trim() || isAskedBehind;
  const corrected = correctedTime(plain, isAsked, { now, zone, locale, inWeek });
  if (corrected) return corrected;
  if (plain.split(/\s+/).length > MOST_BOUND_WORDS) return null;
  const limits = timeLimitsIn(withDaysSpelt(foldText(plain)), localDate(now, zone));
  if (limits.bounds === null && limits.hours === null) {
    const only = onlyTime(plain, isAsked, { now, zone, locale, inWeek });
    return only && isAskedBehind ? { ...only, isInstead: true } : only;
  }
  // All days from one to another are days off, and no time for something.
  if (DATE_RANGE.test(plain)) return null;
  if (limits.isOnly) return onlyLimits(plain, isAsked, limits);
  const beside = onlyTime(limits.rest.replace(JOINT, ""), isAsked, { now, zone, locale, inWeek });
  if (!beside) return null;
  if (limits.hours !== null) return { words: plain, isWhole: false, isDay: false, isAsked, days: "bounds" };
  return limits.bounds?.isOff && (beside.isDay || beside.isWhole) ? { ...beside, isInstead: true } : null;
}
/** "Thu at 3, sorry, I mean Friday at 3": two times and nothing else, of which the second counts. */
function correctedTime(plain: string, isAsked: boolean, there: There): BareMoment | null {
  const corrected = correctionIn(foldText(plain), there.locale);
  const told = corrected && momentTold(plain, there.now, there.zone);
  if (!corrected || !told || told.isOneOfSeveral) return null;
  const before = corrected.before.replace(WORDS[there.locale].BEFORE_CORRECTION, "");
  const instead = corrected.instead.replace(/^[\s,;.!:()-]+/, "");
  const isTime = [before, instead].every(
    (part) => onlyTime(withHoursSpelt(part, localDate(there.now, there.zone)), false, there) !== null,
  );
  if (!isTime) return null;
  const hasHour = told.time !== null || told.part !== null;
  return { words: plain, isWhole: told.date !== null && hasHour, isDay: told.date !== null && !hasHour, isAsked };
}

const DATE_RANGE = /\d[./]\d{1,2}\.? ?(?:-|\u2013|to|until|till|bis) ?\d{1,2}[./]\d/i;

/** What joins a time with what will not do: "thursday is fine but not before 3". */
const JOINT = /^(?:[\s,.;:-]|(?:and|but|so|then)\b)+|(?:[\s,.;:-]|\b(?:and|but|so|then|just))+$/g;

/** A time, and what people put around it. */
function onlyTime(plain: string, isAsked: boolean, { now, zone, locale, inWeek = null }: There): BareMoment | null {
  const around = withoutAround(plain, WORDS[locale]);
  // Alone, "morning" is a greeting; "morning is better" is none.
  const words = WORDS[locale].RATHER.test(plain) ? around.replace(WORDS[locale].MORNING, "in the $&") : around;
  if (words === "" || words.split(/\s+/).length > FEW_WORDS || /\?/.test(words)) return null;
  if (WORDS[locale].NOT_NOW.test(words)) return null;
  if (isNoDay(words)) return { words, isWhole: true, isDay: false, isAsked };
  const told = momentTold(words, now, zone, inWeek);
  if (!told || told.bounds !== null || told.hours !== null) return null;
  const isOnly =
    told.shift !== null
      ? isOnlyShift(words, { now, zone, locale })
      : told.inMinutes === null
        ? isOnlyTime(words, { now, zone, locale, inWeek })
        : WORDS[locale].SPAN.test(words);
  if (!isOnly) return null;
  const { date, time, part, inMinutes, shift } = told;
  const hasHour = time !== null || part !== null;
  return {
    words,
    isWhole: inMinutes !== null || shift !== null || (date !== null && hasHour),
    isDay: date !== null && !hasHour,
    isAsked,
    ...(date === null && hasHour && shift === null ? { isHour: true as const } : {}),
    ...(shift === null ? {} : { isShift: true as const }),
    ...(WORDS[locale].RATHER.test(plain) ? { isRather: true as const } : {}),
  };
}

const BESIDE_DAY = new RegExp(`^(?:${phrase("onDay")}|${phrase("until")}|at)$`);
/** "31 February", "feb 31 at 10": a day that is in no calendar, with an hour at most; it is said to be none. */
function isNoDay(words: string): boolean {
  const rest = withoutNoSuchDay(withDaysSpelt(foldText(words)));
  if (rest === null) return false;
  const left = splitTime(rest)?.rest ?? rest;
  return left.split(" ").every((word) => word === "" || BESIDE_DAY.test(word));
}

function isOnlyShift(words: string, there: There): boolean {
  const rest = shiftIn(foldText(words))?.rest ?? words;
  const left = rest.replace(WORDS[there.locale].BETWEEN, "").trim();
  return left === "" || isOnlyTime(left, there);
}

/** Longer messages say more than a time. */
const MOST_CHARACTERS = 300;
/** More words than these say more than which days will do. */
const MOST_BOUND_WORDS = 12;

/** Nothing is said but which days and hours will not do, or between which they lie; a whole week off is another wish. */
function onlyLimits(words: string, isAsked: boolean, { bounds, hours }: LimitsRead): BareMoment | null {
  if (bounds?.without.some(({ first, last }) => first !== last)) return null;
  const days = bounds?.isOff && hours === null ? "off" : "bounds";
  return { words, isWhole: false, isDay: false, isAsked, days };
}

function withoutAround(text: string, { BEFORE, BEHIND }: typeof english): string {
  let words = text;
  for (let left = words.replace(BEFORE, ""); left !== words; left = words.replace(BEFORE, "")) words = left;
  for (let left = words.replace(BEHIND, ""); left !== words; left = words.replace(BEHIND, "")) words = left;
  return words.trim();
}

const DAY_AND_HOUR = new RegExp(`^((?:on )?(?:${WEEKDAY}|tomorrow|tmrw)) (\\d{1,2})$`);
function withHour(plain: string): string {
  return plain.replace(DAY_AND_HOUR, (all, day: string, _, hour: string) =>
    hourBehindDay(hour, { isWeekday: true, next: null }) ? `${day} at ${hour}` : all,
  );
}

/** "Yesterday morning" may tell of anything; "20.11. at 9" is a date. */
const IS_DATE = /\d/;

const WEEKDAY_AND_DATE = new RegExp(`^((?:on )?${WEEKDAY}),? (?:the )?(\\d.*)$`);
/** "Thursday 28th": the weekday, and the date, where it is no hour; null for all else. */
function daysAtOdds(words: string): readonly string[] | null {
  const [, weekday, , date = ""] = WEEKDAY_AND_DATE.exec(foldText(words)) ?? [];
  return weekday !== undefined && IS_DATED.test(date) ? [weekday, date] : null;
}
const IS_DATED = /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.\d{1,2}\.?|\d{1,2}\.)(?:$|,? (?:at )?\d)/;

/** Whether nothing is left without the day, the hour and the part of the day. */
function isOnlyTime(words: string, { now, zone, locale, inWeek = null }: There): boolean {
  const two = WORDS[locale].BETWEEN_TIMES.test(words) ? words.split(WORDS[locale].BETWEEN_TIMES) : daysAtOdds(words);
  if (two !== null) return two.every((one) => isOnlyTime(one, { now, zone, locale, inWeek }));
  const ofMonth = weekOfMonth(foldText(words), localDate(now, zone), inWeek);
  if (ofMonth) return ofMonth.rest === "" || isOnlyTime(ofMonth.rest, { now, zone, locale });
  // "wed 9" is an hour of Wednesday.
  const plain = withHour(withClocksSpelt(withDaysSpelt(foldText(words)))).replace(/(?<![.!])[.!]+$/, (end) =>
    /\d\.$/.test(words) ? end : "",
  );
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
