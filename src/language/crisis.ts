/** Whether words speak of danger to whoever wrote them, or to somebody near them. */
import type { Locale } from "#src/kernel/locale.ts";
import { emergencyIn as emergencyInEnglish, mayMeanCrisis, mayMeanCrisisFirst, saysCrisis } from "./crisis.en.ts";
import type { Emergency } from "./crisis-at-once.en.ts";
import { lately } from "./remembered.ts";

/** Several steps of an answer ask it of the same message. */
const LATELY = 64;
const MAY_MEAN: Readonly<Record<Locale, (text: string) => boolean>> = { en: lately(LATELY, mayMeanCrisis) };
const MAY_MEAN_FIRST: Readonly<Record<Locale, (text: string) => boolean>> = { en: mayMeanCrisisFirst };
const EMERGENCY_IN: Readonly<Record<Locale, (text: string) => Emergency | null>> = { en: emergencyInEnglish };
const SAYS: Readonly<Record<Locale, (text: string) => boolean>> = { en: lately(LATELY, saysCrisis) };

/** @param locale the language in which the bot speaks to them. */
export function isCrisis(text: string, locale: Locale): boolean {
  return SAYS[locale](text);
}

/** What help has to come for at once: what is said then is how to call for it, and how to be safe until it is there. */
export function emergencyIn(text: string, locale: Locale): Emergency | null {
  return EMERGENCY_IN[locale](text);
}

/** The same, where it is not known who reads: in any of the languages. */
export function isCrisisInAny(text: string): boolean {
  return Object.values(SAYS).some((says) => says(text));
}

/** Whether it may be meant so, or as on an ordinary day: a line is said of it, and nothing else is changed by it. */
export function mayBeCrisis(text: string, locale: Locale): boolean {
  return !isCrisis(text, locale) && MAY_MEAN[locale](text);
}

/** Whether it may be meant so and is nothing else: it is answered as that, whatever wish was read from it. */
export function mayBeCrisisFirst(text: string, locale: Locale): boolean {
  return !isCrisis(text, locale) && MAY_MEAN_FIRST[locale](text);
}
