/** Small talk that asks for nothing: good wishes, a goodbye, a laugh, a sigh. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./small-talk.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 100;

/** feast: a feast is wished, at which many are away. new-year: the turn of the year. day: a good day, week or holiday. parting: they go. laugh, sigh: nothing else. */
export type SmallTalk = "feast" | "new-year" | "day" | "parting" | "laugh" | "sigh";

/** Null for what says anything beside it. */
export function smallTalkIn(text: string, locale: Locale): SmallTalk | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { DAY_WISHED, FEAST_WISHED, LAUGH, NEW_YEAR_WISHED, PARTING, SIGH } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (FEAST_WISHED.test(words)) return "feast";
  if (NEW_YEAR_WISHED.test(words)) return "new-year";
  if (PARTING.test(words)) return "parting";
  if (DAY_WISHED.test(words)) return "day";
  if (LAUGH.test(words)) return "laugh";
  return SIGH.test(words) ? "sigh" : null;
}
