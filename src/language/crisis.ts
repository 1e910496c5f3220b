/** Whether words speak of danger to whoever wrote them, or to somebody near them. */
import type { Locale } from "#src/kernel/locale.ts";
import { mayMeanCrisis, mayMeanCrisisFirst, saysCrisis, saysEmergency } from "./crisis.en.ts";
import { lately } from "./remembered.ts";

/** Several steps of an answer ask it of the same message. */
const LATELY = 64;
const MAY_MEAN: Readonly<Record<Locale, (text: string) => boolean>> = { en: lately(LATELY, mayMeanCrisis) };
const MAY_MEAN_FIRST: Readonly<Record<Locale, (text: string) => boolean>> = { en: mayMeanCrisisFirst };
const SAYS_EMERGENCY: Readonly<Record<Locale, (text: string) => boolean>> = { en: saysEmergency };
const SAYS: Readonly<Record<Locale, (text: string) => boolean>> = { en: lately(LATELY, saysCrisis) };

/** @param locale the language in which the bot speaks to them. */
export function isCrisis(text: string, locale: Locale): boolean {
  return SAYS[locale](text);
}

/** Whether help has to come at once, for a body that fails, a fire or a weapon: what is said then is how to call for it. */
export function isEmergency(text: string, locale: Locale): boolean {
  return SAYS_EMERGENCY[locale](text);
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
