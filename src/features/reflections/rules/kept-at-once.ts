/** Whether somebody plainly asks that what follows is kept ("log: ..."), so that it needs no second word of theirs. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { storyAfter } from "#src/language/story-after.ts";
import { KEPT_AT_ONCE, OF_A_MACHINE, WISH } from "./kept-at-once.en.ts";

const WORDS: Readonly<Record<Locale, { readonly asked: RegExp; readonly others: readonly RegExp[] }>> = {
  en: { asked: new RegExp(`^${KEPT_AT_ONCE}`, "i"), others: [OF_A_MACHINE, WISH, /\?\s*$/] },
};

/** Whether it is: by a word at the beginning, and of something that a person did or thought. */
export function isToBeKept(text: string, locale: Locale): boolean {
  const { asked, others } = WORDS[locale];
  const story = storyAfter(text, asked);
  return story !== null && !others.some((other) => other.test(story));
}
