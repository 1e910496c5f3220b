/** What may answer a message before it is read: a file, and words that lean on what was said before. */
import { hasWords } from "#src/language/typing.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { counted, type Heard, plainly, type Step } from "./answer-steps.ts";
import { answerBackOn } from "./back-on.ts";
import { answerBare, answerOtherTime, answerTimed, answerTimeOfSeat } from "./bare-answers.ts";
import { answerCancelled } from "./cancelling.ts";
import { answerDayAbout } from "./day-about.ts";
import { answerGivenOn } from "./given-on.ts";
import { answerLeaning } from "./leaning.ts";
import { answerPlanAndReminder } from "./plan-and-reminder.ts";
import { answerNamed } from "./said-answers.ts";
import { answerShown } from "./shown-last.ts";
import type { Answered } from "./speech.ts";

export const FILES: readonly Step<Heard>[] = [{ answer: answerFile }];
/** Tried in this order before a message is read; of one that takes its wish back, nothing is done before that. */
export const BEFORE_READING: readonly Step<Heard>[] = [
  ...FILES,
  { isSkippedInCare: true, answer: answerShown },
  { isSkippedInCare: true, answer: answerNamed },
  { isSkippedInCare: true, answer: answerBare },
  { isSkippedInCare: true, answer: answerGivenOn },
  { isSkippedInCare: true, answer: answerTimed },
  { isSkippedInCare: true, answer: answerOtherTime },
  { isSkippedInCare: true, answer: answerTimeOfSeat },
  // A bare day or hour of something that they have with somebody, or that waits for their answer.
  { isSkippedInCare: true, answer: (heard): Promise<Answered | null> => answerDayAbout(heard, true) },
  { isSkippedInCare: true, answer: answerLeant },
  { isSkippedInCare: true, answer: answerCancelled },
  { isSkippedInCare: true, answer: answerBackOn },
  { isSkippedInCare: true, answer: answerPlanAndReminder },
];

/** A file of a member: what it shows, the bot cannot read. */
async function answerFile({ context: { say }, told, here }: Heard): Promise<Answered | null> {
  if (!here.member || !told.hasFiles || hasWords(told.text)) return null;
  return plainly(textMessage(say("chat.file_md")), told, null);
}

/** A yes, a no, a time or the like, which say nothing without the message before. */
async function answerLeant(heard: Heard): Promise<Answered | null> {
  const { context, told, speech, here, talk, leaning } = heard;
  const leant = await answerLeaning(context, told, speech, { here, talk });
  return leant && counted(heard, leaning?.kind ?? "time", leant);
}
