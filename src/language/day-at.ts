/** The words of a day, a week or a range of days that begin at a place of a sentence. Pure. */
import { addDays, daysBetween } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { WEEKDAY } from "./date-names.ts";
import { readPeriod } from "./date-periods.ts";
import type { Period } from "./periods.ts";

/** So much of a message is read for what it says of when; Slack lets people write 40,000 characters. */
export const MOST_CHARACTERS = 1200;
const MOST_DAY_WORDS = 4;
/** Words that are days by chance, or none that somebody would leave out. */
const NO_DAY = /^(?:may|march|mar|now|sun|sat|a|an|one|the|d|w|\d+|today|tonight)$/;
const ENDS_NO_WORD = /(?<!\d)[.,;!?)]+$/;

const RANGE_LEAD = /^(?:from|between) /;
const RANGE_TO = /^ ?(?:-|\u2013|to|until|till?|through|thru) ?/;
const RANGE_AND = /^ and /;
const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`);

export interface DayAt extends Period {
  readonly length: number;
  readonly words: string;
}

/** Reads the words of a day; another one in tests, which count how often it is asked. */
export type ReadDay = typeof readPeriod;

/** The longest words of a day or a week with which a text begins; null where it begins with none that is ahead. */
export function dayAt(text: string, today: CalendarDate, readDay: ReadDay = readPeriod): DayAt | null {
  const tokens = text.split(" ", MOST_DAY_WORDS);
  for (let count = tokens.length; count > 0; count--) {
    const plain = tokens.slice(0, count).join(" ").replace(ENDS_NO_WORD, "");
    const period = /[,;]/.test(plain) || NO_DAY.test(plain) ? null : readDay(plain, today);
    if (period && period.last >= today) return { ...period, length: plain.length, words: plain };
  }
  return null;
}

/** The same, or all days from one to another: "monday - wednesday", "from 1.12. till 3.12.". */
export function daysAt(text: string, today: CalendarDate, readDay: ReadDay = readPeriod): DayAt | null {
  const lead = RANGE_LEAD.exec(text)?.[0] ?? "";
  const first = dayAt(text.slice(lead.length), today, readDay);
  if (!first) return null;
  const behind = text.slice(lead.length + first.length);
  const to = (lead === "between " ? RANGE_AND : RANGE_TO).exec(behind)?.[0];
  const last = to === undefined ? null : dayAt(behind.slice(to.length), today, readDay);
  const days = to === undefined || !last ? null : rangeOf(first, last);
  if (to === undefined || !last || !days) return lead === "" ? first : null;
  const length = lead.length + first.length + to.length + last.length;
  return { ...first, ...days, length, words: text.slice(0, length) };
}

/** The days from the one to the other; a weekday is the one that is next to its other end. Null where they end before they begin. */
function rangeOf(from: DayAt, to: DayAt): Pick<Period, "first" | "last"> | null {
  let { first } = from;
  let { last } = to;
  if (IS_WEEKDAY.test(to.words) && last < first) last = addDays(last, Math.ceil(daysBetween(last, first) / 7) * 7);
  // "Wednesday to Friday next week"
  else if (IS_WEEKDAY.test(from.words))
    first = addDays(first, Math.floor(Math.max(0, daysBetween(first, last)) / 7) * 7);
  return first < last ? { first, last } : null;
}
