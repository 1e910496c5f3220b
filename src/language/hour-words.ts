/** Hours as people write them in passing, spelt as the rules read them: "4ish", "around 4", "half 4", "make it 11 instead". Pure. */
import { addDays, daysBetween, parseCalendarDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { WEEKDAY, weekdayNamed } from "./date-names.ts";
import { hourWordsEn as words } from "./hour-words.en.ts";

const HOUR = "(?:[1-9]|1\\d|20)";
const COURTESIES = `(?:(?:${words.courtesy})\\b[,.]? ?)*`;
const END = `[.!?\\s]*$`;

const ISH = new RegExp(
  `(?<![\\d:.])(?:(?:${words.about}|${words.at}) )*(\\d{1,2}(?:[:.]\\d\\d)?)${words.ish}\\b`,
  "gi",
);
const NAMED_ISH = new RegExp(`\\b(${words.named})${words.ish}\\b`, "gi");
const ABOUT = new RegExp(
  `\\b(?:${words.at} )?${words.about} (?=(?:${HOUR}(?:[:.]\\d\\d)? ?(?:[ap]m\\b)?(?=$|[ ,.!?])(?! ?(?:${counted()}))|noon|half (?!an?\\b)|(?:${words.numbers})\\b(?! ?(?:${counted()}))))`,
  "gi",
);
const HALF = new RegExp(`\\b${words.half} (?=(?:${HOUR}|${words.numbers})(?=$|[ ,.!?])(?! ?(?:${counted()})))`, "gi");
const BEFORE = new RegExp(`\\b(${words.before}) (?=${HOUR} ?${COURTESIES}${END})`, "i");
const BEHIND = new RegExp(`^(${COURTESIES})(?=${HOUR} (?:${words.behind})\\b ?${COURTESIES}${END})`, "i");

const BUT_AT = new RegExp(`${words.butAt} (?=(?:${HOUR}(?:[:.]\\d\\d)?)(?: ?${COURTESIES})${END})`, "i");
const CLOCK = `(?<![\\d:.,/-])(1[0-2]|0?[1-9])([:.]\\d\\d)?(?: ?(?:${words.oClock}))?`;
/** "3.12 in the morning": a day, or an hour with its minutes. */
const DAY_OR_HOUR = new RegExp(
  `(?<!\\b${words.at} )(?:\\b(${WEEKDAY}|${words.tomorrow}|${words.today}),? )?(?<![\\d:.,/-])(\\d{1,2})\\.(0[1-9]|1[0-2])(?=,? (?:${Object.values(words.halves).join("|")})(?![a-z]))`,
  "gi",
);
const TOMORROW = new RegExp(`^(?:${words.tomorrow})$`, "i");
const TODAY = new RegExp(`^(?:${words.today})$`, "i");
/** A day that is named by its number and month alone lies so near. */
const MOST_DAYS = 90;
const NOT_COUNTED = `(?<!\\b(?:${words.countedBefore}|(?:${words.noHourBefore})\\.?) )`;
const IN_HALF = Object.entries(words.halves).map(
  ([part, source]) => [part, new RegExp(`${NOT_COUNTED}${CLOCK},? (?:${source})(?![a-z])`, "gi")] as const,
);
const BEFORE_HALF = Object.entries(words.halvesBefore).map(
  ([part, source]) =>
    [
      part,
      new RegExp(
        `\\b(?:${words.beforeHalf})?(?:${source}),? (?:${words.atHalf}) ${CLOCK}(?! ?(?:[ap]\\.?m\\b|\\d))`,
        "gi",
      ),
    ] as const,
);
const MIDNIGHT = new RegExp(`\\b(?:${words.midnight})\\b`, "gi");

/** What is counted, and is no hour. */
function counted(): string {
  return "min|mins|minutes?|h\\b|hrs?|hours?|days?|weeks?|months?|people|times|of\\b|more|tickets?|points?|percent|%|colleagues?|developers?|questions?|seats?|places?";
}

/**
 * The same words with each hour behind "at", where nothing else can be meant by it.
 * @param today where it is known: "4.05 in the afternoon" is an hour where the fourth of May is far.
 */
export function withHoursSpelt(text: string, today: CalendarDate | null = null): string {
  const spelt = withDaysDotted(text, today)
    .replace(NAMED_ISH, "$1")
    .replace(ISH, `${words.at} $1`)
    .replace(ABOUT, `${words.at} `)
    .replace(HALF, `${words.halfPast} `)
    .replace(BEFORE, `$1 ${words.at} `)
    .replace(BEHIND, `$1${words.at} `)
    .replace(BUT_AT, ` ${words.at} `);
  return withHalvesSpelt(spelt);
}

/** The same words where a number with a month is written as the day that it is, with its dot, and any other as the hour. */
function withDaysDotted(text: string, today: CalendarDate | null): string {
  return text.replace(DAY_OR_HOUR, (all, name: string | undefined, _weekday, day: string, month: string) => {
    const isDay = today === null ? name === undefined : isDayMeant({ day, month, name }, today);
    if (isDay) return `${day}.${month}.`;
    return `${all.slice(0, all.length - `${day}.${month}`.length)}${day}:${month}`;
  });
}

/** Whether such a day is near, and the one whose name stands before it. */
function isDayMeant(
  { day, month, name }: { readonly day: string; readonly month: string; readonly name: string | undefined },
  today: CalendarDate,
): boolean {
  const inYear = (year: number): CalendarDate | null => parseCalendarDate(`${year}-${month}-${day.padStart(2, "0")}`);
  const year = Number(today.slice(0, 4));
  const date = [inYear(year), inYear(year + 1)].find((one) => one !== null && one >= today);
  if (!date || daysBetween(today, date) > MOST_DAYS) return false;
  if (name === undefined) return true;
  if (TODAY.test(name)) return date === today;
  return TOMORROW.test(name) ? date === addDays(today, 1) : weekdayNamed(name.toLowerCase()) === weekdayOf(date);
}

/** The same words where an hour says of which half of the day it is: "3 in the night" as "3am". */
function withHalvesSpelt(text: string): string {
  const spelt = text.replace(MIDNIGHT, "12am");
  return [...IN_HALF, ...BEFORE_HALF].reduce(
    (left, [part, pattern]) =>
      left.replace(pattern, (_, hour: string, minute: string | undefined, from: number) => {
        const at = left.slice(0, from).endsWith("at ") || from === 0 ? "" : `${words.at} `;
        return `${at}${hour}${(minute ?? "").replace(".", ":")}${isAfternoon(part, Number(hour)) ? "pm" : "am"}`;
      }),
    spelt,
  );
}

/** "11 in the night" is before midnight, and "12 in the afternoon" is noon. */
function isAfternoon(part: string, hour: number): boolean {
  if (part === "morning") return false;
  if (part === "night") return hour >= FIRST_OF_NIGHT && hour < NOON;
  return part === "afternoon" || hour < NOON;
}
const FIRST_OF_NIGHT = 6;
const NOON = 12;
