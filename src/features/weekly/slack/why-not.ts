/** After "it did not happen": one question, whose answer changes what comes next. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { parted } from "#src/slack/button-value.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import type { ClosedNudge } from "../use-cases/answer-nudge.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { answerWhyNot, offerOne, REASONS_NOT, type ReasonNot } from "../use-cases/offer-one.ts";
import { nextWords, nudgeMessage } from "./nudge-message.ts";
import { closedReply } from "./replies.ts";

/** What is closed, with the question below it. What a colleague asked for is theirs to take up again. */
export function notDoneReply(context: Context, closed: ClosedNudge): Reply {
  const { say, origin } = context;
  const reply = closedReply(context, closed, (view) => nudgeMessage(say, view));
  if (reply.kind !== "message" || closed.nudge.source === "assigned" || !closed.challenge) return reply;
  const question: Message = textMessage(
    say("why-not.ask_md"),
    actions(
      ...REASONS_NOT.map((why, at) =>
        button(say(`why-not.${why}`), `why-not.say.${at + 1}`, `${why}|${closed.nudge.id}`),
      ),
    ),
  );
  // The nudge's own message is drawn anew, so that the question stands below it.
  const isOwn = origin.kind === "message" && origin.ts === closed.nudge.message?.ts;
  if (isOwn) return { kind: "extra", message: question };
  return messageReply({ ...reply.message, blocks: [...reply.message.blocks, ...question.blocks] });
}

const sayWhy = defineAction({
  id: "why-not.say",
  value: parted("|", { why: z.enum(REASONS_NOT), id: z.uuid() }),
  run: async (context, { why, id }) => messageReply(await answerTo(context, why, id)),
});

/** The same where they said at once what was in the way: below what is closed. */
export async function notDoneBecause(context: Context, closed: ClosedNudge, why: ReasonNot): Promise<Reply> {
  const reply = closedReply(context, closed, (view) => nudgeMessage(context.say, view));
  if (reply.kind !== "message" || closed.nudge.source === "assigned" || !closed.challenge) return reply;
  const answer = await answerTo(context, why, closed.nudge.id);
  return messageReply({ ...reply.message, blocks: [...reply.message.blocks, ...answer.blocks] });
}

/** It was in nobody's hands: nothing is closed, and another time stands first. */
export function calledOffMessage(say: Say, { nudge, challenge }: CurrentNudge): Message {
  const text = say("why-not.outside_md", { title: escapeMrkdwn(challenge.title) });
  const isPlanned = nudge.status === "planned";
  return textMessage(
    text,
    actions(
      button(say("before.times.other"), "nudge.accept", nudge.id, "primary"),
      button(
        say(isPlanned ? "before.times.others_instead" : "nudge.others"),
        isPlanned ? "nudge.unplan-others" : "nudge.others",
        nudge.id,
      ),
      button(say("chat.acts.not-done"), "chat.do", "not-done"),
    ),
  );
}

/** What the reason leads to. */
async function answerTo(context: Context, why: ReasonNot, id: string): Promise<Message> {
  const { deps, say, person } = context;
  const { member, challenge, smaller } = await answerWhyNot(deps, person, id, why);
  const title = escapeMrkdwn(challenge?.title ?? "");
  if (smaller) {
    const shown = nudgeMessage(say, smaller);
    return { ...shown, blocks: [section(say("why-not.smaller_md")), ...shown.blocks] };
  }
  const next = nextWords(say, member);
  const monthly = button(say("nudge.rarer"), "cadence.monthly", "monthly");
  const who = button(say("chat.acts.who-to-ask"), "chat.do", "who-to-ask");
  const another = button(say("nudge.another"), "nudge.next", id);
  const answers = {
    "no-time": { text: say("why-not.no-time_md", { title, next }), buttons: [monthly] },
    "no-answer": { text: say("why-not.no-answer_md", { title }), buttons: [who, another] },
    "not-mine": { text: say("why-not.not-mine_md"), buttons: [another] },
    "too-big": { text: say("why-not.too-big_md", { title }), buttons: [another] },
  };
  const { text, buttons } = answers[why];
  return textMessage(text, actions(...buttons));
}

/** The next step of a ladder, taken on. */
const takeRung = defineAction({
  id: "rung.take",
  value: z.string(),
  run: async ({ deps, say, person }, challengeId) => {
    const { ask, isNew } = await offerOne(deps, person, challengeId);
    const shown = nudgeMessage(say, ask);
    const note = isNew ? [] : [section(say("why-not.one_at_a_time_md"))];
    return { kind: "extra", message: { ...shown, blocks: [...note, ...shown.blocks] } };
  },
});

export const whyNotActions: readonly Action[] = [sayWhy, takeRung];
