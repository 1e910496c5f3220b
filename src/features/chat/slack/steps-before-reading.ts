/** What may answer a message before it is read: a file, and words that lean on what was said before. */
import { hasWords } from "#src/language/typing.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { counted, type Heard, plainly, type Step } from "./answer-steps.ts";
import { answerDayOfSettings } from "./asked-of-last.ts";
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

/**
 * Tried in this order before a message is read. What may weigh, and what takes its own wish back, is read first: of that, a file alone is
 * answered here.
 */
export const BEFORE_READING: readonly Step<Heard>[] = [
  { name: "file", answers: "any", answer: answerFile },
  { name: "shown-last", answers: "plain", answer: answerShown },
  { name: "named-person", answers: "plain", answer: answerNamed },
  { name: "bare", answers: "plain", answer: answerBare },
  { name: "given-on", answers: "plain", answer: answerGivenOn },
  { name: "day-of-settings", answers: "plain", answer: answerDayOfSettings },
  { name: "time", answers: "plain", answer: answerTimed },
  { name: "other-time", answers: "plain", answer: answerOtherTime },
  { name: "time-of-seat", answers: "plain", answer: answerTimeOfSeat },
  { name: "bare-day", answers: "plain", answer: answerBareDay },
  { name: "leaning", answers: "plain", answer: answerLeant },
  { name: "cancelled", answers: "plain", answer: answerCancelled },
  { name: "back-on", answers: "plain", answer: answerBackOn },
  { name: "plan-and-reminder", answers: "plain", answer: answerPlanAndReminder },
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

/** A bare day or hour of something that they have with somebody, or that waits for their answer. */
function answerBareDay(heard: Heard): Promise<Answered | null> {
  return answerDayAbout(heard, true);
}
