/** Whom of their people a manager's message is about. Pure. */
import { namedAmong } from "#src/features/matching/rules/called.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./whom.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** The one whom a message names, or the only one where it names nobody else; null where it is not said which. */
export function whomOf(
  text: string,
  people: readonly { readonly userId: string; readonly name: string }[],
  locale: Locale,
): string | null {
  const named = namedAmong(text, people);
  const [only] = named.length > 0 ? named : namesAnother(text, locale) ? [] : people;
  return only && (named.length === 1 || people.length === 1) ? only.userId : null;
}

/** Whether a message names somebody, and none of these people: whoever left, had all of it deleted, or was never there. */
export function namesNoneOf(text: string, people: readonly { readonly name: string }[], locale: Locale): boolean {
  return namedAmong(text, people).length === 0 && namesAnother(text, locale);
}

/** Whether somebody's name stands in a message, by where it stands or by its capital: a word too many for a name leads to the list, and to nobody else. */
function namesAnother(text: string, locale: Locale): boolean {
  const { BEFORE_NAME, NAME_FIRST, ORDINARY } = WORDS[locale];
  const isName = (word: string | undefined): boolean => {
    const [first = ""] = wordsIn(word ?? "");
    return first !== "" && !ORDINARY.has(first);
  };
  const plain = text.replace(/\s+/g, " ").trim();
  if ([...plain.matchAll(BEFORE_NAME), ...plain.matchAll(NAME_FIRST)].some(([, word]) => isName(word))) return true;
  return [...plain.matchAll(/(?<=[^.?!:] )\p{Lu}\p{Ll}[\p{L}\p{M}-]*/gu)].some(([word]) => isName(word));
}

const wordsIn = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
