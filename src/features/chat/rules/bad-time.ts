/** A bad time that is told beside a wish: it is heard before the wish is answered. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./bad-time.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages are stories, which are heard as such. */
const MOST_CHARACTERS = 400;

/** bad: the time itself is. home: somebody at home is not well. worn: they are worn out. */
export type BadTime = "bad" | "home" | "worn";

/** Null where nothing of the kind is told. */
export function badTimeIn(text: string, locale: Locale): BadTime | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { AT_HOME, BAD_TIME, WORN_OUT } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (BAD_TIME.test(words)) return "bad";
  if (AT_HOME.test(words)) return "home";
  return WORN_OUT.test(words) ? "worn" : null;
}
