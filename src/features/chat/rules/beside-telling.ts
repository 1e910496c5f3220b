/** What is said while a story waits to be kept, and is no part of it: good wishes, a reproach, an order, which thing was meant. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { asksSomething } from "#src/language/questions.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./beside-telling.en.ts";
import { smallTalkIn } from "./small-talk.ts";
import { isToldToBot } from "./told-to-bot.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 120;

/** wishes: good wishes, or a goodbye. laughs: a laugh, or a kind word. reproach: to the bot. meant: which thing they had meant. state: how it stands with a challenge. undone: something that is named was not done. order: something is to be done. words: how what the bot wrote is to sound. */
export type BesideTelling = "wishes" | "laughs" | "reproach" | "meant" | "state" | "undone" | "order" | "words";

/** Null for what may be a part of what was told, and for questions, which are none anyhow. */
export function besideTellingIn(text: string, locale: Locale): BesideTelling | null {
  if (text.length > MOST_CHARACTERS || asksSomething(text, locale)) return null;
  const { ABOUT_WORDS, GOING, KIND_WORD, MEANT, ORDER, REPROACH, STATE, UNDONE } = WORDS[locale];
  const words = foldText(bareWords(text));
  const kinds = [
    ["wishes", GOING],
    ["laughs", KIND_WORD],
    ["reproach", REPROACH],
    ["meant", MEANT],
    ["state", STATE],
    ["undone", UNDONE],
    ["order", ORDER],
    ["words", ABOUT_WORDS],
  ] as const;
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? smallTalkOf(text, locale);
}

/** Good wishes, a goodbye or a laugh: the same small talk as anywhere else. */
function smallTalkOf(text: string, locale: Locale): "wishes" | "laughs" | null {
  const said = smallTalkIn(text, locale);
  if (said === null || said === "sigh") return null;
  return said === "laugh" ? "laughs" : "wishes";
}

/** Small talk: it has its answer, and what was offered stands. */
export function isSmallTalk(beside: BesideTelling | null): beside is "wishes" | "laughs" | "reproach" {
  return beside === "wishes" || beside === "laughs" || beside === "reproach";
}

const TO_BOT: ReadonlySet<BesideTelling> = new Set(["meant", "order", "words"]);

/** Whether a message is said to the bot, of what was told or in small talk: it is nothing that could be kept by itself. */
export function isSaidToBot(text: string, locale: Locale): boolean {
  const beside = besideTellingIn(text, locale);
  return (beside !== null && TO_BOT.has(beside)) || isSmallTalk(beside) || isToldToBot(text, locale);
}
