/** What people say about their challenge of the week. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { couldNot, next, notYet, skip, swap } from "../rules/intents.en.ts";
import { answerNotYet, giveUpChallenge, skipChallenge } from "../use-cases/answer-nudge.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { closedReply, showCurrent, showOthers } from "./replies.ts";
import { notDoneReply } from "./why-not.ts";

export const weeklyIntents: readonly Intent[] = [
  defineIntent({ name: "next", wordings: { en: next }, answer: (context) => showCurrent(context) }),
  defineIntent({ name: "swap", wordings: { en: swap }, answer: (context) => showOthers(context, null) }),
  defineIntent({
    name: "skip",
    wordings: { en: skip },
    answer: async (context) => {
      const closed = await skipChallenge(context.deps, context.person, null);
      return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
    },
  }),
  defineIntent({
    name: "not-done",
    wordings: { en: couldNot },
    answer: async (context) => {
      return notDoneReply(context, await giveUpChallenge(context.deps, context.person, null));
    },
  }),
  defineIntent({ name: "not-yet", wordings: { en: notYet }, answer: offerNewTime }),
];

async function offerNewTime({ deps, say, person }: Context): Promise<Reply> {
  const answer = await answerNotYet(deps, person, null);
  if (answer.kind === "left-alone") {
    const title = escapeMrkdwn(answer.closed.challenge?.title ?? "");
    return messageReply(textMessage(say("follow-up.left_alone_md", { title })));
  }
  const again = button(say("follow-up.new_time"), "nudge.not-yet", answer.ask.nudge.id, "primary");
  return messageReply({
    text: say("follow-up.new_time"),
    blocks: [section(say("follow-up.not_yet_md")), actions(again)],
  });
}
