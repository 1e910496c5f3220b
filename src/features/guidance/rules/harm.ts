/** Whether somebody tells that another person at work lays hands on them, forces, threatens or frightens them. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { type PatternList, patternList } from "#src/language/pattern-list.ts";
import { lately } from "#src/language/remembered.ts";
import { HARMED, MAY_BE_FEARED, MAY_BE_HARM } from "./harm.en.ts";
import { GRAVE, GRAVE_ALONE, INVITED, UNWANTED } from "./harm-beside.en.ts";
import { EXTORTED, MOCKED } from "./harm-control.en.ts";
import { HARMLESS_AT_WORK } from "./harm-harmless.en.ts";
import { isOfNear, isSureOutside, type Outside, outsideOf } from "./harm-outside.ts";
import { MAY_BE_SLIGHTED, SLIGHTED } from "./harm-slights.en.ts";
import { TOLD_OF } from "./harm-told-of.en.ts";

interface Words {
  readonly harmless: PatternList;
  /** Beside which nothing is harmless; and an invitation, and what nobody wants of one. */
  readonly grave: PatternList;
  readonly graveAlone: PatternList;
  readonly invited: PatternList;
  readonly unwanted: PatternList;
  readonly harmed: PatternList;
  readonly mayBe: PatternList;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    harmless: patternList(HARMLESS_AT_WORK),
    grave: patternList(GRAVE),
    graveAlone: patternList(GRAVE_ALONE),
    invited: patternList(INVITED),
    unwanted: patternList(UNWANTED),
    harmed: patternList([...HARMED, ...EXTORTED, ...SLIGHTED]),
    mayBe: patternList([...MAY_BE_HARM, ...MAY_BE_FEARED, ...MOCKED, ...TOLD_OF, ...MAY_BE_SLIGHTED]),
  },
};
/** What is longer is read by its sentences, and only for what is sure: mostly it is a story. */
const LONGEST_WHOLE = 600;
const LONGEST = 4000;
/** Of what is longer still, the end is read as well: what weighs most often stands there. */
const LONGEST_END = 2000;

/** harm: nobody is sent to speak with whoever did it, and a number is named. unclear: it may be that, or an ordinary day. */
export type Harm = "harm" | "unclear";

/** What is told of it; null: nothing. */
export function harmIn(text: string, locale: Locale): Harm | null {
  return FOUND[locale](text).harm;
}

/** Several steps of an answer ask it of the same message. */
const LATELY = 64;
const FOUND: Readonly<Record<Locale, (text: string) => { readonly harm: Harm | null }>> = {
  en: lately(LATELY, (text) => ({ harm: harmBy(text, WORDS.en, outsideOf(text, "en")) })),
};

function harmBy(text: string, words: Words, outside: Outside | null): Harm | null {
  const read = text.length > LONGEST ? `${text.slice(0, LONGEST)} ${text.slice(-LONGEST_END)}` : text;
  const parts = partsOf(read).map((part) => withoutHarmless(part, words));
  const { harmed, mayBe } = words;
  if (outside !== null && isSureOutside(outside)) return "harm";
  if (parts.some((part) => clausesOf(part).some(harmed.match))) return "harm";
  return outside !== null || (text.length <= LONGEST_WHOLE && parts.some(mayBe.match)) ? "unclear" : null;
}

/** Where no matter of work is told, whose it is; null: it is one of work, or nothing is told. */
export function harmOutside(text: string, locale: Locale): Outside | null {
  const outside = outsideOf(text, locale);
  if (outside !== null || !isHarmed(text, locale) || !isOfNear(text, locale)) return outside;
  // Of whoever died or is ill something else may stand in the next sentence.
  return text.split(SENTENCE_ENDS).some((one) => isOfNear(one, locale) && isHarmed(one, locale)) ? "home" : null;
}
const SENTENCE_ENDS = /[.!?;\n]+/;

export function isHarmed(text: string, locale: Locale): boolean {
  return harmIn(text, locale) === "harm";
}

/** Whether what is told is too grave for a quarrel: where nothing else was read of it, it may be harm. */
export function isGraveAlone(text: string, locale: Locale): boolean {
  return text.length <= LONGEST_WHOLE && partsOf(text).some(WORDS[locale].graveAlone.match);
}

/** What is told of it where it was read as something between people, or as nothing. */
export function harmBetween(text: string, locale: Locale): Harm | null {
  return harmIn(text, locale) ?? (isGraveAlone(text, locale) ? "unclear" : null);
}

/** Without what is said of work, games and courtesy, unless something beside it makes it grave. */
function withoutHarmless(part: string, { harmless, grave, invited, unwanted }: Words): string {
  const isGrave = grave.match(part) || (invited.match(part) && unwanted.match(part));
  return isGrave ? part : harmless.replaced(part, ", ");
}

/** A text and what stands in it side by side: whatever is said behind "and" takes nothing back. */
function clausesOf(part: string): readonly string[] {
  const clauses = part.split(/,? (?:and|but) /);
  return clauses.length === 1 ? clauses : [part, ...clauses];
}

function partsOf(text: string): readonly string[] {
  const plain = text
    .replace(/[’‘ʼ`´]/g, "'")
    // A word that is set apart: he "accidentally" does it.
    .replace(/["“”*_]([\w'-]+)["“”*_]/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= LONGEST_WHOLE) return [plain];
  return plain.split(/(?<=[.!?;]) /).map((sentence) => sentence.slice(0, LONGEST_WHOLE));
}
