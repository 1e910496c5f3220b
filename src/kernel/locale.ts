/** Languages that the bot speaks and reads, as BCP 47 tags. */

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];
/** What is spoken where nothing better is known: in channels, and with everybody while there is one language. */
export const DEFAULT_LOCALE: Locale = "en";

/**
 * The language of a reader: the one place that decides it. There is one language, so everybody reads that.
 * @param _reader Slack id of a person or of a channel; several people with commas for a group DM; empty where it is not known.
 */
export function localeOf(_workspaceId: string, _reader: string): Locale {
  return DEFAULT_LOCALE;
}
