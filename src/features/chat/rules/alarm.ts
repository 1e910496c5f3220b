/** Whether words sound like trouble of people that no rule knows: where nothing human was read of them, they are answered with people to talk to. Pure. */
import { harmIn } from "#src/features/guidance/rules/harm.ts";
import { lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./alarm.en.ts";
import type { Read } from "./read-words.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer is a story of its own. */
const LONGEST = 200;

export function soundsAlarming(text: string, locale: Locale): boolean {
  if (text.length > LONGEST) return false;
  const { SAID_OF, ALARMING, OF_ELSE } = WORDS[locale];
  const folded = foldText(text).replace(/['’]/g, "");
  return ALARMING.some((pattern) => pattern.test(folded)) && SAID_OF.test(folded) && !OF_ELSE.test(folded);
}

/** The same where nothing was read of it, and it has no words of its own: what is read as something is answered as that. */
export function isAlarmUnheard({ decision }: Pick<Read, "decision">, text: string, locale: Locale): boolean {
  if (decision.kind !== "lost" && decision.kind !== "story") return false;
  return soundsAlarming(text, locale) && harmIn(text, locale) === null && lifeNewsIn(text, locale) === null;
}
