/** A text that is longer than one field or block takes, in parts that can be joined again. */

export interface Parts {
  readonly parts: readonly string[];
  /** The white space between each part and the next; empty where a word had to be cut. */
  readonly gaps: readonly string[];
}

/** Longer white space than this stays inside of a part. */
const MAX_GAP = 40;
/** Where a part may end, the best first: behind a paragraph, a line, a word. */
const BREAKS = ["\n\n", "\n", " "];

/**
 * Cuts a text into parts of at most `max`, between paragraphs, lines or words, never inside a character.
 * @param sizeOf how long a part counts, for instance once it is escaped; its number of UTF-16 units unless said otherwise.
 */
export function partsOf(text: string, max: number, sizeOf: (part: string) => number = (part) => part.length): Parts {
  const parts: string[] = [];
  const gaps: string[] = [];
  let rest = text;
  while (sizeOf(rest) > max) {
    const { end, next } = firstCut(rest, max, sizeOf);
    parts.push(rest.slice(0, end));
    gaps.push(rest.slice(end, next));
    rest = rest.slice(next);
  }
  return { parts: [...parts, rest], gaps };
}

/** Joins the parts again; a part that was emptied is left out with the white space before it. */
export function wholeOf(parts: readonly string[], gaps: readonly string[]): string {
  return parts.reduce(
    (whole, part, index) => (part === "" || index === 0 ? whole + part : whole + (gaps[index - 1] ?? "\n\n") + part),
    "",
  );
}

function firstCut(text: string, max: number, sizeOf: (part: string) => number): { end: number; next: number } {
  let end = Math.min(text.length, max);
  for (let size = sizeOf(text.slice(0, end)); size > max && end > 1; size = sizeOf(text.slice(0, end)))
    end = Math.max(1, Math.min(end - 1, Math.floor((end * max) / size)));
  for (const mark of BREAKS) {
    const at = text.lastIndexOf(mark, end);
    if (at < end / 2) continue;
    const start = text.slice(0, at).trimEnd().length;
    const next = text.length - text.slice(at).trimStart().length;
    if (start > 0 && start <= end && next - start <= MAX_GAP) return { end: start, next };
  }
  const isInside = end > 1 && /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return isInside ? { end: end - 1, next: end - 1 } : { end, next: end };
}
