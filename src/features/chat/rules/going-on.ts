/** The answer in words to "shall I go on?", which the bot asks where several challenges had no answer. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Cadence } from "#src/kernel/member.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./going-on.en.ts";
import { leaningIn } from "./leaning.ts";

/** The kind of the message that asks it. */
export const GOING_ON_ASKED = "inactivity-check";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/**
 * How often it shall go on; null for words that do not answer that.
 * @param isLast nothing was said since it was asked, so that a bare "yes" or "no" answers it.
 */
export function goingOnIn(
  text: string,
  { cadence, isLast, locale }: { readonly cadence: Cadence; readonly isLast: boolean; readonly locale: Locale },
): Cadence | "stop" | null {
  const { GO_ON, MONTHLY, STOP, WEEKLY } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(/(?<![.!,])[.!,]+$/, "");
  if (WEEKLY.test(words)) return "weekly";
  if (MONTHLY.test(words)) return "monthly";
  if (!isLast) return null;
  if (GO_ON.test(words)) return cadence;
  if (STOP.test(words)) return "stop";
  const leaning = leaningIn(text, locale)?.kind;
  if (leaning === "yes" || leaning === "nod") return cadence;
  return leaning === "no" ? "stop" : null;
}
