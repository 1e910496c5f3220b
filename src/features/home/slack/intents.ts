/** What people say to find their way. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { help, join, meaning } from "../rules/intents.en.ts";
import { helpMessage, menuMessage } from "./help-message.ts";

const showHelp = ({ say, commands }: Context): Promise<Reply> =>
  Promise.resolve(messageReply(helpMessage(say, commands)));

export const homeIntents: readonly Intent[] = [
  defineIntent({ name: "meaning", wordings: { en: meaning }, answer: showHelp }),
  defineIntent({ name: "help", wordings: { en: help }, answer: showHelp }),
  defineIntent({
    name: "join",
    wordings: { en: join },
    answer: async ({ deps, say, person }) => {
      const member = await findMemberIfAny(deps, person);
      return messageReply(menuMessage(say, member?.status === "active" ? "active" : "quiet"));
    },
  }),
];
