import type { Context } from "#src/feature-kit/handlers.ts";
import { type Read, readWords } from "../rules/read-words.ts";
import { readyReader } from "../use-cases/ready-reader.ts";
import type { Here } from "../use-cases/situation.ts";
import type { Speech } from "./speech.ts";

/** Reads a message where it was written. */
export async function readMessage(
  text: string,
  { intents, patterns, words, effects }: Speech,
  { situation }: Here,
  context: Context,
): Promise<Read> {
  const { locale } = context.say;
  const reader = await readyReader(words, locale);
  return readWords(text, situation, { intents, patterns, reader, effects, locale });
}
