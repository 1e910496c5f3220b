/** Words that turn down what was just offered: keeping what somebody told, or showing it. Nothing is deleted by them. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./refusing.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 120;

/** not-kept: it is not to be kept. said-only: it was enough to say it. unsaid: it is to be as if it had not been said. part: all but a part of it. */
export type Refusal = "not-kept" | "said-only" | "unsaid" | "part";

/** What a message turns down of what was offered to be kept; null for what says anything else. A plain no says nothing of it. */
export function refusalIn(text: string, locale: Locale): Refusal | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { NOT_KEPT, SAID_ONLY, UNSAID, WITHOUT_NAMES, WITHOUT_PART } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (words.includes("?")) return null;
  if (UNSAID.test(words)) return "unsaid";
  if (SAID_ONLY.test(words)) return "said-only";
  if (NOT_KEPT.test(words)) return "not-kept";
  return WITHOUT_PART.test(words) || WITHOUT_NAMES.test(words) ? "part" : null;
}

/** Whether a message says that what was offered to be shown is not to be shown; `isTitleAlone`: only that it was done. */
export function notShownIn(text: string, locale: Locale): { readonly isTitleAlone: boolean } | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { NOT_SHOWN, ONLY_THAT } = WORDS[locale];
  const words = foldText(bareWords(text));
  return NOT_SHOWN.test(words) ? { isTitleAlone: ONLY_THAT.test(words) } : null;
}
