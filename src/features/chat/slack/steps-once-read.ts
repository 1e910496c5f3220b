/** What may answer a message once it is read, whatever was decided about it. */
import { mayBeCrisis } from "#src/language/crisis.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { isComplaint } from "../rules/complaint.ts";
import { dangerOf } from "../rules/danger-of.ts";
import { tells } from "../rules/decide.ts";
import { TOLD_HARD } from "../rules/goes-on.ts";
import { answerAfterSorrow } from "./after-sorrow.ts";
import { answersWaiting, type HeardAndRead, plainly, type Step } from "./answer-steps.ts";
import { answerAskedBefore } from "./asked-before.ts";
import { answerDayAbout } from "./day-about.ts";
import { answerDeletingOthers } from "./deleting-others.ts";
import { answerGivenDone } from "./given-done.ts";
import { answerGoingOnTelling, keptAs } from "./going-on-telling.ts";
import { answerHalfDone } from "./half-done.ts";
import { answerInGerman } from "./in-german.ts";
import { answerKeptOut } from "./kept-out.ts";
import { answerNamedEntry } from "./named-entry.ts";
import { answerNotDone } from "./not-done.ts";
import { answerPlaceOfSeat } from "./place-of-seat.ts";
import { answerRefused } from "./refused.ts";
import { answerReply } from "./replies.ts";
import { SAID_PLAINLY } from "./said-plainly.ts";
import type { Answered } from "./speech.ts";
import { answerStung } from "./stung.ts";
import { answerTakenBack } from "./taken-back.ts";
import { answerBetterAt, answerFollowUp, answerOfTheirs, answerWorkSituation } from "./work-situation.ts";

/** Tried in this order once it is read. What none of them answers is answered by what the bot decides about it. */
export const ONCE_READ: readonly Step<HeardAndRead>[] = [
  { answer: answerTakenBack },
  ...SAID_PLAINLY,
  { isSkippedInCare: true, answer: answerDeletingOthers },
  { isSkippedInCare: true, answer: answerPlaceOfSeat },
  { isSkippedInCare: true, answer: answerSorrow },
  { isSkippedInCare: true, answer: answerGivenDone },
  { isSkippedInCare: true, answer: answerHalfDone },
  { isSkippedInCare: true, answer: answerDay },
  { isSkippedInCare: true, answer: answerNotDone },
  { answer: answerKeptOut },
  { answer: answerRefused },
  { isSkippedInCare: true, answer: answerSituation },
  { isSkippedInCare: true, answer: answerInGerman },
  { isSkippedInCare: true, answer: answerAskedBefore },
  { isSkippedInCare: true, answer: answerMoreTold },
  { isSkippedInCare: true, answer: answerAsked },
  { isSkippedInCare: true, answer: answerNamedEntry },
  { isSkippedInCare: true, answer: answerStung },
];

/** What is said after or beside a loss, an illness or the like. */
async function answerSorrow(message: HeardAndRead): Promise<Answered | null> {
  // A break is not begun beside what may mean danger.
  const isUnclear = mayBeCrisis(message.told.text, message.context.say.locale);
  return isUnclear || answersWaiting(message.read, message.speech) ? null : answerAfterSorrow(message);
}

/** A day of something that they have with somebody, or that waits for their answer. */
async function answerDay(message: HeardAndRead): Promise<Answered | null> {
  return dangerOf(message.read) !== null ? null : answerDayAbout(message, false);
}

/** A situation at work, or what is asked about it next. */
async function answerSituation(message: HeardAndRead): Promise<Answered | null> {
  if (dangerOf(message.read) !== null || answersWaiting(message.read, message.speech)) return null;
  const answered =
    (await answerFollowUp(message)) ?? (await answerOfTheirs(message)) ?? (await answerWorkSituation(message));
  return answered ?? answerBetterAt(message);
}

/** A member goes on telling what came of something. */
async function answerMoreTold({
  context,
  told,
  speech,
  here,
  talk,
  read,
  awaited,
}: HeardAndRead): Promise<Answered | null> {
  if (!here.member || read.isGrave || answersWaiting(read, speech)) return null;
  return answerGoingOnTelling(context, told, speech, { here, talk, read, awaited });
}

/** A member answers a question about something that was told. */
async function answerAsked({
  context,
  told,
  speech,
  here,
  talk,
  read,
  awaited,
}: HeardAndRead): Promise<Answered | null> {
  if (!here.member || read.isGrave || answersWaiting(read, speech)) return null;
  // Heard, and no word of whatever was done before.
  const isElse = read.isSure || (read.decision.kind === "act" && !tells(read.decision.act));
  if (talk.askedOf === null && !isElse && isComplaint(told.text, context.say.locale))
    return plainly(textMessage(context.say("chat.heard.hard_2_md")), told, TOLD_HARD);
  const reply = await answerReply(context, told, { talk, read, awaited });
  return reply && plainly(reply, told, keptAs(context, told));
}
