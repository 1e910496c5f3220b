/** "Actually I found time. tomorrow 3pm", "back on, same time": what was called off, or was about to be, is on after all. Pure. */
import type { TakeBack } from "#src/features/weekly/rules/take-back.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./back-on.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** What is said beside it: a time in their words, or nothing but that it is on. */
export interface BackOn {
  readonly time: string | null;
}

/**
 * Null for a message that says anything else.
 * @param isTime whether words are a time and nothing else.
 */
export function backOnIn(
  text: string,
  { isTime, locale }: { readonly isTime: (words: string) => boolean; readonly locale: Locale },
): BackOn | null {
  const { JOINT, ON_AFTER_ALL, SAME_TIME, TURNED, TURN_ALONE } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(/\s+/g, " ");
  if (words.length > MOST_CHARACTERS) return null;
  if (TURN_ALONE.test(words)) return { time: null };
  const rest = (TURNED.exec(words) ?? ON_AFTER_ALL.exec(words))?.[1];
  if (rest === undefined) return null;
  const time = rest.replace(JOINT, "").replace(JOINT, "");
  if (SAME_TIME.test(time)) return { time: null };
  return isTime(time) ? { time } : null;
}
/** Longer messages say more. */
const MOST_CHARACTERS = 120;

/** Whether a change called something off: a challenge that was open is not any more, or its plan is gone. */
export function isCalledOff({ before, after }: Pick<TakeBack, "before" | "after">): boolean {
  const [was, is] = [before.nudge?.status, after.nudge?.status];
  if (was !== "open" && was !== "planned") return false;
  return (is !== "open" && is !== "planned" && is !== "done") || (was === "planned" && is === "open");
}
