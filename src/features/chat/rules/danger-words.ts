/** Whether a message names anything of danger at all, so that fear that the reader has of it rests on more than words that say nothing. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import { type PatternList, patternList } from "#src/language/pattern-list.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { DANGER_WORDS, SAID_LIGHTLY } from "./danger-words.en.ts";
import { BEFORE_ALL } from "./understand.ts";

const WORDS = {
  en: { danger: patternList(DANGER_WORDS), lightly: patternList(SAID_LIGHTLY) },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, PatternList>>>>;

/** A longer text is not looked through for it: something of it stands in nearly each. */
const LONGEST = 1000;

export function namesDanger(text: string, locale: Locale): boolean {
  if (text.length > LONGEST) return true;
  const { danger, lightly } = WORDS[locale];
  return danger.match(lightly.replaced(foldText(text), " , "));
}

/** The guesses without danger, each as likely as it is among the others. */
export function withoutFear(guesses: readonly Guess[]): readonly Guess[] {
  const others = guesses.filter(({ act }) => act !== BEFORE_ALL);
  const fear = guesses.find(({ act }) => act === BEFORE_ALL)?.sureness ?? 0;
  if (fear === 0) return guesses;
  if (others.length === 0 || fear >= 1) return [{ act: NO_ACT, sureness: 1 }];
  return others.map((one) => ({ ...one, sureness: Math.min(1, one.sureness / (1 - fear)) }));
}
