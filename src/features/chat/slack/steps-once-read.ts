/** What may answer a message once it is read, whatever was decided about it. */
import { unclearMessage } from "#src/features/guidance/slack/hard-intents.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { isAlarmUnheard } from "../rules/alarm.ts";
import { isComplaint } from "../rules/complaint.ts";
import { tells } from "../rules/decide.ts";
import { TOLD_HARD } from "../rules/goes-on.ts";
import { comesFirst } from "../rules/in-care.ts";
import { answerAdminWish } from "./admin-wish.ts";
import { answerAfterSorrow } from "./after-sorrow.ts";
import { answerAndWords } from "./answer-and-words.ts";
import { answersWaiting, type HeardAndRead, plainly, type Step } from "./answer-steps.ts";
import { answerAskedBefore } from "./asked-before.ts";
import { answerAskedOfLast } from "./asked-of-last.ts";
import { answerHurtBesideNews } from "./beside-good-news.ts";
import { answerBotQuestion } from "./bot-questions.ts";
import { answerDayAbout } from "./day-about.ts";
import { answerDeletingOthers } from "./deleting-others.ts";
import { answerDraft } from "./drafts.ts";
import { answerGivenDone } from "./given-done.ts";
import { answerGoingOnTelling, keptAs } from "./going-on-telling.ts";
import { answerHalfDone } from "./half-done.ts";
import { answerHeardFirst } from "./heard-first.ts";
import { answerInCare } from "./in-care.ts";
import { answerInGerman } from "./in-german.ts";
import { answerKeptOut } from "./kept-out.ts";
import { answerNamedEntry } from "./named-entry.ts";
import { answerNotDone } from "./not-done.ts";
import { answerOneToOne } from "./one-to-one.ts";
import { answerOrdered } from "./ordered.ts";
import { answerOtherDone } from "./other-done.ts";
import { answerPlaceOfSeat } from "./place-of-seat.ts";
import { answerPlainAsk } from "./plain-asks.ts";
import { answerRefused } from "./refused.ts";
import { answerReply } from "./replies.ts";
import { answerSettingTold } from "./settings-told.ts";
import { answerShortQuestion } from "./short-questions.ts";
import { answerSmallTalk } from "./small-talk.ts";
import type { Answered } from "./speech.ts";
import { answerStung } from "./stung.ts";
import { answerTakenBack } from "./taken-back.ts";
import { UNNAMED_WEIGHT } from "./unnamed-weight.ts";
import { answerWhatItTakes } from "./what-it-takes.ts";
import { answerWhomNamed } from "./whom-named.ts";
import { answerWorkFact } from "./work-facts.ts";
import { answerBetterAt, answerFollowUp, answerOfTheirs, answerWorkSituation } from "./work-situation.ts";

/** Tried first of all, in this order: somebody who stays beside them, and what weighs on them beside a deed or alone. What these answer, nothing is added to. */
export const WHAT_WEIGHS: readonly Step<HeardAndRead>[] = [
  { name: "in-care", answers: "any", answer: answerInCare },
  { name: "heard-first", answers: "any", answer: answerHeardFirst },
  { name: "may-be-danger", answers: "any", answer: answerMayBeDanger },
  { name: "alarm", answers: "any", answer: answerAlarm },
  UNNAMED_WEIGHT,
];

/** What is said in so many words that reading adds nothing to it. */
const SAID_PLAINLY: readonly Step<HeardAndRead>[] = [
  // What is only pointed at is what was spoken of, whatever a reader makes of the words.
  { name: "asked-of-last", answers: "ordinary", answer: answerAskedOfLast },
  { name: "hurt-beside-news", answers: "ordinary", answer: answerHurtBesideNews },
  { name: "answer-and-words", answers: "ordinary", answer: answerAndWords },
  { name: "draft", answers: "ordinary", answer: answerDraft },
  { name: "one-to-one", answers: "ordinary", answer: answerOneToOne },
  { name: "bot-question", answers: "ordinary", answer: answerBotQuestion },
  { name: "short-question", answers: "ordinary", answer: answerShortQuestion },
  { name: "small-talk", answers: "ordinary", answer: answerSmallTalk },
  { name: "other-done", answers: "ordinary", answer: answerOtherDone },
  { name: "plain-ask", answers: "ordinary", answer: answerPlainAsk },
  { name: "setting-told", answers: "ordinary", answer: answerSettingTold },
  // A setting of their own comes before what admins decide for all.
  { name: "admin-wish", answers: "ordinary", answer: answerAdminWish },
  { name: "whom-named", answers: "ordinary", answer: answerWhomNamed },
  { name: "ordered", answers: "ordinary", answer: answerOrdered },
  { name: "what-it-takes", answers: "ordinary", answer: answerWhatItTakes },
  { name: "work-fact", answers: "ordinary", answer: answerWorkFact },
];

/** Tried in this order once it is read. What none of them answers is answered by what the bot decides about it. */
export const ONCE_READ: readonly Step<HeardAndRead>[] = [
  { name: "taken-back", answers: "any", answer: answerTakenBack },
  ...SAID_PLAINLY,
  { name: "deleting-others", answers: "plain", answer: answerDeletingOthers },
  { name: "place-of-seat", answers: "plain", answer: answerPlaceOfSeat },
  // Grief sounds like danger: it knows both.
  { name: "sorrow", answers: "any", answer: answerSorrow },
  { name: "given-done", answers: "plain", answer: answerGivenDone },
  { name: "half-done", answers: "plain", answer: answerHalfDone },
  { name: "day", answers: "plain", answer: answerDay },
  { name: "not-done", answers: "plain", answer: answerNotDone },
  { name: "kept-out", answers: "plain", answer: answerKeptOut },
  { name: "refused", answers: "plain", answer: answerRefused },
  { name: "situation", answers: "plain", answer: answerSituation },
  { name: "in-german", answers: "plain", answer: answerInGerman },
  { name: "asked-before", answers: "plain", answer: answerAskedBefore },
  { name: "more-told", answers: "plain", answer: answerMoreTold },
  { name: "asked", answers: "plain", answer: answerAsked },
  { name: "named-entry", answers: "plain", answer: answerNamedEntry },
  { name: "stung", answers: "plain", answer: answerStung },
];

/** A bare call for help, or the wish to hurt somebody, whatever else was read. */
function answerMayBeDanger({ context, told, read }: HeardAndRead): Promise<Answered | null> {
  const isFirst = comesFirst(read, told.whole, context.say.locale);
  return Promise.resolve(isFirst ? plainly(unclearMessage(context), told, null) : null);
}

/** What sounds like trouble of people, where nothing was read of it. No day of care begins with it. */
function answerAlarm({ context, told, read }: HeardAndRead): Promise<Answered | null> {
  const isAlarm = isAlarmUnheard(read, told.whole, context.say.locale);
  return Promise.resolve(isAlarm ? plainly(unclearMessage(context), told, ALARM) : null);
}
const ALARM = "alarm";

/** What is said after or beside a loss, an illness or the like; harm that is told beside it is answered first. */
async function answerSorrow(message: HeardAndRead): Promise<Answered | null> {
  // A break is not begun beside what may mean danger.
  const { read, speech, weight } = message;
  return weight.harm !== null || weight.mayBeDanger || answersWaiting(read, speech) ? null : answerAfterSorrow(message);
}

/** A day of something that they have with somebody, or that waits for their answer. */
function answerDay(message: HeardAndRead): Promise<Answered | null> {
  return answerDayAbout(message, false);
}

/** A situation at work, or what is asked about it next. */
async function answerSituation(message: HeardAndRead): Promise<Answered | null> {
  if (answersWaiting(message.read, message.speech)) return null;
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
  if (!here.member || answersWaiting(read, speech)) return null;
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
  if (!here.member || answersWaiting(read, speech)) return null;
  // Heard, and no word of whatever was done before.
  const isElse = read.isSure || (read.decision.kind === "act" && !tells(read.decision.act));
  if (talk.askedOf === null && !isElse && isComplaint(told.text, context.say.locale))
    return plainly(textMessage(context.say("chat.heard.hard_2_md")), told, TOLD_HARD);
  const reply = await answerReply(context, told, { talk, read, awaited });
  return reply && plainly(reply, told, keptAs(context, told));
}
