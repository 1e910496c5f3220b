import type { Locale } from "#src/kernel/locale.ts";

/** What a language is called in the language of the reader, with a capital, as it stands alone. */
export function languageName(locale: Locale, code: string): string {
  const name = new Intl.DisplayNames(locale, { type: "language", languageDisplay: "standard" }).of(code) ?? code;
  return `${name.slice(0, 1).toLocaleUpperCase(locale)}${name.slice(1)}`;
}
