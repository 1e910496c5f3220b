/** Whether a message only names a wish: in words of others, to turn it down, or as a case that is supposed. Nothing is changed at once by such words. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "./fold.ts";
import * as english from "./not-meant.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer tells something, and changes nothing at once. */
const MOST_CHARACTERS = 400;

/** Whether what a message names may not be wanted by whoever writes it: then it is asked first. */
export function isOnlyNamed(text: string, locale: Locale): boolean {
  const { OF_OTHERS, SUPPOSED, TURNED_DOWN } = WORDS[locale];
  const words = foldText(text.slice(0, MOST_CHARACTERS))
    .trim()
    .replace(/[.!\s]+$/, "");
  return [...OF_OTHERS, ...TURNED_DOWN, SUPPOSED].some((one) => one.test(words));
}
