/** Text of people: made storable where it comes in, measured and cut as people count, never in the middle of a character. */

/** Control characters but tab and line break: PostgreSQL takes no NUL, and nobody sees the others. */
// oxlint-disable-next-line no-control-regex -- these characters are what it is about
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** All that some reader takes for the end of a line. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** One character that shows nothing: a blank, a mark of direction, a joiner, a filler (Unicode's White_Space and Default_Ignorable). */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Of these, what stands inside of words and could part one that is looked for: zero-width characters, joiners also of emoji. */
const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * What may be left out of a text without changing its words: soft hyphens, zero-width spaces, marks of direction. All of them are
 * invisible, but blanks part words and the joiner makes one emoji of several.
 */
const WORDLESS = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Every text from outside, as it can be stored: without control characters, and without halves of characters. */
export function cleaned(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(CONTROLS, "").toWellFormed();
}

/** Whether a text shows anything: blanks, zero-width characters and marks of direction alone do not. */
export function isVisible(text: string): boolean {
  return [...text].some((character) => !INVISIBLE.test(character));
}

/** Whether somewhere in a text stands a character that shows nothing. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** A text that hides nothing inside of a word; emoji that are joined of several fall apart. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, "");
}

/** The same words without what shows nothing and parts none of them; emoji stay whole. */
export function withoutInvisible(text: string): string {
  return text.replace(WORDLESS, "");
}

const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/**
 * The same text, in one byte a character where that can be. The engine makes each pattern apart for texts of two bytes a character, and what
 * is cut out of such a text is one as well: many patterns take a second then, the first time that a phone bends a quote.
 */
export function inOneByte(text: string): string {
  return BEYOND_LATIN_1.test(text) ? text : Buffer.from(text, "latin1").toString("latin1");
}

/** Characters that turn the direction of all text behind them: embeddings, overrides and isolates. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text of people without the characters that would turn the direction of our sentence around it. */
export function undirected(text: string): string {
  return text.replace(DIRECTIONS, "");
}

/** The first of these names that shows anything, on one line; else `otherwise`. */
export function visibleName(names: readonly (string | null | undefined)[], otherwise: string): string {
  const found = names.find((name) => name != null && isVisible(name));
  return found == null ? otherwise : undirected(cleaned(found)).replace(/\s+/g, " ").trim();
}

/** The same with its first letter a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Length in Unicode code points, as PostgreSQL's `char_length` counts. */
export function lengthOf(text: string): number {
  return text.length === 0 ? 0 : [...text].length;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The beginning of a text, of at most `max` code points; an emoji or letter of several is kept whole or left out. */
export function cut(text: string, max: number): string {
  if (text.length <= max || lengthOf(text) <= max) return text;
  let end = 0;
  let points = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    points += lengthOf(segment);
    if (points > max) break;
    end = index + segment.length;
  }
  // One letter with very many accents can be longer than the limit: then it is cut by code points.
  return end > 0 ? text.slice(0, end) : [...text].slice(0, max).join("");
}

/** The same, with an ellipsis that shows that something is missing. */
export function clip(text: string, max: number): string {
  if (text.length <= max || lengthOf(text) <= max) return text;
  return `${cut(text, max - 1)}…`;
}
