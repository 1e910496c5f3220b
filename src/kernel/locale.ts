/** Languages that the bot speaks and reads, as BCP 47 tags. */

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];
/** What is spoken where nothing better is known: in channels, and with everybody while there is one language. */
export const DEFAULT_LOCALE: Locale = "en";
