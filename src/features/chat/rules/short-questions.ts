/** Short questions that are asked in so many words: whether a plan stands in the calendar, where a goal goes, what was kept. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./short-questions.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages ask for more. */
const MOST_CHARACTERS = 110;

/** calendar: whether it stands there. goal: where one is put. kept: what of their words was. how-sent: in writing or face to face. */
export type ShortQuestion = "calendar" | "goal" | "kept" | "how-sent";

/** Null for what says anything else. @param isPlanned whether a plan stands, on which two words can lean. */
export function shortQuestionIn(
  text: string,
  { isPlanned, locale }: { readonly isPlanned: boolean; readonly locale: Locale },
): ShortQuestion | null {
  if (text.length > MOST_CHARACTERS) return null;
  const words = foldText(bareWords(text));
  const { CALENDAR_ALONE, GOAL_ASKED, HOW_SENT, IN_CALENDAR, KEPT_ASKED } = WORDS[locale];
  const isAny = (patterns: readonly RegExp[]): boolean => patterns.some((one) => one.test(words));
  if (isAny(IN_CALENDAR) || (isPlanned && CALENDAR_ALONE.test(words))) return "calendar";
  if (isAny(GOAL_ASKED)) return "goal";
  if (isAny(KEPT_ASKED)) return "kept";
  return isAny(HOW_SENT) ? "how-sent" : null;
}
