/** What people say to find their way. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { asksForWord, help, join, meaning } from "../rules/intents.en.ts";
import { helpMessage, menuMessage, shortHelpMessage } from "./help-message.ts";

/** A few lines for whoever asks in the DM; the whole list is one button away. */
async function showShortHelp({ deps, say, person }: Context): Promise<Reply> {
  if (!(await findMemberIfAny(deps, person))) return messageReply(shortHelpMessage(say, { state: "new", title: "" }));
  const ask = await findCurrentNudge(deps, person);
  const state = !ask ? "nothing" : ask.nudge.status === "planned" ? "planned" : "open";
  return messageReply(shortHelpMessage(say, { state, title: ask?.challenge.title ?? "" }));
}

const explain = (context: Context, { text }: Told): Promise<Reply> =>
  asksForWord(text)
    ? Promise.resolve(messageReply(helpMessage(context.say, context.commands)))
    : showShortHelp(context);

export const homeIntents: readonly Intent[] = [
  defineIntent({ name: "meaning", wordings: { en: meaning }, answer: explain }),
  defineIntent({ name: "help", audience: "anybody", wordings: { en: help }, answer: showShortHelp }),
  defineIntent({
    name: "join",
    audience: "anybody",
    wordings: { en: join },
    answer: async ({ deps, say, person }) => {
      const member = await findMemberIfAny(deps, person);
      return messageReply(menuMessage(say, !member ? "new" : member.status === "active" ? "active" : "quiet"));
    },
  }),
];
