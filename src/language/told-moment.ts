/** When something is to be, wherever a message says it: "can we move it to thursday morning", "15.12. at 9 works". */
import { localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { withClocksSpelt } from "./clock-spelling.ts";
import { correctionIn } from "./corrections.ts";
import { MONTH, WEEKDAY } from "./date-names.ts";
import { phrase } from "./date-words.ts";
import { MOST_CHARACTERS } from "./day-at.ts";
import type { DayBounds } from "./day-bounds.ts";
import { withDaysSpelt } from "./day-spelling.ts";
import { type TwoDays, twoDays } from "./days-at-odds.ts";
import { bare, isTold, meant, type Span, wished } from "./days-meant.ts";
import { minutesTold } from "./durations.ts";
import { foldText } from "./fold.ts";
import { asRead, type ReadTime } from "./half-of-day.ts";
import { hourBehindDay } from "./hour-behind-day.ts";
import type { HourBounds } from "./hour-bounds.ts";
import { withHoursSpelt } from "./hour-words.ts";
import { inOnePeriod, inOneWeek, inThisWeek, periodNamed, weekNamed } from "./named-periods.ts";
import { momentOfWords, withoutSigns } from "./natural-date.ts";
import { type Shift, shiftIn } from "./shifts.ts";
import { timeLimitsIn } from "./time-limits.ts";
import { splitTime } from "./time-words.ts";
import { type DayPart, toldWordsEn as words } from "./told-moment.en.ts";
import { weekOfMonth } from "./week-of-month.ts";
import { withDatesMeant } from "./weekday-number.ts";

export interface ToldMoment {
  readonly date: CalendarDate | null;
  readonly time: ReadTime | null;
  /** A part of a day in place of an hour. */
  readonly part: DayPart | null;
  /** From now: "in an hour". */
  readonly inMinutes: number | null;
  /** From what was planned: "an hour later", "one day earlier". */
  readonly shift: Omit<Shift, "rest"> | null;
  /** Several days or hours are named, and this is the last of them. */
  readonly isOneOfSeveral: boolean;
  /** The other one of two days that are named, and whether both were written as one day: "thursday 28th". */
  readonly twoDays: TwoDays | null;
  /** The day that is wished for is over: "last friday at 10". A day of which somebody tells what was is none that they wish for. */
  readonly isPast: boolean;
  /** The date is that of a weekday's name, and no week is named with it: "tuesday at 4". */
  readonly isWeekday: boolean;
  /** The Monday of a week in which it is to be, where no day of it is named: "next week". */
  readonly week: CalendarDate | null;
  /** The first day of a month, or of a longer time, in which it is to be, where no day of it is named: "in january". */
  readonly period: CalendarDate | null;
  /** Days that will not do, and where those that will do begin or end. */
  readonly bounds: DayBounds | null;
  /** Before or after which hour it must not be. */
  readonly hours: HourBounds | null;
}

const MOST_WORDS = 60;
const MOST_SPAN_WORDS = 6;
const SHORT_DAY = new RegExp(
  `\\b(${Object.keys(words.shortDays).join("|")})\\.? (?=\\d{1,2}(?::\\d\\d)? ?(?:uhr|h)\\b)`,
  "g",
);
const AT_NUMBER = new RegExp(`\\bat (${words.hours.join("|")})\\b`, "g");
const SAME_TIME = new RegExp(`(?:^|[ ,]+)${words.sameTime}(?![a-z])`, "g");
/** "The call is now at 11": not today. */
const IS_NOW = new RegExp(`\\b(${words.isNow}) now (?=\\d|at \\d)`, "g");
const IN_A_WHILE = new RegExp(`\\b(?:${words.inA}) ((?:a |an |\\d|half|ten|five|two|three|twenty|thirty)[^,.;]*)`);

/**
 * Null where a message says nothing of when.
 * @param inWeek the Monday of the week that was asked about: the weekday that answers is one of that week.
 */
export function momentTold(
  message: string,
  now: Date,
  zone: string,
  inWeek: CalendarDate | null = null,
): ToldMoment | null {
  const whole = momentIn(message, now, zone, inWeek);
  if (!whole?.isOneOfSeveral) return whole;
  const corrected = correctionIn(foldText(message.slice(0, MOST_CHARACTERS)));
  const instead = corrected && momentIn(corrected.instead, now, zone, inWeek);
  if (!corrected || !instead) return whole;
  const hasHour = instead.time !== null || instead.part !== null;
  if (instead.date !== null) return hasHour || corrected.isKept ? instead : whole;
  if (!hasHour) return whole;
  // "Thursday at 3, no wait, at 4"
  const { date, week, isWeekday } = momentIn(corrected.before, now, zone, inWeek) ?? instead;
  return { ...instead, date, week, isWeekday };
}

function momentIn(message: string, now: Date, zone: string, inWeek: CalendarDate | null): ToldMoment | null {
  const today = localDate(now, zone);
  const whole = withDatesMeant(prepared(message.slice(0, MOST_CHARACTERS), today), today);
  const ofMonth = weekOfMonth(whole, today, inWeek);
  if (!ofMonth) return momentOf(whole, now, zone, inWeek);
  const told = momentOf(ofMonth.rest, now, zone, ofMonth.monday);
  // "The first week of january", and no day of it.
  return told?.date === null || told === null
    ? { ...(told ?? NOTHING), date: ofMonth.monday, week: ofMonth.monday }
    : told;
}

const NOTHING: ToldMoment = {
  date: null,
  time: null,
  part: null,
  inMinutes: null,
  shift: null,
  isOneOfSeveral: false,
  twoDays: null,
  isPast: false,
  isWeekday: false,
  week: null,
  period: null,
  bounds: null,
  hours: null,
};

/** @param said as it was prepared. */
function momentOf(said: string, now: Date, zone: string, inWeek: CalendarDate | null): ToldMoment | null {
  const today = localDate(now, zone);
  const { rest: plain, bounds, hours } = timeLimitsIn(said, today);
  const nothing: ToldMoment = { ...NOTHING, bounds, hours };
  const shift = shiftIn(plain);
  if (shift) {
    const beside = shift.rest.split(" ", MOST_WORDS);
    const hour = spansIn(beside, now, zone).find((span) => span.time !== null && span.date === null)?.time ?? null;
    const { days, minutes, weekday } = shift;
    return { ...nothing, shift: { days, minutes, weekday }, time: hour, part: hour ? null : partOf(shift.rest).part };
  }
  const found = partOf(plain);
  const tokens = found.rest
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  const named = wished(tokens, meant(tokens, spansIn(tokens, now, zone)));
  const ofWeek = named.findLast(({ week }) => week !== undefined)?.week ?? null;
  const spans = inOnePeriod(inThisWeek(inOneWeek(named, ofWeek ?? inWeek), tokens, today));
  const isPast = spans.some((span) => span.isPast && !isTold(tokens, span)) && spans.every(({ date }) => date === null);
  const dates = distinct(spans.flatMap(({ date }) => date ?? []));
  const times = distinct(spans.flatMap(({ time }) => (time ? `${time.hour}:${time.minute}` : [])));
  // "Thursday afternoon i'm at the dentist, morning ok"
  const restOfDay = found.part !== null && bounds?.partsOff.length === 1 ? (bounds.partsOff[0]?.date ?? null) : null;
  const date = dates.at(-1) ?? restOfDay;
  const time = inPart(spans.findLast((span) => span.time !== null)?.time ?? null, found.part);
  if (date === null && time === null) {
    const inMinutes = minutesTold(IN_A_WHILE.exec(plain)?.[1] ?? "");
    if (inMinutes !== null) return { ...nothing, inMinutes };
  }
  if (date === null && time === null && found.part === null && !isPast && bounds === null && hours === null)
    return null;
  const isOneOfSeveral = dates.length > 1 || times.length > 1;
  const week = spans.some((span) => span.date !== null && span.week === undefined) ? null : ofWeek;
  const period = spans.find((span) => span.date === date && span.period !== undefined)?.period ?? null;
  const two = isOneOfSeveral && times.length < 2 ? twoDays(spans, tokens.map(bare), today) : null;
  // Of "thursday 28th" the date is what is meant first, wherever it stands.
  const dated = two?.isAtOdds ? (spans.findLast((span) => span.date !== null && !span.isWeekday)?.date ?? date) : date;
  const isWeekday = ofWeek === null && !two?.isAtOdds && spans.some((span) => span.isWeekday && span.date === date);
  const hour = { time, part: time ? null : found.part };
  return { ...nothing, date: dated, ...hour, isOneOfSeveral, twoDays: two, isPast, isWeekday, week, period };
}

/** "Tonight at 8", "8 in the evening": nobody means the morning. "6:30, first thing in the morning" is no evening. */
function inPart(time: ToldMoment["time"], part: DayPart | null): ToldMoment["time"] {
  if (time === null) return null;
  const { hour, minute, isOpen } = time;
  if (part === "evening" && hour >= FIRST_OF_EVENING && hour < NOON) return { hour: hour + NOON, minute };
  if (!isOpen || part === null || part === "later") return time;
  if (part === "morning" || part === "start" || part === "before-lunch") return { hour: hour % NOON, minute };
  return { hour: (hour % NOON) + NOON, minute };
}
const FIRST_OF_EVENING = 4;
const NOON = 12;

const GREETING = new RegExp(words.greeting);

function prepared(message: string, today: CalendarDate): string {
  return withClocksSpelt(
    withHoursSpelt(withDaysSpelt(foldText(message)), today)
      .replace(GREETING, "")
      .replace(SHORT_DAY, (_, day: keyof typeof words.shortDays) => `${words.shortDays[day]} `)
      .replace(SAME_TIME, "")
      .replace(AT_NUMBER, (_, word: string) => `at ${words.hours.indexOf(word) + 1}`)
      .replace(IS_NOW, "$1 "),
  ).trim();
}

const TONIGHT = new RegExp(`\\b${words.tonight}\\b`, "g");
const THIS_PART = new RegExp(`\\b${words.thisPart}`, "g");
const PARTS = words.parts.map(
  ([part, source]) => [part, new RegExp(`(^|[\\s,])(?:${source})(?=$|[\\s,.!?;])`)] as const,
);

/** The part of a day, and the words without it; "this afternoon" leaves "today". */
function partOf(plain: string): { readonly part: DayPart | null; readonly rest: string } {
  const rest = plain.replace(TONIGHT, "today evening").replace(THIS_PART, "today ");
  for (const [part, pattern] of PARTS) {
    if (pattern.test(rest)) {
      return { part, rest: rest.replace(pattern, "$1 ") };
    }
  }
  return { part: null, rest };
}

/** The longest readable words from each place on, from left to right. */
function spansIn(tokens: readonly string[], now: Date, zone: string): readonly Span[] {
  const spans: Span[] = [];
  const today = localDate(now, zone);
  // A quoted day is misspelt as any other.
  const bared = tokens.map((token) => withDaysSpelt(bare(token)));
  for (let from = 0; from < tokens.length; from++) {
    const most = Math.min(MOST_SPAN_WORDS, tokens.length - from);
    for (let length = most; length > 0; length--) {
      const span = read(bared, tokens, from, length, today);
      if (!span) continue;
      spans.push(span);
      from = span.until - 1;
      break;
    }
  }
  return spans;
}

const NEAR_DAY = new RegExp(`^(?:${phrase("onDay")} )?(?:${phrase("today")}|${phrase("tomorrow")})$`);
const CHANCE = new RegExp(`^(?:${words.chance})$`);
const ONLY_MONTH = new RegExp(`^${words.months}$`);
const COUNTED = new RegExp(`^(?:${words.counted})$`);

/** @param bared the tokens without the signs around them. */
function read(
  bared: readonly string[],
  tokens: readonly string[],
  from: number,
  length: number,
  today: CalendarDate,
): Span | null {
  const text = bared.slice(from, from + length).join(" ");
  if (CHANCE.test(text) || CHANCE.test(`${tokens[from - 1] ?? ""} ${text}`)) return null;
  // "May" is another word as well, but for a message that says nothing else.
  if (ONLY_MONTH.test(text) && length < tokens.length) return null;
  const moment = momentOfWords(withoutSigns(text), today);
  const until = from + length;
  // A day that is past is no other one: its words are not read in parts.
  if (!moment.ok) return moment.reason === "past" ? { from, until, date: null, time: null, isPast: true } : null;
  const { date, time } = moment;
  // "4pm tuesday"
  const isWeekday = ONLY_WEEKDAY.test(text) || ONLY_WEEKDAY.test(splitTime(text)?.rest ?? "");
  const isSigned = tokens[until] !== bared[until] || bared[until + 1] === undefined;
  const next = isSigned ? null : (bared[until + 1] ?? null);
  const hour = hourBehindDay(bared[until] ?? "", { isWeekday: isWeekday || NEAR_DAY.test(text), next });
  if (date !== null && time === null && hour !== null && !COUNTED.test(bared[until + 1] ?? ""))
    return { from, until: until + 1, date, time: asRead(hour, bared[until] ?? ""), isPast: false, isWeekday };
  const week = date === null ? null : weekNamed(text, today);
  const period = date === null ? null : periodNamed(text, today);
  return {
    from,
    until,
    date,
    time: time && asRead(time, text),
    isPast: false,
    isWeekday,
    ...(week === null ? {} : { week }),
    ...(period === null ? {} : { period }),
  };
}

const ONLY_WEEKDAY = new RegExp(
  `^(?:(?:on|at|by|to|for|the) )*${WEEKDAY}(?:,? (?!.*(?:\\d[./-]\\d|\\d(?:st|nd|rd|th)|\\d\\. |week|fortnight|\\d ?${MONTH}|${MONTH} ?\\d)).*)?$`,
);
function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
