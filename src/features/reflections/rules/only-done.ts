/** Words that say no more than that something is done: they are no evidence of it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./only-done.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 80;

/** Whether words say nothing but that it is done, and when: "yes that one is done", "i did it this morning". */
export function saysOnlyDone(text: string, locale: Locale): boolean {
  return text.length <= MOST_CHARACTERS && WORDS[locale].ONLY_DONE.test(foldText(bareWords(text)));
}

/** A story without the sentence before it that only says that it is done: "sorry, i did it. found 3 jobs" */
export function withoutDoneFirst(story: string, locale: Locale): string {
  const rest = story.replace(WORDS[locale].DONE_FIRST, "");
  return rest.split(/\s+/).length >= FEWEST_WORDS ? rest : story;
}
/** Fewer words are no story of their own. */
const FEWEST_WORDS = 3;
