/** What people ask of how the bot works, in so many words: whether a phone will do, what comes of not answering, how others join. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./bot-questions.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages ask for more. */
const MOST_CHARACTERS = 120;

/** phone: whether one will do. several: more than one a week. no-answer: what comes of it. how-many: challenges there are. each-time: whether an absence has to be said. others: how they join, or a team. away-counted: how a week off counts. comes-away: whether something comes while they are away. plan-away: what becomes of the plan then. understands: how the bot reads. pass-on: whether a challenge can go to somebody else. an-hour: that so much a week has to be enough. saved: whether a setting holds. */
export type BotQuestion =
  | "phone"
  | "several"
  | "no-answer"
  | "how-many"
  | "each-time"
  | "others"
  | "away-counted"
  | "comes-away"
  | "plan-away"
  | "understands"
  | "pass-on"
  | "an-hour"
  | "saved";

/** Null for what asks anything else. */
export function botQuestionIn(text: string, locale: Locale): BotQuestion | null {
  if (text.length > MOST_CHARACTERS) return null;
  const words = foldText(bareWords(text));
  const all = WORDS[locale];
  const kinds: readonly (readonly [BotQuestion, readonly RegExp[]])[] = [
    ["phone", all.ON_PHONE],
    ["several", all.SEVERAL_A_WEEK],
    ["no-answer", all.NO_ANSWER],
    ["how-many", all.HOW_MANY],
    ["each-time", all.TELL_EACH_TIME],
    ["others", all.OTHERS_JOIN],
    ["away-counted", all.AWAY_COUNTED],
    ["comes-away", all.COMES_AWAY],
    ["plan-away", all.PLAN_AWAY],
    ["understands", all.UNDERSTANDS_HOW],
    ["pass-on", all.PASS_ON],
    ["an-hour", all.AN_HOUR],
    ["saved", all.SAVED],
  ];
  return kinds.find(([, patterns]) => patterns.some((one) => one.test(words)))?.[0] ?? null;
}

/** Whether the challenge is named, and not only pointed at. */
export function namesChallenge(text: string, locale: Locale): boolean {
  return WORDS[locale].CHALLENGE_NAMED.test(foldText(bareWords(text)));
}
