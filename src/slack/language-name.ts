import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";

const NAMES = new Map<Locale, Intl.DisplayNames>();

/** "German", for `de`: what a language is called in the language of the reader, as within a sentence. */
export function languageName({ locale }: Pick<Say, "locale">, code: string): string {
  const known = NAMES.get(locale);
  const names = known ?? new Intl.DisplayNames([locale], { type: "language", languageDisplay: "standard" });
  if (!known) NAMES.set(locale, names);
  return names.of(code) ?? code;
}

/** The same with a capital, as it stands alone. */
export function languageTitle(say: Pick<Say, "locale">, code: string): string {
  const name = languageName(say, code);
  return `${name.slice(0, 1).toLocaleUpperCase(say.locale)}${name.slice(1)}`;
}
