/** Under which title the log keeps what somebody told: the first sentence that says what was done. Pure. */
import { titleOf } from "#src/kernel/challenge-title.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { saysWhat } from "./told-of.ts";

const LONGEST = 150;
const SENTENCE_END = /(?<=[.!?])\s+|\n+/;
/** A longer sentence says something, whatever its words. */
const MOST_WORDS = 6;

/** The title: "Read it" and "That was great" are none where more was told. */
export function titleOfTold(story: string, locale: Locale): string {
  const sentences = story.split(SENTENCE_END).filter((one) => one.trim() !== "");
  const told = sentences.find((one) => {
    const count = one.trim().split(/\s+/).length;
    return count > MOST_WORDS || (count > 1 && saysWhat(one, locale));
  });
  return titleOf(told ?? story, LONGEST);
}
