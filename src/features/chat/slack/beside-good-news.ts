/** Hears what hurt somebody, where they tell it beside good news. */
import { toAPerson } from "#src/features/guidance/slack/answers.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { hurtBesideNews } from "../rules/beside-good-news.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

const HEARD = "conflict";

/** Null to all other messages, and where they tell of a loss or the like, which is heard as that. */
export async function answerHurtBesideNews(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, read, weight } = message;
  const { say } = context;
  const { lifeNews, beside } = weight;
  const hurt = lifeNews === null ? hurtBesideNews(told.text, { ...read, beside }, say.locale) : null;
  if (hurt === null) return null;
  // What may go on is answered as if nothing stood beside it.
  if (!hurt.isOver)
    return plainly(messageOf(await perform(context, speech, HEARD, { here, told, slots: NO_SLOTS })), told, HEARD);
  const hasSettings = hurt.hasMoved && here.member !== null;
  const text = say("chat.heard.hurt_before_md", { moved: hasSettings ? "yes" : "other" });
  const form = hasSettings ? [button(say("menu.settings"), "settings.open", "chat")] : [];
  const answered = plainly(textMessage(text, actions(toAPerson(say), ...form)), told, HEARD);
  return counting(speech, here.situation)(HEARD, answered);
}
