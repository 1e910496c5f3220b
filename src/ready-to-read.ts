/** What the bot learns, loads and compiles soon after a start: the first who writes shall not wait for it. */
import type { Log } from "#src/kernel/ports.ts";
import { readyReader } from "./features/chat/use-cases/ready-reader.ts";
import { readyWeigher } from "./features/chat/use-cases/ready-weigher.ts";
import { speech, weighing } from "./features/index.ts";
import { DEFAULT_LOCALE } from "./kernel/locale.ts";
import { places } from "./platform/country.ts";

/** Resolves when all is there. What cannot be had is logged, and tried again by whoever asks for it. */
export async function readyToRead(log: Log): Promise<void> {
  const warned = (what: string) => (error: unknown) => log.warn({ err: error }, `${what} could not be trained`);
  await readyReader(speech, DEFAULT_LOCALE).catch(warned("the reader of messages"));
  await readyWeigher({ weighing, words: speech }, DEFAULT_LOCALE).catch(warned("what says whether a message weighs"));
  // Countries are named in words as well; their holidays come with the largest package of all.
  places.holidayPlaces();
}
