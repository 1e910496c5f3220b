import { setTimeout as after } from "node:timers/promises";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Log } from "#src/kernel/ports.ts";
import type { Standing } from "#src/language/act.ts";
import type { Reader } from "#src/language/reading/reader.ts";
import { type Read, type ReadIn, readWords } from "../rules/read-words.ts";
import { readyReader } from "../use-cases/ready-reader.ts";
import type { Here } from "../use-cases/situation.ts";
import type { Speech } from "./speech.ts";

/** Reads a message where it was written. */
export async function readMessage(
  text: string,
  { intents, patterns, words, effects, needs }: Speech,
  here: Pick<Here, "situation"> & { readonly standings: readonly Standing[] } & Pick<
      ReadIn,
      "isAsked" | "lifeNews" | "harm" | "takenBack"
    >,
  context: Context,
): Promise<Read> {
  const { locale } = context.say;
  const reader = await readerWithin(READER_WAIT_MS, readyReader(words, locale), context.log);
  return readWords(text, here, { intents, patterns, reader, effects, needs, locale });
}

/** So long a message waits for a reader that is being trained. */
const READER_WAIT_MS = 15_000;

/** The reader, if it is there in time; null: sure patterns are read without it, and what they do not know is asked about. */
export async function readerWithin(waitMs: number, ready: Promise<Reader>, log: Log): Promise<Reader | null> {
  try {
    // Mostly it is there, and nobody waits.
    const reader = (await Promise.race([ready, Promise.resolve(null)])) ?? (await withinTime(waitMs, ready));
    if (!reader) log.warn({ waitMs }, "a message is read without the reader, which is not trained yet");
    return reader;
  } catch (error) {
    log.error({ err: error }, "a message is read without the reader, which could not be trained");
    return null;
  }
}

async function withinTime(waitMs: number, ready: Promise<Reader>): Promise<Reader | null> {
  const waiting = new AbortController();
  const late = after(waitMs, null, { signal: waiting.signal, ref: false }).catch(() => null);
  try {
    return await Promise.race([ready, late]);
  } finally {
    waiting.abort();
  }
}
