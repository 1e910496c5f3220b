/** "That's about helping others, not architecture": the area to which they say that something kept belongs. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { AREAS, type Area } from "#src/kernel/vocabulary.ts";
import { foldText } from "#src/language/fold.ts";
import { AREA, MEANT } from "./area-meant.en.ts";

const WORDS: Readonly<Record<Locale, readonly (readonly [Area, RegExp])[]>> = {
  en: AREAS.map((area) => [area, MEANT(area)] as const),
};
const NAMES: Readonly<Record<Locale, readonly (readonly [Area, RegExp])[]>> = {
  en: AREAS.map((area) => [area, AREA(area)] as const),
};
/** What is longer says more than that. */
const MOST_CHARACTERS = 100;

/** Null for what says anything else. */
export function areaMeantIn(text: string, locale: Locale): Area | null {
  if (text.length > MOST_CHARACTERS || text.includes("?")) return null;
  const words = foldText(text.trim());
  return WORDS[locale].find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The area that is called so; null for any other words. */
export function areaCalled(words: string, locale: Locale): Area | null {
  const folded = foldText(words.trim());
  return NAMES[locale].find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
