/** Courtesies. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { menuMessage } from "#src/features/home/slack/help-message.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { apology, greeting, thanks } from "../rules/intents.en.ts";
import { intentsAboutItself } from "./about-itself.ts";

export const chatIntents: readonly Intent[] = [
  defineIntent({
    name: "thanks",
    audience: "anybody",
    wordings: { en: thanks },
    answer: ({ say }) => Promise.resolve(messageReply(textMessage(say("chat.thanks")))),
  }),
  defineIntent({
    name: "apology",
    audience: "anybody",
    wordings: { en: apology },
    answer: (context) => welcome(context, "chat.apology_md"),
  }),
  ...intentsAboutItself,
  defineIntent({
    name: "greeting",
    audience: "anybody",
    wordings: { en: greeting },
    answer: (context) => welcome(context, "chat.greeting_md"),
  }),
];

/** One line to whoever writes, and what is open for them now. */
async function welcome({ deps, say, person }: Context, line: "chat.greeting_md" | "chat.apology_md"): Promise<Reply> {
  if (!(await findMemberIfAny(deps, person))) return messageReply(menuMessage(say, "new"));
  const ask = await findCurrentNudge(deps, person);
  const state = ask?.nudge.status === "planned" ? "planned" : ask ? "open" : "other";
  const text = say(line, { state, title: escapeMrkdwn(ask?.challenge.title ?? "") });
  const label = ask ? say("menu.next") : say("home.get_one");
  return messageReply({
    text: text.replaceAll("*", ""),
    blocks: [section(text), actions(button(label, "nudge.next", "chat"))],
  });
}
