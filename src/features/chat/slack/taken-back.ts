/** Answers to a wish that its own message takes back: nothing is done, and what weighs on somebody beside it is heard. */
import { toAPerson } from "#src/features/guidance/slack/answers.ts";
import { lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { actions, contextOf, textMessage } from "#src/slack/kit/blocks.ts";
import { dangerOf } from "../rules/danger-of.ts";
import type { Read } from "../rules/read-words.ts";
import { isPlainWish } from "../rules/taken-back-at-once.ts";
import { BEFORE_ALL } from "../rules/understand.ts";
import { weightTakenBack } from "../rules/weight-taken-back.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { withUnclear } from "./quiet-word.ts";
import { readMessage } from "./read-message.ts";
import { withSorrow } from "./sorrow.ts";
import { type Answered, counting } from "./speech.ts";

/** Null where nothing is taken back. */
export async function answerTakenBack(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, dialogue, weight, taken } = message;
  if (taken?.kind !== "back") return null;
  const { say } = context;
  const { locale } = say;
  const text = taken.before;
  const lifeNews = lifeNewsIn(text, locale);
  const read = await readMessage(text, speech, { ...here, standings: dialogue.standings, lifeNews }, context);
  const ofWish = { ...weight, lifeNews, danger: dangerOf(read) };
  const wish: HeardAndRead = { ...message, told: { ...told, text, whole: text, lifeNews }, read, weight: ofWish };
  const left = weightTakenBack(read, { text, lifeNews, locale });
  if (left?.kind === "words") return answerWeight(wish, left.act);
  // What weighs may stand behind it: "no wait, leave it, my dad died".
  const ofAll = weightTakenBack(message.read, { text: told.whole, lifeNews: weight.lifeNews, locale });
  if (ofAll?.kind === "words") return answerWeight(message, ofAll.act);
  const count = counting(speech, here.situation);
  const answered = withSorrow(context, message, count("no", leftOrOpen(wish, read)), true);
  return (left ?? ofAll)?.kind === "unclear" ? withUnclear(context, answered) : answered;
}

/** It is left; what is not surely a wish of the bot's may be more than that, and stays open. */
function leftOrOpen({ context: { say }, told, speech, here }: HeardAndRead, read: Read): Answered {
  const isPlain = isPlainWish(read, (act) => speech.effects.get(act)?.[here.situation] ?? null);
  if (isPlain) return plainly(textMessage(say("chat.left_unchanged")), told, null);
  return plainly(textMessage(say("chat.left_open_md"), actions(toAPerson(say))), told, null);
}

/** Human words for what weighs, and that all the rest is as it was. */
async function answerWeight(
  { context, told, speech, here, read, weight }: HeardAndRead,
  act: string,
): Promise<Answered> {
  const { say } = context;
  const isGrave = read.isGrave ? ({ isGrave: true } as const) : {};
  const message = messageOf(
    await perform(context, speech, act, { here, told: { ...told, ...isGrave }, slots: NO_SLOTS }),
  );
  if (act === BEFORE_ALL) return { message, remembered: null, isMenu: false };
  if (weight.danger !== null) return plainly(message, told, act);
  const line = say("chat.left_beside");
  const whole = {
    ...message,
    text: `${message.text}\n${line}`,
    blocks: [...message.blocks, ...contextOf([line])],
  };
  return counting(speech, here.situation)(act, plainly(whole, told, act));
}
