/** The reader of each language, trained once by a process of its own. */
import { setImmediate as anotherTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Locale } from "#src/kernel/locale.ts";
import type { ActWords } from "#src/language/act.ts";
import { preparePatterns } from "#src/language/pattern-list.ts";
import { type Model, type Reader, readerWith } from "#src/language/reading/reader.ts";
import { trainedApart } from "./trained-apart.ts";

const TRAINING = fileURLToPath(new URL("../../../train-reader.ts", import.meta.url));
/** By the file of the training, and the language. */
const ready = new Map<string, Promise<Reader>>();

/**
 * The reader of a language, as soon as it is trained: some seconds after it is first asked for.
 * @param words all that people can say; those of the first call count.
 * @param training the file of the process that trains it.
 */
export function readyReader(words: readonly ActWords[], locale: Locale, training = TRAINING): Promise<Reader> {
  const key = keyOf(locale, training);
  const known = ready.get(key);
  if (known) return known;
  const own = words.filter((one) => one.locale === locale);
  // The training is done by another process: meanwhile this one gets ready for the patterns.
  const reader = Promise.all([trainedApart("the reader", own, training), preparePatterns(anotherTurn)]).then(
    ([model]) => readerWith(model as Model, own),
  );
  ready.set(key, reader);
  // One that could not be trained is tried again by whoever asks next.
  reader.catch(() => ready.delete(key));
  return reader;
}

/** As if this one had been trained when it was first asked for; for tests, which train one for many processes. */
export function haveReady(reader: Reader, locale: Locale): void {
  ready.set(keyOf(locale, TRAINING), Promise.resolve(reader));
}

function keyOf(locale: Locale, training: string): string {
  return `${training} ${locale}`;
}
