/** What people say about their challenge of the week. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { sizesOf } from "#src/kernel/challenge.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { bigger, couldNot, move, next, notYet, plan, skip, smaller, swap } from "../rules/intents.en.ts";
import {
  answerNotYet,
  giveUpChallenge,
  planTimeTold,
  resizeChallenge,
  skipChallenge,
} from "../use-cases/answer-nudge.ts";
import { findCurrentNudge } from "../use-cases/current-nudge.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { closedReply, showCurrent, showOthers } from "./replies.ts";
import { notDoneReply } from "./why-not.ts";

export const weeklyIntents: readonly Intent[] = [
  defineIntent({ name: "next", wordings: { en: next }, answer: (context) => showCurrent(context) }),
  defineIntent({ name: "plan", wordings: { en: plan }, answer: (context) => showCurrent(context) }),
  defineIntent({ name: "smaller", wordings: { en: smaller }, answer: (context) => resized(context, -1) }),
  defineIntent({ name: "bigger", wordings: { en: bigger }, answer: (context) => resized(context, 1) }),
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
  defineIntent({ name: "move", wordings: { en: move }, answer: (context, { text }) => offerMove(context, text) }),
];

/** The next smaller or bigger size of what is open. */
async function resized({ deps, say, person }: Context, by: 1 | -1): Promise<Reply> {
  const open = await findCurrentNudge(deps, person);
  if (!open) throw new UserFault({ key: "errors.nothing_open" });
  const { nudge, offered } = open;
  const sizes = nudge.source === "assigned" ? [] : sizesOf(offered);
  const at = sizes.indexOf(nudge.size);
  const size = sizes[(at < 0 ? sizes.indexOf("usual") : at) + by];
  if (!size) return messageReply(textMessage(say("nudge.size.none_md", { title: escapeMrkdwn(offered.title) })));
  return messageReply(
    nudgeMessage(say, await resizeChallenge(deps, person, { nudgeId: nudge.id, challengeId: offered.id, size })),
  );
}

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

/** Nothing is closed: a new time, or the word that it is off. */
async function offerMove({ deps, say, person }: Context, words: string): Promise<Reply> {
  const open = await findCurrentNudge(deps, person);
  if (!open) throw new UserFault({ key: "errors.nothing_open" });
  const at = planTimeTold(deps, open.member, words);
  const value = at ? `${open.nudge.id}|${at.toISOString()}` : open.nudge.id;
  return messageReply({
    text: textMessage(say("follow-up.move_md")).text,
    blocks: [
      section(say("follow-up.move_md")),
      actions(
        button(say("follow-up.new_time"), "nudge.accept", value, "primary"),
        button(say("follow-up.could_not"), "nudge.could-not", open.nudge.id),
      ),
    ],
  });
}
