/** The bot's own words, each in two sentences with a next step. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { type OurWord, ourWordIn, ourWords } from "../rules/our-words.en.ts";
import { menuMessage } from "./help-message.ts";

const WORD_IN: Readonly<Record<Locale, (text: string) => OurWord | null>> = { en: ourWordIn };

/** The act that the button under each does. */
const NEXT = {
  seat: "find-seat",
  door: "find-seat",
  host: "offer-seat",
  guest: "find-seat",
  introduction: "who-to-ask",
  mentee: "find-mentor",
  nudge: "settings",
  challenge: "next",
  reflection: "recent",
  log: "recent",
  focus: "settings",
  path: "next",
  size: "next",
  swap: "next",
  plan: "next",
} as const satisfies Readonly<Record<OurWord, string>>;

export const ourWordsIntent: Intent = defineIntent({
  name: "our-words",
  audience: "anybody",
  wordings: { en: ourWords },
  answer: (context, told) =>
    Promise.resolve(explainWord(context, told) ?? messageReply(menuMessage(context.say, "quiet"))),
});

/** @returns null where none of them is named. */
export function explainWord({ say }: Context, { text }: Told): Reply | null {
  const word = WORD_IN[say.locale](text);
  if (word === null) return null;
  const words = say(`home.words.${word}_md`);
  return messageReply(textMessage(words, actions(button(say(`chat.acts.${NEXT[word]}`), "chat.do", NEXT[word]))));
}
