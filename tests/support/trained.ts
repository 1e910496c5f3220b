/** The model that reads what people write, trained once for all processes and runs of the tests that have the same examples. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { weighingExamples } from "#src/features/chat/rules/weighing-examples.ts";
import { haveReady } from "#src/features/chat/use-cases/ready-reader.ts";
import { haveWeigherReady } from "#src/features/chat/use-cases/ready-weigher.ts";
import { speech, weighing } from "#src/features/index.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import {
  examplesOf,
  type Guess,
  type Model,
  modelFrom,
  type Reader,
  readerWith,
} from "#src/language/reading/reader.ts";
import type { Example } from "#src/language/reading/train.ts";
import { type Weigher, weigherWith, weighingModelFrom } from "#src/language/reading/weigher.ts";
import { isAlive } from "#src/platform/scratch-folder.ts";
import { ROOT, read, sourcesOf } from "./imports.ts";

const FOLDER = join(ROOT, "node_modules/.cache/growth-companion");
const LOOK_MS = 50;
const readers = new Map<string, Reader>();

/** The reader of all examples. */
export function allReader(): Reader {
  return readers.get("all") ?? readerOf("all", examplesOf(speech));
}

/** A reader of a part of the examples. @param part what it is called; the same examples each time. */
export function readerOf(part: string, examples: readonly Example[]): Reader {
  const reader =
    readers.get(part) ??
    remembering(
      readerWith(
        trainedModel<Model>(part, () => modelFrom(speech, examples)),
        speech,
      ),
    );
  readers.set(part, reader);
  return reader;
}

/** Reads each message once in the same situation: many tests read the same ones. */
function remembering(reader: Reader): Reader {
  const known = new Map<string, readonly Guess[]>();
  return {
    guess: (text, situation, standings = []) => {
      const key = `${situation} ${standings.join(" ")}\n${text}`;
      const guesses = known.get(key) ?? reader.guess(text, situation, standings);
      known.set(key, guesses);
      return guesses;
    },
  };
}

/** What says whether a message weighs, of all its examples. */
export function allWeigher(): Weigher {
  weigher ??= weigherWith(
    trainedModel("weighing", () => weighingModelFrom(weighingExamples({ weighing, words: speech }, DEFAULT_LOCALE))),
  );
  return weigher;
}
let weigher: Weigher | undefined;

/** Bots of this process read with them, as one that has run for a few seconds. */
export function haveReaderReady(): void {
  haveReady(allReader(), DEFAULT_LOCALE);
  haveWeigherReady(allWeigher(), DEFAULT_LOCALE);
}

/** From its file, which the first process that needs it writes; others wait for that one as long as it lives. */
function trainedModel<M>(part: string, train: () => M): M {
  const made = fingerprint();
  const file = join(FOLDER, `${made}-${part}.model`);
  mkdirSync(FOLDER, { recursive: true });
  for (;;) {
    const kept = contentOf(file);
    if (kept) return deserialize(kept) as M;
    if (hold(`${file}.lock`)) return trainInto(file, train, made);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
  }
}

/** What was made of other examples or by other code is not asked for again. */
function trainInto<M>(file: string, train: () => M, made: string): M {
  const others = readdirSync(FOLDER).filter((name) => name.endsWith(".model") && !name.startsWith(made));
  const model = train();
  writeFileSync(`${file}.new`, serialize(model));
  renameSync(`${file}.new`, file);
  for (const name of [...others, `${basename(file)}.lock`]) rmSync(join(FOLDER, name), { force: true });
  return model;
}

/** All that the model is made from: the examples, the code that reads and weighs them, and what runs it. */
function fingerprint(): string {
  const hash = createHash("sha256").update(JSON.stringify([speech, weighing, process.version, process.arch]));
  for (const file of sourcesOf("src/language", "src/kernel")) hash.update(file).update(read(file));
  return hash.digest("hex").slice(0, 32);
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** @returns whether this process is the one that trains. The lock of a process that is gone is taken away. */
function hold(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const holder = Number(contentOf(lock));
  if (holder && !isAlive(holder)) rmSync(lock, { force: true });
  return false;
}
