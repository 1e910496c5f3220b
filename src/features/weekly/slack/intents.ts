/** What people say about their challenge of the week. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { couldNot, next, notYet, skip, swap } from "../rules/intents.en.ts";
import { newHere } from "../rules/new-here.en.ts";
import { mayBePutOff } from "../rules/put-off.ts";
import { whyTold } from "../rules/why-told.ts";
import { answerNotYet, giveUpChallenge, skipChallenge } from "../use-cases/answer-nudge.ts";
import { findCurrentNudge } from "../use-cases/current-nudge.ts";
import { giverOf, leaveGivenMessage } from "./leave-given.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { closedReply, showCurrent, showOthers } from "./replies.ts";
import { offerMove } from "./times-intents.ts";
import { calledOffMessage, notDoneBecause, notDoneReply } from "./why-not.ts";

export const weeklyIntents: readonly Intent[] = [
  defineIntent({ name: "next", wordings: { en: next }, answer: (context) => showCurrent(context) }),
  defineIntent({ name: "swap", wordings: { en: swap }, answer: (context) => showOthers(context, null) }),
  defineIntent({
    name: "skip",
    wordings: { en: skip },
    answer: async (context, told, slots) => {
      // "Maybe next week", where a time is planned: it is moved by a button, and nothing is given up.
      const { nudge } = (await findCurrentNudge(context.deps, context.person)) ?? {};
      if (nudge?.status === "planned" && mayBePutOff(told.text, context.say.locale))
        return offerMove(context, told, slots);
      const given = await leavingGiven(context);
      if (given) return given;
      const closed = await skipChallenge(context.deps, context.person, null);
      return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
    },
  }),
  defineIntent({
    name: "not-done",
    wordings: { en: couldNot },
    answer: async (context, { text }) => {
      const why = whyTold(text, context.say.locale);
      if (why === "outside") {
        const current = await findCurrentNudge(context.deps, context.person);
        if (current) return messageReply(calledOffMessage(context.say, current));
      }
      const given = await leavingGiven(context);
      if (given) return given;
      const closed = await giveUpChallenge(context.deps, context.person, null);
      return why === null || why === "outside" ? notDoneReply(context, closed) : notDoneBecause(context, closed, why);
    },
  }),
  defineIntent({ name: "not-yet", wordings: { en: notYet }, answer: offerNewTime }),
  defineIntent({ name: "new-here", audience: "anybody", wordings: { en: newHere }, answer: welcomeNew }),
];

/** Where a colleague gave what is open: nothing reaches them by a sentence. Null where nobody did. */
export async function leavingGiven({ deps, say, person }: Context): Promise<Reply | null> {
  const current = await findCurrentNudge(deps, person);
  const giver = current && giverOf(current.nudge);
  return giver ? messageReply(leaveGivenMessage(say, current, giver)) : null;
}

/** What takes finished work, or people one knows, can wait: others are shown, and this one rests as "not now" where one of them is taken. */
async function welcomeNew({ deps, say, person }: Context): Promise<Reply> {
  if (!(await findMemberIfAny(deps, person))) {
    const text = say("new_here.newcomer_md");
    return messageReply(textMessage(text, actions(button(say("home.join"), "join.open", "chat", "primary"))));
  }
  const current = await findCurrentNudge(deps, person);
  const settings = button(say("guidance.settings"), "settings.open", "chat");
  if (!current) {
    const text = say("new_here.nothing_md");
    return messageReply(textMessage(text, actions(button(say("home.get_one"), "nudge.next", "chat"), settings)));
  }
  const title = escapeMrkdwn(current.challenge.title);
  const isGiven = current.nudge.source === "assigned";
  const text = say(isGiven ? "new_here.given_md" : "new_here.open_md", { title });
  const other = isGiven
    ? button(say("chat.acts.not-yet"), "chat.do", "not-yet")
    : button(say("chat.acts.swap"), "chat.do", "swap", "primary");
  const rest = [
    button(say("chat.acts.prepare"), "chat.do-other", "prepare"),
    button(say("chat.acts.skip"), "chat.do-third", "skip"),
  ];
  return messageReply(textMessage(text, actions(other, ...rest)));
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
