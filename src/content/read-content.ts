import type { Catalogue } from "#src/kernel/catalogue.ts";
import { LOCALES, type Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { faultLine } from "./content-fault.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { readTexts } from "./read-texts.ts";

/** What the bot sets and says. */
export interface Content {
  /** One for each language. */
  readonly catalogues: Readonly<Record<Locale, Catalogue>>;
  /** One for each language. */
  readonly says: Readonly<Record<Locale, Say>>;
  /** One line for each file, challenge or sentence that was left out. */
  readonly faults: readonly string[];
}

/** Reads the challenges and the texts of each folder; later folders add to the earlier ones, or override. */
export function readContent(folders: readonly string[]): Content {
  const catalogues = inEach((locale) => readCatalogue(folders, locale));
  const texts = inEach((locale) => readTexts(folders, locale));
  return {
    catalogues: inEach((locale) => catalogues[locale].catalogue),
    says: inEach((locale) => texts[locale].say),
    faults: LOCALES.flatMap((locale) => [...catalogues[locale].faults, ...texts[locale].faults]).map(faultLine),
  };
}

function inEach<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return { en: make("en") };
}
