/** "Oh nice, yes please ask for it", right after the bot sent something to be asked for: it is that. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { ASK_FOR } from "./leaning.en.ts";
import * as english from "./sent-offers.en.ts";

const WORDS: Readonly<Record<Locale, typeof english & { readonly ASK_FOR: RegExp }>> = {
  en: { ...english, ASK_FOR },
};
/** Longer messages say more. */
const MOST_CHARACTERS = 120;
/** What was sent, and the act that shows it with its buttons: nobody is asked by the words. */
const SHOWN_BY: Readonly<Record<string, string>> = { "seat-wish-met": "find-seat", "mentor-candidates": "my-mentor" };

/** Null where something else was sent, or the words say more or less than that. @param kind of the newest message that was sent. */
export function sentOfferAct(text: string, kind: string | null, locale: Locale): string | null {
  const act = SHOWN_BY[kind ?? ""];
  if (act === undefined || text.length > MOST_CHARACTERS || text.includes("?")) return null;
  const { ASK_FOR: asks, OTHERWISE } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(/[.!, ]+$/, "");
  if (OTHERWISE.test(words)) return null;
  // "Yes please ask lena, she would be great": why stands behind it.
  const parts = words.split(/[,.;:!]+ +/);
  const isAsked = parts.some((_, at) => asks.test(parts.slice(0, at + 1).join(" ")));
  return isAsked ? act : null;
}
