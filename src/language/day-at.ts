/** The words of a day or a week that begin at a place of a sentence. Pure. */
import type { CalendarDate } from "#src/kernel/member.ts";
import { readPeriod } from "./date-periods.ts";
import type { Period } from "./periods.ts";

/** So much of a message is read for what it says of when; Slack lets people write 40,000 characters. */
export const MOST_CHARACTERS = 1200;
const MOST_DAY_WORDS = 4;
/** Words that are days by chance, or none that somebody would leave out. */
const NO_DAY = /^(?:may|march|mar|now|sun|sat|a|an|one|the|d|w|\d+|today|tonight)$/;
const ENDS_NO_WORD = /(?<!\d)[.,;!?)]+$/;

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
