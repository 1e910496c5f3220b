/** Whether somebody is in more distress than a bad day brings. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { DISTRESS, SEVERE } from "./distress.en.ts";

const WORDS: Readonly<Record<Locale, { readonly distress: RegExp; readonly severe: RegExp }>> = {
  en: { distress: DISTRESS, severe: SEVERE },
};
/** So many different words of distress are more than a bad day. */
const SEVERAL = 2;

/** @param isGrave the reader fears that they are in danger. */
export function isDistress(
  text: string,
  { isGrave, locale }: { readonly isGrave: boolean; readonly locale: Locale },
): boolean {
  return isGrave || WORDS[locale].distress.test(text);
}

/** Whether it is so much that a number is named: one word of it alone ("jira makes me cry") is not. */
export function isSevere(
  text: string,
  { isGrave, locale }: { readonly isGrave: boolean; readonly locale: Locale },
): boolean {
  const { distress, severe } = WORDS[locale];
  if (isGrave || severe.test(text)) return true;
  const signs = text.toLowerCase().match(new RegExp(distress.source, "gi")) ?? [];
  return new Set(signs).size >= SEVERAL;
}
