/** What the bot is told to do with what somebody told it, kept or marked as done: such words are no part of what came of a challenge. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./told-to-bot.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 120;

/**
 * Whether a message says nothing but what is to be done with what was told: "ok its done, keep it".
 * @param isAsked whether the bot asked for words: "leave it open" may answer that.
 */
export function isToldToBot(text: string, locale: Locale, isAsked = false): boolean {
  return orderIn(text, locale) !== null || isAllOrders(text, locale, isAsked);
}

/** Whether each part of it is such a wish or a remark that it is done, and one a wish at least. */
function isAllOrders(text: string, locale: Locale, isAsked: boolean): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const { BESIDE, MAY_ANSWER, ONE_ORDER, ONE_REMARK, PARTS } = WORDS[locale];
  const bare = (part: string): string => part.trim().replace(BESIDE, "").replace(BESIDE, "").trim();
  const parts = foldText(bareWords(text)).split(PARTS).map(bare);
  const said = parts.filter((part) => part !== "");
  if (isAsked && said.every((part) => MAY_ANSWER.test(part))) return false;
  return (
    said.some((part) => ONE_ORDER.test(part)) && said.every((part) => ONE_ORDER.test(part) || ONE_REMARK.test(part))
  );
}

/**
 * last-part: what was added last goes. undo: what was just done goes, and they do not say what. undo-if-read: it goes, if somebody has read it.
 * not-told: all of it, or a part, is not for somebody. nobody-told: somebody is not to be told, and it is not said what. done: it is not to be left, it is done.
 */
export type Order = "last-part" | "undo" | "undo-if-read" | "not-told" | "nobody-told" | "done";

/** What is to become of what was told, kept or offered last; null for what says anything else. */
export function orderIn(text: string, locale: Locale): Order | null {
  const { LAST_PART, NOBODY_TOLD, NOT_LEFT_BUT_DONE, NOT_TOLD, UNDO_IF_READ, UNDO_LAST } = WORDS[locale];
  const orders = [
    ["last-part", LAST_PART],
    ["undo", UNDO_LAST],
    ["undo-if-read", UNDO_IF_READ],
    ["nobody-told", NOBODY_TOLD],
    ["not-told", NOT_TOLD],
    ["done", NOT_LEFT_BUT_DONE],
  ] as const;
  return orders.find(([, pattern]) => matches(text, pattern))?.[0] ?? null;
}

function matches(text: string, pattern: RegExp): boolean {
  return text.length <= MOST_CHARACTERS && pattern.test(foldText(bareWords(text)));
}
