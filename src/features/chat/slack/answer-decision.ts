/** Answers a message by what was decided about it, once nothing that was said before answers it. */
import { nudgeOfThread } from "#src/features/reflections/slack/offers.ts";
import { isSaidToBot } from "../rules/beside-telling.ts";
import type { Decision } from "../rules/decide.ts";
import { leansBy } from "../rules/leaning.ts";
import { neverYes } from "../rules/said-answer.ts";
import { isLong } from "../rules/stories.ts";
import { isHeavyItself } from "../rules/weight.ts";
import { answerWaiting, firstAnswer, type HeardAndRead, type Step } from "./answer-steps.ts";
import {
  answerAct,
  answerFailure,
  answerHuman,
  answerInThread,
  answerLost,
  answerNewcomer,
  answerStranger,
  answerTimeOfPlan,
  answerToldInThread,
  answerWithKeeping,
  answerWithoutEffect,
  answerYesOrNo,
  askBack,
  type Decided,
} from "./decided-steps.ts";
import { withEffectOnly } from "./effect-only.ts";
import type { Answered } from "./speech.ts";
import { towardsOffer } from "./towards-offer.ts";
import { leaningOnWaiting } from "./waiting.ts";

/** Tried first: a yes or a no that was read from other words is for what waits. */
export const BEFORE_DECIDING: readonly Step<HeardAndRead>[] = [
  { name: "for-what-waits", answers: "plain", answer: answerForWhatWaits },
];

/** Tried in this order. What none of them answers is asked back. */
export const BY_DECISION: readonly Step<Decided>[] = [
  { name: "told-in-thread", answers: "plain", answer: answerToldInThread },
  { name: "without-effect", answers: "any", answer: answerWithoutEffect },
  { name: "time-of-plan", answers: "plain", answer: answerTimeOfPlan },
  { name: "stranger", answers: "plain", answer: answerStranger },
  { name: "act", answers: "any", answer: answerAct },
  { name: "yes-or-no", answers: "plain", answer: answerYesOrNo },
  { name: "newcomer", answers: "any", answer: answerNewcomer },
  { name: "in-thread", answers: "plain", answer: answerInThread },
  { name: "with-keeping", answers: "plain", answer: answerWithKeeping },
  { name: "human", answers: "any", answer: answerHuman },
  { name: "lost", answers: "any", answer: answerLost },
  { name: "failure", answers: "plain", answer: answerFailure },
];

/** The answer by what was decided. */
export async function answerDecision(message: HeardAndRead): Promise<Answered> {
  const { context, told, speech, here, read, weight } = message;
  const bare = await firstAnswer(BEFORE_DECIDING, message);
  if (bare) return bare;
  const meant = await towardsOffer(context, read.decision, message);
  const heard = neverYes(told.text, meant, context.say.locale);
  const possible = here.member ? await withEffectOnly(context, speech, heard) : heard;
  const isHeavy = isHeavyItself(weight);
  const isOrder = isSaidToBot(told.text, context.say.locale);
  const decided: Decided = {
    ...message,
    ...withoutBareAnswers(possible, here.member !== null),
    asked: here.member && !isHeavy && !isOrder ? await nudgeOfThread(context, told) : null,
    isStory: isLong(told.text) && !isHeavy,
  };
  return (await firstAnswer(BY_DECISION, decided)) ?? askBack(decided);
}

async function answerForWhatWaits(message: HeardAndRead): Promise<Answered | null> {
  const bare = await leaningOnWaiting(message.context, yesOrNoFirst(message.read.decision), message);
  return bare && answerWaiting(message, bare);
}

/** A yes that is not plain is no reading to choose from: a button that says "yes" says nothing of what it does. It leans on the message before where it is all that was read. A newcomer's no is an act of its own: it answers whoever asked them. */
function withoutBareAnswers(
  decision: Decision,
  isMember: boolean,
): { readonly decision: Decision; readonly yesOrNo: { readonly kind: "yes" | "no" } | null } {
  const leansOf = (act: string | undefined): "yes" | "no" | null =>
    act === undefined || (act === "no" && !isMember) ? null : leansBy(act);
  if (decision.kind !== "choose" && decision.kind !== "confirm") return { decision, yesOrNo: null };
  const acts = decision.kind === "confirm" ? [decision.act] : decision.acts;
  const others = acts.filter((act) => leansOf(act) === null);
  if (others.length === acts.length) return { decision, yesOrNo: null };
  if (others.length > 0) return { decision: { kind: "choose", acts: others }, yesOrNo: null };
  const kind = leansOf(acts[0]);
  return { decision: { kind: "lost" }, yesOrNo: kind && { kind } };
}

/** A yes or a no that was read first of all. */
function yesOrNoFirst(decision: Decision): { readonly kind: "yes" | "no" } | null {
  const act = decision.kind === "choose" ? decision.acts[0] : "act" in decision ? decision.act : undefined;
  const kind = act === undefined ? null : leansBy(act);
  return kind && { kind };
}
