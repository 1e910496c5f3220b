/** Whether somebody is in more distress than a bad day brings. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { DISTRESS } from "./distress.en.ts";

const WORDS: Readonly<Record<Locale, RegExp>> = { en: DISTRESS };

/** @param isGrave the reader fears that they are in danger. */
export function isDistress(
  text: string,
  { isGrave, locale }: { readonly isGrave: boolean; readonly locale: Locale },
): boolean {
  return isGrave || WORDS[locale].test(text);
}
