/** The reader of each language, trained once by a process of its own. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Locale } from "#src/kernel/locale.ts";
import type { ActWords } from "#src/language/act.ts";
import { type Reader, readerWith } from "#src/language/reading/reader.ts";
import type { Model } from "#src/language/reading/train.ts";

const TRAINING = fileURLToPath(new URL("../../../train-reader.ts", import.meta.url));
const ready = new Map<Locale, Promise<Reader>>();

/**
 * The reader of a language, as soon as it is trained: about a second after it is first asked for.
 * @param words all that people can say; those of the first call count.
 */
export function readyReader(words: readonly ActWords[], locale: Locale): Promise<Reader> {
  const known = ready.get(locale);
  if (known) return known;
  const own = words.filter((one) => one.locale === locale);
  const reader = trained(own).then((model) => readerWith(model, own));
  ready.set(locale, reader);
  // One that could not be trained is tried again by whoever asks next.
  reader.catch(() => ready.delete(locale));
  return reader;
}

function trained(words: readonly ActWords[]): Promise<Model> {
  return new Promise((resolve, reject) => {
    const child = fork(TRAINING, [], { serialization: "advanced", execArgv: [], stdio: "ignore" });
    child.once("message", (model) => resolve(model as Model));
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`the training of the reader ended with ${code} and without a model`)),
    );
    child.send([...words]);
  });
}
