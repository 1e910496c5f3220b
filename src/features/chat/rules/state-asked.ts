/** What somebody asks of what holds for them: their settings, a pause, when the challenge comes, what they planned, and whether that repeats. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./state-asked.en.ts";

/** settings: all that they chose. paused: whether they are. slot: on which day and at what time the challenge of the week comes. plan: when it is. repeating: that a plan or a reminder is to come every week. */
export type StateAsked = "settings" | "paused" | "slot" | "plan" | "repeating";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages ask for more. */
const MOST_CHARACTERS = 140;

/** Null for a message that asks for anything else. @param isOfPlan their plan was spoken of last, so that "it" is that. */
export function stateAskedIn(
  text: string,
  { isOfPlan, locale }: { readonly isOfPlan: boolean; readonly locale: Locale },
): StateAsked | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { IT_PLANNED, PAUSED_ASKED, PLAN_ASKED, REPEATING, SETTINGS_ASKED, SLOT_ASKED } = WORDS[locale];
  const words = foldText(bareWords(text));
  const isAny = (patterns: readonly RegExp[]): boolean => patterns.some((one) => one.test(words));
  if (isAny(PAUSED_ASKED)) return "paused";
  if (isAny(SLOT_ASKED)) return "slot";
  if (isAny(REPEATING)) return "repeating";
  if (isAny(PLAN_ASKED) || (isOfPlan && isAny(IT_PLANNED))) return "plan";
  return isAny(SETTINGS_ASKED) ? "settings" : null;
}
