/** The readers of each language, trained when the first message needs one. */
import type { Locale } from "#src/kernel/locale.ts";
import type { ActWords } from "#src/language/act.ts";
import { type Reader, readerFrom } from "#src/language/reading/reader.ts";

const trained = new Map<readonly ActWords[], Map<Locale, Reader>>();

/** The reader of a language. Training takes about a second, once for each process. */
export function readerFor(words: readonly ActWords[], locale: Locale): Reader {
  const known = trained.get(words) ?? new Map<Locale, Reader>();
  trained.set(words, known);
  const reader = known.get(locale) ?? readerFrom(words.filter((one) => one.locale === locale));
  known.set(locale, reader);
  return reader;
}
