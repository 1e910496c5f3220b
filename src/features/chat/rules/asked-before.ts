/** An answer to a question that the bot asked about something kept, said some time after it: which question is meant. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./asked-before.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer is a story. */
const MOST_CHARACTERS = 600;

/** The question as they say it, folded; null where they name none, or tell nothing behind it. */
export function askedBefore(text: string, locale: Locale): string | null {
  if (text.length > MOST_CHARACTERS) return null;
  return WORDS[locale].ASKED_BEFORE.exec(foldText(text))?.[1] ?? null;
}

/** The one whose questions have most of these words, and not only one of them; null where none has. */
export function askedOfWhich<T extends { readonly questions: readonly string[] }>(
  asked: string,
  kept: readonly T[],
  locale: Locale,
): T | null {
  const said = wordsOf(asked, locale);
  const shared = ({ questions }: T): number =>
    Math.max(0, ...questions.map((one) => [...wordsOf(one, locale)].filter((word) => said.has(word)).length));
  const [best] = kept.map((one) => ({ one, count: shared(one) })).toSorted((a, b) => b.count - a.count);
  return best && best.count >= FEWEST ? best.one : null;
}
/** One word stands in many questions. */
const FEWEST = 2;

function wordsOf(text: string, locale: Locale): ReadonlySet<string> {
  const { OF_ANY_QUESTION } = WORDS[locale];
  return new Set((foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !OF_ANY_QUESTION.has(word)));
}
