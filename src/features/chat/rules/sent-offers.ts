/** "Oh nice, yes please ask for it", right after the bot sent something to be asked for: it is that. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { ASK_FOR, EXCLAMATION } from "./leaning.en.ts";
import { leaningIn } from "./leaning.ts";
import * as english from "./sent-offers.en.ts";

const WORDS: Readonly<Record<Locale, typeof english & { readonly ASK_FOR: RegExp; readonly EXCLAMATION: RegExp }>> = {
  en: { ...english, ASK_FOR, EXCLAMATION },
};
/** Longer messages say more. */
const MOST_CHARACTERS = 120;
/** What was sent, and the act that shows it with its buttons: nobody is asked by the words. */
const SHOWN_BY: Readonly<Record<string, string>> = { "seat-wish-met": "find-seat", "mentor-candidates": "my-mentor" };

/** Whether the words ask for something that the bot may have sent: only then is it looked up what that was. */
export function mayAskForSent(text: string, locale: Locale): boolean {
  return Object.keys(SHOWN_BY).some((kind) => sentOfferAct(text, kind, locale) !== null);
}

/** Null where something else was sent, or the words say more or less than that. @param kind of the newest message that was sent. */
export function sentOfferAct(text: string, kind: string | null, locale: Locale): string | null {
  const act = SHOWN_BY[kind ?? ""];
  if (act === undefined || text.length > MOST_CHARACTERS || text.includes("?")) return null;
  const { ASK_FOR: asks, EAGER, EXCLAMATION, OTHERWISE, TIME_SUITS } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(/[.!, ]+$/, "");
  if (OTHERWISE.test(words)) return null;
  const said = words.split(/[,.;:!]+ +/).filter((part, _, all) => all.length === 1 || !EXCLAMATION.test(part));
  const agrees = (part: string): boolean => EAGER.test(part) || leaningIn(part, locale)?.kind === "yes";
  // "Yes id love to, wednesday works": there is only one thing that it can answer.
  const isSeat = act === "find-seat" && (agrees(words) || said.some(agrees));
  if (isSeat && said.every((part) => agrees(part) || TIME_SUITS.test(part) || leaningIn(part, locale)?.kind === "nod"))
    return act;
  // "Yes please ask lena, she would be great": why stands behind it.
  const isAsked = said.some((_, at) => asks.test(said.slice(0, at + 1).join(" ")));
  return isAsked ? act : null;
}
