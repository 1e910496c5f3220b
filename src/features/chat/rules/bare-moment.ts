/** A message that says nothing but a time: "thu 14:00", "tomorrow after lunch", "ok i will do it on 15.12. at 9". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
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
}

/** Null for a message that says anything else. */
export function bareMoment(
  text: string,
  { now, zone, locale }: { readonly now: Date; readonly zone: string; readonly locale: Locale },
): BareMoment | null {
  const plain = text.trim().replace(/\s?\?$/, "");
  const isAsked = plain !== text.trim();
  const words = withoutAround(plain, WORDS[locale]);
  if (words === "" || words.split(/\s+/).length > FEW_WORDS || /\?/.test(words)) return null;
  const told = momentTold(words, now, zone);
  if (!told || told.shift !== null) return null;
  const isOnly = told.inMinutes === null ? isOnlyTime(words, { now, zone, locale }) : WORDS[locale].SPAN.test(words);
  if (!isOnly) return null;
  const { date, time, part, inMinutes } = told;
  const hasHour = time !== null || part !== null;
  return {
    words,
    isWhole: inMinutes !== null || (date !== null && hasHour),
    isDay: date !== null && !hasHour,
    isAsked,
  };
}

function withoutAround(text: string, { BEFORE, BEHIND }: typeof english): string {
  let words = text;
  for (let left = words.replace(BEFORE, ""); left !== words; left = words.replace(BEFORE, "")) words = left;
  for (let left = words.replace(BEHIND, ""); left !== words; left = words.replace(BEHIND, "")) words = left;
  return words.trim();
}

/** "Yesterday morning" may tell of anything; "20.11. at 9" is a date. */
const IS_DATE = /\d/;

/** Whether nothing is left without the day, the hour and the part of the day. */
function isOnlyTime(words: string, { now, zone, locale }: Parameters<typeof bareMoment>[1]): boolean {
  const plain = foldText(words).replace(/(?<![.!])[.!]+$/, (end) => (/\d\.$/.test(words) ? end : ""));
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
