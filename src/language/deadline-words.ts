/** The day by which something is due, among other words: "side by side by Friday", "call sales, due 4 December, please". */
import type { Locale } from "#src/kernel/locale.ts";
import { deadlineWordsEn } from "./deadline-words.en.ts";

/** The words of one language around a deadline: sources of regular expressions, without groups that capture. */
export interface DeadlineWords {
  /** What stands before the day: "by". */
  readonly lead: string;
  /** Words behind the day that belong to something else: "because". */
  readonly end: string;
  readonly please: string;
}

/** A text, divided by the day that it names. */
export interface SplitText {
  /** All of the words where no day is named. */
  readonly before: string;
  /** The words of the day, for instance `Friday`; null when none are there. */
  readonly due: string | null;
  readonly behind: string;
}

const PATTERNS: Readonly<Record<Locale, ReturnType<typeof patternsOf>>> = { en: patternsOf(deadlineWordsEn) };
/** More words than these name no day. */
const MAX_DAY = 60;
/** A line with more of them is no sentence, and nobody waits for it. */
const MAX_MARKS = 20;

/**
 * Finds the last "by" that a day follows, which reaches to the end of the words or to a mark of punctuation.
 * @param locale the language of whoever wrote it.
 * @param isDay tells whether words are a day, so that "by" may stand in the rest as well.
 * @param where `aside`: only where the "by" begins the words or stands behind punctuation. In a reason, "because we ship
 * by Friday" is part of the reason.
 */
export function splitDeadline(
  text: string,
  locale: Locale,
  isDay: (words: string) => boolean,
  where: "anywhere" | "aside" = "anywhere",
): SplitText {
  const { leads, boundary, please } = PATTERNS[locale];
  const marks = [...text.matchAll(leads)].slice(-MAX_MARKS).toReversed();
  for (const mark of marks) {
    const before = text.slice(0, mark.index + (mark[1] ?? "").length);
    if (where === "aside" && !/(?:^|[,;:.(–—-])$/.test(before.trimEnd())) continue;
    const behind = text.slice(mark.index + mark[0].length);
    const end = [...behind.slice(0, MAX_DAY + 1).matchAll(boundary)]
      .map(({ index }) => index)
      .toReversed()
      .find((index) => isDay(behind.slice(0, index)));
    if (end === undefined || end > MAX_DAY) continue;
    return {
      before: before.replace(/(?<![\s,;:(–—-])[\s,;:(–—-]+$/, "").trim(),
      due: behind
        .slice(0, end)
        .trim()
        .replace(/(?<![.,])[.,]+$/, ""),
      behind: behind
        .slice(end)
        .replace(/^[\s,;:.)!–—-]+/, "")
        .replace(please, "")
        .trim(),
    };
  }
  return { before: text.trim(), due: null, behind: "" };
}

function patternsOf({ lead, end, please }: DeadlineWords): Readonly<Record<"leads" | "boundary" | "please", RegExp>> {
  return {
    leads: new RegExp(String.raw`(^|[\s,;:(–—-])(?:${lead})\s+`, "gi"),
    /** Where the words of a day may end before the line does. */
    boundary: new RegExp(String.raw`\s*(?:[,;:)](?!\d)|\s[–—-]\s|\.\s|\b(?:${end})\b)|$`, "gi"),
    please: new RegExp(String.raw`^(?:${please})\b\s*`, "i"),
  };
}
