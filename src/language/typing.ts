/**
 * How people type, made plain so that rules can read it: phones bend quotes, join dashes and put spaces that do not break.
 * It is for reading alone; what is kept stays as the person typed it.
 */
import { withoutInvisible } from "#src/kernel/text.ts";
import { CUT_WORDS } from "./typing.en.ts";

/** Each replaced by signs of the same number, so that places in the plain text are places in the typed one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc\u00b4\uff07`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/g, '"'],
  [/[[\p{Pd}\u2212]--[\-\u{10000}-\u{10ffff}]]/gv, "-"],
  // Of two signs each.
  [/[\p{Pd}&&[\u{10000}-\u{10ffff}]]/gv, "--"],
  [/[[\p{Zs}\t]--\x20]/gv, " "],
  [/\uff0c/g, ","],
  [/\uff1a/g, ":"],
  [/\uff1b/g, ";"],
  [/\uff1f/g, "?"],
  [/\uff01/g, "!"],
  [/[\u2026\u3002]/g, "."],
];

/** ASCII without a tab or a backtick is plain already. */
const PLAIN = /^[ -_a-~]*$/;

/** A code like `:+1:` with its skin tone, or one drawn sign of an emoji; the colons of 10:30:45 are none. */
const EMOJI = String.raw`(?<![\p{L}\p{N}]):[\p{L}\p{N}_+'-]+:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u200d\u20e3]`;
/** Faces made of signs, standing alone: `:-)`, `;)`, `:D`, `<3`, `^^`. */
const SMILEY = String.raw`(?<!\S)(?:[:;=][-'^o]?[)(\]\[DPp3|/\\]+|[xX]D+|<3+|\^_?\^)(?![^\s.,!?])`;
const DECORATION = new RegExp(`${EMOJI}|${SMILEY}`, "gu");
const LEADING_DECORATION = new RegExp(String.raw`^(?:\s*(?:${EMOJI}|${SMILEY}))+`, "u");
const TRAILING_DECORATION = new RegExp(String.raw`(?:${EMOJI}|${SMILEY})\s*$`, "u");
/** A mark of a list, a dash or a quote before or behind the words. */
const LEADING_SIGNS = /^[\s"'*>\u2022\u200b\u200e\u200f-]+/;
const TRAILING_SIGNS = /(?<![\s"'*-])[\s"'*-]+$/;
const BEFORE_CUT_WORD = new RegExp(String.raw`(^|[\s,(])'(?=(?:${CUT_WORDS})\b)`, "gi");
/** Longer texts are stories rather than requests, and are left as they are. */
const MAX_BARE = 1000;

/** The same text with plain quotes, dashes and spaces: every character keeps its place. */
export function straight(text: string): string {
  if (PLAIN.test(text)) return text;
  return ALIKE.reduce((plain, [pattern, sign]) => plain.replace(pattern, sign), text);
}

/** A text as rules read it: plain signs, single spaces, nothing invisible, "'til" as "til". */
export function plainTyping(text: string): string {
  return straight(withoutInvisible(text)).replace(/\s+/g, " ").trim().replace(BEFORE_CUT_WORD, "$1");
}

/** Plain words without the emoji, smileys, dashes and quotes around them; what stands inside stays. */
export function bareWords(text: string): string {
  let words = plainTyping(text);
  if (words.length > MAX_BARE) return words;
  for (let before = ""; before !== words; ) {
    before = words;
    words = words.replace(LEADING_DECORATION, "").replace(LEADING_SIGNS, "");
    words = words.replace(TRAILING_DECORATION, "").replace(TRAILING_SIGNS, "");
  }
  return words;
}

/** How many signs at the start are decoration: emoji, smileys, dashes, quotes, spaces. */
export function decorationBefore(text: string): number {
  const plain = straight(text);
  let at = 0;
  for (let before = -1; before !== at; ) {
    before = at;
    const rest = plain.slice(at);
    at += (LEADING_DECORATION.exec(rest) ?? LEADING_SIGNS.exec(rest))?.[0].length ?? 0;
  }
  return at;
}

/** Emoji and smileys at the very start, with the spaces between them; empty when there are none. */
export function leadingEmoji(text: string): string {
  return LEADING_DECORATION.exec(text)?.[0] ?? "";
}

/** Whether a text has any letter or digit outside of emoji and smileys. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(DECORATION, " "));
}

/** A title in quotes is the title. Quotes inside stay. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  const plain = straight(trimmed);
  const [first = "", last = ""] = [plain.at(0), plain.at(-1)];
  const isQuoted = plain.length > 2 && first === last && (first === '"' || first === "'");
  return isQuoted ? trimmed.slice(1, -1).trim() : trimmed;
}
