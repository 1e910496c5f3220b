/** The area that somebody names behind what is kept: "log: helped a newcomer, under people". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { AREAS, type Area } from "#src/kernel/vocabulary.ts";
import { foldText } from "#src/language/fold.ts";
import { AREA_WORDS, BELONGS } from "./area-said.en.ts";

const WORDS: Readonly<Record<Locale, readonly (readonly [Area, RegExp])[]>> = {
  en: AREAS.map((area) => [area, BELONGS(AREA_WORDS[area])] as const),
};
/** It stands at the end. */
const END = 80;

/** Null where none is named. */
export function areaSaidIn(text: string, locale: Locale): Area | null {
  const end = foldText(text.trim().slice(-END));
  return WORDS[locale].find(([, pattern]) => pattern.test(end))?.[0] ?? null;
}
