/** Whether somebody tells that another person at work lays hands on them, forces, threatens or frightens them. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { type PatternList, patternList } from "#src/language/pattern-list.ts";
import { HARMED, MAY_BE_FEARED, MAY_BE_HARM } from "./harm.en.ts";
import { HARMLESS_AT_WORK } from "./harm-harmless.en.ts";

interface Words {
  readonly harmless: PatternList;
  readonly harmed: PatternList;
  readonly mayBe: PatternList;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    harmless: patternList(HARMLESS_AT_WORK),
    harmed: patternList(HARMED),
    mayBe: patternList([...MAY_BE_HARM, ...MAY_BE_FEARED]),
  },
};
/** What is longer is read by its sentences, and only for what is sure: mostly it is a story. */
const LONGEST_WHOLE = 600;
const LONGEST = 4000;

/** harm: nobody is sent to speak with whoever did it, and a number is named. unclear: it may be that, or an ordinary day. */
export type Harm = "harm" | "unclear";

/** What is told of it; null: nothing. */
export function harmIn(text: string, locale: Locale): Harm | null {
  const { harmless, harmed, mayBe } = WORDS[locale];
  const parts = partsOf(text.slice(0, LONGEST)).map((part) => harmless.replaced(part, ", "));
  if (parts.some(harmed.match)) return "harm";
  return text.length <= LONGEST_WHOLE && parts.some(mayBe.match) ? "unclear" : null;
}

export function isHarmed(text: string, locale: Locale): boolean {
  return harmIn(text, locale) === "harm";
}

function partsOf(text: string): readonly string[] {
  const plain = text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= LONGEST_WHOLE) return [plain];
  return plain.split(/(?<=[.!?;]) /).map((sentence) => sentence.slice(0, LONGEST_WHOLE));
}
