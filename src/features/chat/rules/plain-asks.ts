/** What is asked so plainly that no reader is needed, and that one takes for the challenge of now: a role, a mentor by name, doing it at once. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./plain-asks.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages ask for more. */
const MOST_CHARACTERS = 120;

/** role: what people in a role do. mentor: whom they would like as one, folded. now: they do the challenge at once. */
export type PlainAsk =
  | { readonly kind: "role" }
  | { readonly kind: "mentor"; readonly name: string }
  | { readonly kind: "now" };

/** The phrase of a challenge whose meaning is asked, folded; null where a message asks for something else, or its text has no such phrase. */
export function phraseAskedIn(text: string, challenge: string, locale: Locale): string | null {
  if (text.length > MOST_CHARACTERS) return null;
  const [, asked = ""] = WORDS[locale].PHRASE_ASKED.exec(foldText(bareWords(text))) ?? [];
  const phrase = wordsOf(asked).join(" ");
  return phrase.split(" ").length >= FEWEST_WORDS && wordsOf(challenge).join(" ").includes(phrase) ? phrase : null;
}
/** A single word stands in many questions. */
const FEWEST_WORDS = 2;
const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Null for what says anything else. */
export function plainAskIn(text: string, locale: Locale): PlainAsk | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { DOING_NOW, MENTOR_NAMED, ROLE_ASKED } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (ROLE_ASKED.test(words)) return { kind: "role" };
  const name = MENTOR_NAMED.map((one) => one.exec(words)?.[1]).find((found) => found !== undefined);
  if (name !== undefined) return { kind: "mentor", name };
  return DOING_NOW.test(words) && !text.includes("?") ? { kind: "now" } : null;
}
