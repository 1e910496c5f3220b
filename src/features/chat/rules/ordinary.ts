/** What in a message is said on any day, so that the fear that the reader has of it is of what stands beside it alone. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { ORDINARY } from "./ordinary.en.ts";
import { BEFORE_ALL } from "./understand.ts";

const WORDS: Readonly<Record<Locale, readonly RegExp[]>> = { en: ORDINARY };
/** What is longer is a story. */
const LONGEST = 400;
const LETTER = /\p{L}{2}/u;

/** The message without what is said on any day; empty where that is all, null where nothing of it is. */
export function withoutOrdinary(text: string, locale: Locale): string | null {
  if (text.length > LONGEST) return null;
  const folded = foldText(text);
  const rest = WORDS[locale].reduce((left, pattern) => left.replace(pattern, " , "), folded);
  if (rest === folded) return null;
  const words = rest
    .replace(/(?:\s*,)+\s*/g, ", ")
    .replace(/^[\s,.;:!?-]+|[\s,;:-]+$/g, "")
    .trim();
  return LETTER.test(words) ? words : "";
}

/** The guesses with no more fear than `fear`. */
export function atMostFeared(guesses: readonly Guess[], fear: number): readonly Guess[] {
  const calmed = guesses.map((one) =>
    one.act === BEFORE_ALL ? { ...one, sureness: Math.min(one.sureness, fear) } : one,
  );
  const sorted = calmed.toSorted((one, other) => other.sureness - one.sureness);
  return sorted.length > 0 ? sorted : [{ act: NO_ACT, sureness: 1 }];
}
