/** Courtesies. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { menuMessage } from "#src/features/home/slack/help-message.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { thanksSomebody } from "#src/features/thanks/rules/intents.en.ts";
import { planStateOf } from "#src/features/weekly/rules/plan-state.ts";
import { overButtons, plannedWhen } from "#src/features/weekly/slack/plan-over.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { apology, asksForSomebody, greeting, thanks, wasUnkind } from "../rules/intents.en.ts";
import { intentsAboutItself } from "./about-itself.ts";

export const chatIntents: readonly Intent[] = [
  defineIntent({
    name: "thanks",
    audience: "anybody",
    wordings: { en: thanks },
    answer: ({ say }, told) => Promise.resolve(messageReply(welcomed(say, told))),
  }),
  defineIntent({
    name: "apology",
    audience: "anybody",
    wordings: { en: apology },
    answer: (context, { text }) =>
      UNKIND[context.say.locale](text)
        ? Promise.resolve(messageReply(textMessage(context.say("chat.apology_unkind_md"))))
        : welcome(context, "chat.apology_md"),
  }),
  ...intentsAboutItself,
  defineIntent({
    name: "greeting",
    audience: "anybody",
    wordings: { en: greeting },
    answer: (context, { text }) =>
      welcome(context, FOR_SOMEBODY[context.say.locale](text) ? "chat.there_md" : "chat.greeting_md"),
  }),
];

const UNKIND: Readonly<Record<Locale, typeof wasUnkind>> = { en: wasUnkind };
const FOR_SOMEBODY: Readonly<Record<Locale, (text: string) => boolean>> = { en: asksForSomebody };

/** One line to whoever writes, and what is open for them now. */
async function welcome(
  { deps, say, person }: Context,
  line: "chat.greeting_md" | "chat.there_md" | "chat.apology_md",
): Promise<Reply> {
  if (!(await findMemberIfAny(deps, person))) return messageReply(menuMessage(say, "new"));
  const ask = await findCurrentNudge(deps, person);
  const state = planStateOf(ask, deps.clock.now());
  const text = say(line, {
    state,
    title: escapeMrkdwn(ask?.challenge.title ?? ""),
    when: plannedWhen(say.locale, ask),
  });
  if (ask && state === "over") return messageReply(textMessage(text, actions(...overButtons(say, ask.nudge.id))));
  const label = ask ? say("menu.next") : say("home.get_one");
  return messageReply(textMessage(text, actions(button(label, "nudge.next", "chat"))));
}

/** Thanks that name somebody else are passed on where they want that; here nobody else reads them. */
function welcomed(say: Say, { text, at }: Told): Message {
  if (at === null || !THANKED[say.locale](text)) return textMessage(say("chat.thanks"));
  const words = say("chat.thanks_named_md");
  const reference = [at.channel, at.ts, at.threadTs ?? ""].join(" ");
  return textMessage(words, actions(button(say("thanks.write"), "thanks.write", reference)));
}
const THANKED: Readonly<Record<Locale, (text: string) => boolean>> = { en: thanksSomebody };
