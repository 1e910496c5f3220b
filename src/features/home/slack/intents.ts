/** What people say to find their way. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, inTurn, type Told } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { asksForWord, asksPurpose, help, join, meaning } from "../rules/intents.en.ts";
import { helpMessage, joinMessage, menuMessage, purposeMessage, shortHelpMessage } from "./help-message.ts";
import { explainWord, ourWordsIntent } from "./our-words.ts";

/** A few lines for whoever asks in the DM; the whole list is one button away. */
async function showShortHelp(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  if (asksPurpose(told.text)) return tellPurpose(context, told);
  if (!(await findMemberIfAny(deps, person))) return messageReply(shortHelpMessage(say, { state: "new", title: "" }));
  const ask = await findCurrentNudge(deps, person);
  // Whoever asks again was not helped by the few lines: now all of it.
  if (told.before === "help") return messageReply(helpMessage(say, context.commands));
  const state = !ask ? "nothing" : ask.nudge.status === "planned" ? "planned" : "open";
  return messageReply(shortHelpMessage(say, { state, title: ask?.challenge.title ?? "" }));
}

/** In other words each time: whoever asks twice was not helped by the first. */
async function tellPurpose({ deps, say, person }: Context, told: Told): Promise<Reply> {
  const isMember = (await findMemberIfAny(deps, person)) !== null;
  return messageReply(purposeMessage(say, say(inTurn(told, ["help.purpose_1_md", "help.purpose_2_md"])), isMember));
}

const explain = (context: Context, told: Told): Promise<Reply> =>
  asksForWord(told.text)
    ? Promise.resolve(explainWord(context, told) ?? messageReply(helpMessage(context.say, context.commands)))
    : showShortHelp(context, told);

export const homeIntents: readonly Intent[] = [
  defineIntent({ name: "meaning", wordings: { en: meaning }, answer: explain }),
  ourWordsIntent,
  defineIntent({ name: "help", audience: "anybody", wordings: { en: help }, answer: showShortHelp }),
  defineIntent({
    name: "join",
    audience: "anybody",
    wordings: { en: join },
    answer: async ({ deps, say, person }) => {
      const member = await findMemberIfAny(deps, person);
      if (!member) return messageReply(joinMessage(say));
      return messageReply(menuMessage(say, member.status === "active" ? "active" : "quiet"));
    },
  }),
];
