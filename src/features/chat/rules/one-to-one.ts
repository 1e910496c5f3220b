/** Whether somebody asks what to bring to the next talk with their manager. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./one-to-one.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages tell what it is about. */
const MOST_CHARACTERS = 120;

/** With whom it is. */
export interface OneToOne {
  /** Whoever is named; null where nobody is. */
  readonly name: string | null;
  /** Their manager is called that. */
  readonly isOfManager: boolean;
}

/** Null for what asks nothing of the kind. @param isSpokenOf their manager, or such a talk, was spoken of just before. */
export function oneToOneIn(text: string, isSpokenOf: boolean, locale: Locale): OneToOne | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { NEXT_TALK, NOT_THEIRS, ONE_TO_ONE } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (NOT_THEIRS.test(words)) return null;
  for (const pattern of isSpokenOf ? [...ONE_TO_ONE, ...NEXT_TALK] : ONE_TO_ONE) {
    const found = pattern.exec(words);
    if (!found) continue;
    const { boss, name, talk, told } = found.groups ?? {};
    return { name: name ?? null, isOfManager: (boss ?? talk ?? told) !== undefined };
  }
  return null;
}
