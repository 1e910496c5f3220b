/** Bare words, said where something waits for their answer, or a seat was spoken of: a yes, a no, a time. */
import { NO_SLOTS } from "#src/language/intent.ts";
import { answeredBy } from "../rules/waiting.ts";
import { answerWaiting, counted, type Heard, plainly } from "./answer-steps.ts";
import { wishedTimeIn } from "./offers-in.ts";
import { messageOf, perform } from "./perform.ts";
import { answerEach, isFree } from "./said-answers.ts";
import type { Answered } from "./speech.ts";
import { isTimeForWaiting, isTimeOfSeat, leaningOnWaiting, timedAnswer, waitingMessage } from "./waiting.ts";

/** A bare yes or no, where something that waits was asked last. */
export async function answerBare(heard: Heard): Promise<Answered | null> {
  const { context, told, leaning, talk, dialogue } = heard;
  // "Yes to both": each has a button of its own, and nothing is sent by a word.
  if (leaning?.kind === "both" && isFree(talk) && dialogue.waiting.length > 1) {
    const all = answeredBy("asked-yes", dialogue.waiting).map((one) => ({ answer: "yes" as const, one }));
    if (all.length > 1) return counted(heard, "asked-yes", await answerEach(context, told, all));
  }
  const bare = await leaningOnWaiting(context, leaning, heard);
  return bare && counted(heard, bare.act, await answerWaiting(heard, bare));
}

/** A bare time, where something that waits asks for one and was asked last. */
export async function answerTimed(heard: Heard): Promise<Answered | null> {
  const timed = await timedAnswer(heard.context, heard.told, heard);
  return timed && counted(heard, timed.act, await answerWaiting(heard, timed));
}

/** A bare time right after words about what waits: another one for that. */
export async function answerOtherTime(heard: Heard): Promise<Answered | null> {
  const { context, told, here, talk, dialogue } = heard;
  const zone = here.member?.settings.zone ?? null;
  if (zone === null || !isTimeForWaiting(context, told, { zone, talk, dialogue })) return null;
  const message = await waitingMessage(context, "asked-later", { all: dialogue.waiting }, told);
  return counted(heard, "asked-later", plainly(message, told, "asked-later"));
}

/** A bare time, where a seat was spoken of last: its day is its host's. */
export async function answerTimeOfSeat(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk, dialogue } = heard;
  const zone = here.member?.settings.zone ?? null;
  if (zone === null || !(await isTimeOfSeat(context, told, { zone, talk, dialogue }))) return null;
  const asked = { ...told, ...wishedTimeIn(talk.offers) };
  const message = messageOf(await perform(context, speech, SEAT_KEPT, { here, told: asked, slots: NO_SLOTS }));
  return counted(heard, SEAT_KEPT, plainly(message, told, SEAT_KEPT));
}

/** "Friday is fine after all", said of a seat. */
const SEAT_KEPT = "seat-keep";
