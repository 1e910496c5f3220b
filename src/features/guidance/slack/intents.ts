/** What people say about growing in their work. */
import { z } from "zod";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, inTurn, type Told } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { newsIn } from "#src/features/reflections/rules/news.ts";
import { referenceTo } from "#src/features/reflections/slack/told-story.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { button } from "#src/slack/kit/blocks.ts";
import { MATTERS, matterOf } from "../rules/matter-of.ts";
import {
  TALKS,
  type Talk,
  WAY_OF_LEARNING,
  WAY_OUT,
  WAY_TO_PROMOTION,
  WAY_TO_ROLE,
  WAY_TO_TALK,
} from "../rules/ways.ts";
import { advice, toWords, withStep } from "./answers.ts";
import { hardIntents } from "./hard-intents.ts";

export const guidanceIntents: readonly Intent[] = [
  ...hardIntents,
  defineIntent({ name: "career", audience: "anybody", answer: career }),
  defineIntent({ name: "promotion", audience: "anybody", answer: promotion }),
  defineIntent({
    name: "stuck",
    audience: "anybody",
    answer: (context, told) =>
      withStep(context, context.say(inTurn(told, ["guidance.stuck.one_md", "guidance.stuck.two_md"])), WAY_OUT),
  }),
  defineIntent({ name: "learn", audience: "anybody", answer: learn }),
  defineIntent({ name: "bored", audience: "anybody", answer: bored }),
  defineIntent({
    name: "feedback-how",
    audience: "anybody",
    answer: (context, told) => wordsFor(context, talkIn(context, told)),
  }),
  defineIntent({ name: "no-answer", answer: noAnswer }),
  defineIntent({ name: "praised", audience: "anybody", answer: praised }),
];

function career(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const role = matterOf(told.text, MATTERS[say.locale].roles);
  const isDay = matterOf(told.text, MATTERS[say.locale].roleMatters) === "day";
  if (isDay) return withStep(context, say("guidance.career.day_md"), WAY_TO_ROLE[role ?? "other"]);
  if (role !== null) return withStep(context, say(`guidance.career.${role}_md`), WAY_TO_ROLE[role]);
  const text = say(inTurn(told, ["guidance.career.other_1_md", "guidance.career.other_2_md"]));
  return withStep(context, text, WAY_TO_ROLE.other);
}

function promotion(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const isMoney = matterOf(told.text, MATTERS[say.locale].promotionMatters) === "money";
  const text = isMoney
    ? say("guidance.promotion.money_md")
    : say(inTurn(told, ["guidance.promotion.title_1_md", "guidance.promotion.title_2_md"]));
  const weeks = button(say("guidance.my_weeks"), "progress.show", "guidance");
  return withStep(context, text, WAY_TO_PROMOTION, [weeks]);
}

function learn(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  switch (matterOf(told.text, MATTERS[say.locale].learnMatters)) {
    case "money":
      return withStep(context, say("guidance.learn.money_md"), WAY_OF_LEARNING);
    case "certificate":
      return withStep(context, say("guidance.learn.certificate_md"), WAY_OF_LEARNING);
    case null:
      return withStep(context, say(inTurn(told, ["guidance.learn.one_md", "guidance.learn.two_md"])), WAY_OF_LEARNING);
  }
}

async function bored(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  if (matterOf(told.text, MATTERS[say.locale].boredMatters) === "same")
    return withStep(context, say("guidance.bored.same_md"), WAY_OUT);
  const text = say(inTurn(told, ["guidance.bored.one_md", "guidance.bored.two_md"]));
  const current = await findCurrentNudge(deps, person);
  // One thing at a time: what is open already is the thing for a free hour.
  if (current) return messageReply(advice([text], [button(say("guidance.show"), "nudge.next", "guidance", "primary")]));
  const member = await findMemberIfAny(deps, person);
  return withStep(context, text, { ...WAY_OUT, areas: [...(member?.settings.focusAreas ?? []), "breadth"] });
}

function talkIn({ say }: Context, { text }: Told): Talk {
  return matterOf(text, MATTERS[say.locale].talks) ?? "other";
}

/** Words for one kind of talk; where it is not clear which, the kinds stand as buttons. */
export async function wordsFor(context: Context, talk: Talk): Promise<Reply> {
  const { deps, say, person } = context;
  const text = say(`guidance.feedback-how.${talk}_md`);
  if (talk === "other") {
    const shown = (["give", "refuse", "disagree"] as const).map((one, at) =>
      button(say(`guidance.feedback-how.words.${one}`), `guidance.words.${at + 1}`, one),
    );
    return messageReply(advice([text], shown));
  }
  const member = await findMemberIfAny(deps, person);
  return member ? withStep(context, text, WAY_TO_TALK[talk], []) : messageReply(advice([text]));
}

/** The talk that a button names. */
export const TalkValue: z.ZodType<Talk> = z.enum(TALKS).catch("other");

async function noAnswer(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const matter = matterOf(told.text, MATTERS[say.locale].answerMatters);
  const text = matter
    ? say(`guidance.no-answer.${matter}_md`)
    : say(inTurn(told, ["guidance.no-answer.silent_1_md", "guidance.no-answer.silent_2_md"]));
  const current = await findCurrentNudge(deps, person);
  const other = current?.nudge.status === "open" ? [button(say("chat.acts.swap"), "chat.do", "swap")] : [];
  return messageReply(advice([text], current ? [...other, toWords(say)] : [toWords(say)]));
}

async function praised(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (!member) {
    const isGood = newsIn(told.text, say.locale) === "good";
    return messageReply(advice([say(isGood ? "guidance.praised.newcomer_md" : "guidance.praised.newcomer_told_md")]));
  }
  const reference = referenceTo(told, told.whole.trim());
  const keep =
    reference === null || told.whole.trim() === ""
      ? button(say("guidance.keep"), "log.open", "guidance", "primary")
      : button(say("guidance.keep"), "chat.log", reference, "primary");
  const leave = button(say("chat.no_thanks"), "reflection.leave", "guidance");
  // Nobody is congratulated on a guess: they say themselves that it was good.
  const isGood = newsIn(told.text, say.locale) === "good";
  const words = isGood ? say(inTurn(told, ["guidance.praised.one_md", "guidance.praised.two_md"])) : null;
  return messageReply(advice([words ?? say("guidance.praised.told_md")], [keep, leave]));
}
