/** "Yes, and tell her thanks": the answer is taken as if it stood alone, and it is said that the words beside it reach nobody. */
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { section } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { asksForListed, leaningIn } from "../rules/leaning.ts";
import { saidBeside } from "../rules/said-beside.ts";
import { ANSWERING } from "../rules/waiting.ts";
import { answerWaiting, type HeardAndRead, markedAsQuestion, plainly } from "./answer-steps.ts";
import { answerLeaning } from "./leaning.ts";
import { type Answered, counting } from "./speech.ts";
import { leaningOnWaiting, waitingMessage } from "./waiting.ts";

/** Null where no words stand beside an answer, and where it answers nothing. */
export async function answerAndWords(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, talk, weight, leaning: whole, dialogue } = message;
  const { say } = context;
  const beside = whole === null && weight.lifeNews === null ? saidBeside(told.text, say.locale) : null;
  if (beside === null || talk.askedOf !== null) return null;
  const leaning = leaningIn(beside.before, say.locale) ?? asksForListed(beside.before, talk, say.locale);
  if (leaning === null) return null;
  const counted = counting(speech, here.situation);
  const bare = await leaningOnWaiting(context, leaning, message);
  // What waits says itself what is not passed on.
  if (bare) return counted(bare.act, await answerWaiting(message, bare));
  // "Shall I tell them yes?": it is asked once more, since the words beside it would not come along.
  if (dialogue.waiting.length > 0 && ANSWERING.some((act) => act === talk.act)) {
    const act = leaning.kind === "no" ? "asked-no" : "asked-yes";
    return counted(
      act,
      markedAsQuestion(plainly(await waitingMessage(context, act, { all: dialogue.waiting }, told), told, act)),
    );
  }
  const isAsked = talk.isQuestion || talk.offers.some(({ isHeld }) => !isHeld);
  const leant = isAsked ? await answerLeaning(context, { ...told, text: beside.before }, speech, { here, talk }) : null;
  return leant && counted(leaning.kind, withUnsaid(message, leant, beside));
}

/** With a line that says that those words reach nobody. */
function withUnsaid(
  { context: { say } }: HeardAndRead,
  answered: Answered,
  { words, isThanks }: NonNullable<ReturnType<typeof saidBeside>>,
): Answered {
  const { message } = answered;
  if (message.blocks.length >= LIMITS.blocksPerMessage) return answered;
  const line = say("chat.not_told_md", { words: escapeMrkdwn(words), thanks: isThanks ? "yes" : "other" });
  const whole = {
    ...answered,
    message: { text: `${message.text} ${line}`, blocks: [...message.blocks, section(line)] },
  };
  return answered.remembered?.isQuestion ? markedAsQuestion(whole) : whole;
}
