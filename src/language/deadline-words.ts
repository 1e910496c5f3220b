/** The day by which something is due, among other words: "side by side by Friday", "call sales, due 4 December, please". */

export interface DeadlineWords {
  /** All of the words where no day is named. */
  readonly before: string;
  /** The words of the day, for instance `Friday`; null when none are there. */
  readonly due: string | null;
  readonly behind: string;
}

const MARK = /(^|[\s,;:(–—-])(?:by|until|till|’til|'til|due(?: on| by)?|before|no later than)\s+/gi;
/** Where the words of a day may end before the line does. */
const BOUNDARY = /\s*(?:[,;:)](?!\d)|\s[–—-]\s|\.\s|\bbecause\b|\bplease\b|\bso that\b)|$/gi;
/** More words than these name no day. */
const MAX_DAY = 60;
/** A line with more of them is no sentence, and nobody waits for it. */
const MAX_MARKS = 20;

/**
 * Finds the last "by" that a day follows, which reaches to the end of the words or to a mark of punctuation.
 * @param isDay tells whether words are a day, so that "by" may stand in the rest as well.
 * @param where `aside`: only where the "by" begins the words or stands behind punctuation. In a reason, "because we ship
 * by Friday" is part of the reason.
 */
export function splitDeadline(
  text: string,
  isDay: (words: string) => boolean,
  where: "anywhere" | "aside" = "anywhere",
): DeadlineWords {
  const marks = [...text.matchAll(MARK)].slice(-MAX_MARKS).toReversed();
  for (const mark of marks) {
    const before = text.slice(0, mark.index + (mark[1] ?? "").length);
    if (where === "aside" && !/(?:^|[,;:.(–—-])$/.test(before.trimEnd())) continue;
    const behind = text.slice(mark.index + mark[0].length);
    const end = [...behind.slice(0, MAX_DAY + 1).matchAll(BOUNDARY)]
      .map(({ index }) => index)
      .toReversed()
      .find((index) => isDay(behind.slice(0, index)));
    if (end === undefined || end > MAX_DAY) continue;
    return {
      before: before.replace(/(?<![\s,;:(–—-])[\s,;:(–—-]+$/, "").trim(),
      due: behind
        .slice(0, end)
        .trim()
        .replace(/[.,]+$/, ""),
      behind: behind
        .slice(end)
        .replace(/^[\s,;:.)!–—-]+/, "")
        .replace(/^please\b\s*/i, "")
        .trim(),
    };
  }
  return { before: text.trim(), due: null, behind: "" };
}
