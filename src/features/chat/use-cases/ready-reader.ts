/** The reader of each language, trained once by a process of its own. */
import { fork } from "node:child_process";
import { setImmediate as anotherTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import type { Locale } from "#src/kernel/locale.ts";
import type { ActWords } from "#src/language/act.ts";
import { preparePatterns } from "#src/language/pattern-list.ts";
import { type Model, type Reader, readerWith } from "#src/language/reading/reader.ts";

const TRAINING = fileURLToPath(new URL("../../../train-reader.ts", import.meta.url));
/** Training takes some seconds, and minutes where the machine is busy; one that hangs is ended. Nobody waits for it so long. */
const MOST_MS = 300_000;
/** Of what a failed one said, so many characters of its end are kept. */
const MOST_SAID = 2_000;
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
  const reader = Promise.all([trained(own, training), preparePatterns(anotherTurn)]).then(([model]) =>
    readerWith(model, own),
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

function trained(words: readonly ActWords[], training: string): Promise<Model> {
  return new Promise((resolve, reject) => {
    const child = fork(training, [], {
      serialization: "advanced",
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      timeout: MOST_MS,
    });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-MOST_SAID);
    });
    const written: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => written.push(part));
    child.once("error", reject);
    // After `exit`, what it wrote may still be on its way.
    child.once("close", (code, signal) => {
      const end = `the training of the reader ended with ${code ?? signal} and without a model: ${said.trim()}`;
      if (code !== 0 || written.length === 0) return reject(new Error(end));
      try {
        resolve(deserialize(Buffer.concat(written)) as Model);
      } catch (error) {
        reject(new Error(end, { cause: error }));
      }
    });
    child.send([...words]);
  });
}
