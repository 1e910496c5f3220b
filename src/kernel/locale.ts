/** Languages that the bot speaks and reads, as BCP 47 tags. */

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];
/** What is spoken where nothing better is known: in channels, in group DMs, and with people of whom Slack told no language. */
export const DEFAULT_LOCALE: Locale = "en";

/**
 * The language in which the bot speaks with somebody who uses Slack in that one: the same, of whatever country, or the default.
 * @param told a BCP 47 tag, for instance `de-AT`, as Slack tells it; null where it told none.
 */
export function localeFor(told: string | null): Locale {
  const [language = ""] = (told ?? "").toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language) ?? DEFAULT_LOCALE;
}
