/** What a language model counts, where it does not say so itself. */

/** Roughly, in English. */
const CHARACTERS_PER_TOKEN = 4;

/** So many tokens a text of that length has, as it is guessed. */
export function guessedTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}
