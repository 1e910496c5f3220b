/** The area that a deed is practice of, by how it is told: helping a colleague is no architecture. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Area } from "#src/kernel/vocabulary.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./area-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What stands further behind tells of more than the deed. */
const BEGINNING = 400;

/** Null where it does not say. */
export function areaToldIn(story: string, locale: Locale): Area | null {
  const told = foldText(story.slice(0, BEGINNING));
  return WORDS[locale].DEEDS.find(([, deed]) => deed.test(told))?.[0] ?? null;
}
