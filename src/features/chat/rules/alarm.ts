/** Whether words sound like trouble of people that no rule knows: where nothing human was read of them, they are answered with people to talk to. Pure. */
import { harmIn } from "#src/features/guidance/rules/harm.ts";
import { lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./alarm.en.ts";
import type { Read } from "./read-words.ts";

const ALARM: Readonly<Record<Locale, RegExp>> = { en: english.ALARM };
/** What is longer is a story of its own. */
const LONGEST = 200;

export function soundsAlarming(text: string, locale: Locale): boolean {
  return text.length <= LONGEST && ALARM[locale].test(foldText(text).replace(/['’]/g, ""));
}

/** The same, where it has no words of its own. */
export function isAlarmUnheard({ decision }: Pick<Read, "decision">, text: string, locale: Locale): boolean {
  const isHeard = decision.kind === "act" && HEARD.has(decision.act);
  if (isHeard || !soundsAlarming(text, locale)) return false;
  return harmIn(text, locale) === null && lifeNewsIn(text, locale) === null;
}
const HEARD: ReadonlySet<string> = new Set(["crisis", "feelings", "last-day"]);
