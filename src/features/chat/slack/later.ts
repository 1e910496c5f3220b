/** An answer that takes its time: "one moment" is said first. */
import type { Timer } from "#src/kernel/ports.ts";
import { type Moment, type MomentAsker, type MomentPlace, sayMoment } from "#src/slack/one-moment.ts";
import type { Answered } from "./speech.ts";

/** So long nothing is said, as an answer may be there by then. */
const MOMENT_MS = 1500;

/** Waits for the answer of others, if there is one. @returns what is said in the end, and in place of which message; null: as a new one. */
export async function awaitLater(
  asker: MomentAsker,
  timer: Timer,
  answered: Answered,
  place: MomentPlace,
): Promise<{ readonly answered: Answered; readonly moment: Moment | null }> {
  const { later } = answered;
  if (!later) return { answered, moment: null };
  const waiting = new AbortController();
  const found = later().then((better) => ({ better }));
  const inTime = await Promise.race([found, timer.wait(MOMENT_MS, waiting.signal).then(() => null)]);
  waiting.abort();
  if (inTime) return { answered: inTime.better ?? answered, moment: null };
  const moment = await sayMoment(asker, place);
  const { better } = await found;
  return { answered: better ?? answered, moment };
}
