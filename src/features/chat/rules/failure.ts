/** What was in the way of a challenge, where somebody tells more than that it did not happen. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import * as english from "./failure.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** shy: they did not dare. silence: nobody had time or answered. time: they had none. */
export type Failure = "shy" | "silence" | "time" | "other";

/** Fewer words only say that it did not happen. */
const FEW_WORDS = 7;

/** @returns null for what says no more than that it did not happen. */
export function failureIn(text: string, locale: Locale): Failure | null {
  const { NO_TIME, SHY, SILENCE } = WORDS[locale];
  if (tokensOf(text).words.length < FEW_WORDS) return null;
  if (SHY.test(text)) return "shy";
  if (SILENCE.test(text)) return "silence";
  return NO_TIME.test(text) ? "time" : "other";
}
