/** Whether texts of somebody may go to what is no person: all that the DM knows of danger, for whoever asks. */

import type { Context } from "#src/feature-kit/handlers.ts";
import type { DangerGate } from "#src/language/danger-gate.ts";
import { fearIn } from "../rules/fear.ts";
import { isInCare } from "../rules/talk.ts";
import { readyReader } from "../use-cases/ready-reader.ts";
import { findTalk } from "../use-cases/talk.ts";
import { readerWithin } from "./read-message.ts";
import type { Speech } from "./speech.ts";

/** So long it waits for a reader that is being trained; without it nothing is let through. */
const READER_WAIT_MS = 2000;

/** For a day after words of danger, nothing that somebody wrote goes anywhere. */
export async function dangerGate(
  { deps, say, person }: Pick<Context, "deps" | "say" | "person">,
  { words }: Speech,
): Promise<DangerGate> {
  const { locale } = say;
  const [talk, reader] = await Promise.all([
    findTalk(deps, person),
    readerWithin(READER_WAIT_MS, readyReader(words, locale), deps.log),
  ]);
  const isCareful = talk !== null && isInCare(talk, deps.clock.now());
  return (text) => {
    const fear = fearIn(text, reader, locale);
    return fear === "none" && isCareful ? "possible" : fear;
  };
}
