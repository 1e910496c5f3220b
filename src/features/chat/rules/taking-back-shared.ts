/** Whoever wants something private is never offered to share it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import * as english from "./taking-back-shared.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const SHARE = "share";
const UNSHARE = "unshare";

/** What the reader takes for sharing is the way back from it, where the words say that something is not to be shared. */
export function withoutSharing(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  if (!guesses.some(({ act }) => act === SHARE) || !WORDS[locale].NOT_TO_SHARE.test(text)) return guesses;
  return guesses.map((guess) => (guess.act === SHARE ? { ...guess, act: UNSHARE } : guess));
}
