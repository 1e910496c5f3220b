import { setTimeout as after } from "node:timers/promises";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Log } from "#src/kernel/ports.ts";
import { NO_ACT } from "#src/language/act.ts";
import { saidIn } from "#src/language/intent.ts";
import type { Guess, Reader } from "#src/language/reading/reader.ts";
import { type Decision, decide } from "../rules/decide.ts";
import { type Audience, BEFORE_ALL, isFor, understand } from "../rules/understand.ts";
import { readyReader } from "../use-cases/ready-reader.ts";
import type { Here } from "../use-cases/situation.ts";
import type { Speech } from "./speech.ts";

/** What was read of a message, and what is done about it. */
export interface Read {
  readonly decision: Decision;
  /** A pattern read it. */
  readonly isSure: boolean;
  /** The likeliest first; acts that nobody answers are left out. */
  readonly guesses: readonly Guess[];
  /** It may be that they are in danger: such words are never offered to be kept. */
  readonly isGrave: boolean;
}
const GRAVE = 0.15;

/** Reads a message where it was written. */
export async function readMessage(
  text: string,
  { intents, words, effects }: Speech,
  { situation, member }: Here,
  context: Context,
): Promise<Read> {
  const { locale } = context.say;
  const audience: Audience = member ? "member" : "newcomer";
  const found = understand(text, intents, { audience, locale });
  const answered = new Set(intents.filter((one) => isFor(one, audience)).map(({ name }) => name));
  const reader = await readerWithin(READER_WAIT_MS, readyReader(words, locale), context.log);
  const all = reader?.guess(text, situation) ?? [];
  const isGrave = all.some(({ act, sureness }) => act === BEFORE_ALL && sureness >= GRAVE);
  const guesses = all.filter(({ act }) => act === NO_ACT || answered.has(act));
  const decision = decide({
    text,
    situation,
    sure: found && { act: found.intent.name, slots: found.slots },
    isNegated: saidIn(text, locale).isNegated,
    guesses,
    effectOf: (act) => effects.get(act)?.[situation] ?? "shows",
  });
  return { decision, isSure: found !== null, guesses, isGrave };
}

/** So long a message waits for a reader that is being trained. */
const READER_WAIT_MS = 5_000;

/** The reader, if it is there in time; null: sure patterns are read without it, and what they do not know is asked about. */
export async function readerWithin(waitMs: number, ready: Promise<Reader>, log: Log): Promise<Reader | null> {
  const waiting = new AbortController();
  const late = after(waitMs, null, { signal: waiting.signal, ref: false }).catch(() => null);
  try {
    const reader = await Promise.race([ready, late]);
    if (!reader) log.warn({ waitMs }, "a message is read without the reader, which is not trained yet");
    return reader;
  } catch (error) {
    log.error({ err: error }, "a message is read without the reader, which could not be trained");
    return null;
  } finally {
    waiting.abort();
  }
}
