/** What exactly people ask of the bot itself, in English, and how other languages are recognised. */

/** "Tell me a joke." */
export const asksForJoke = (text: string): boolean => /\b(jokes?|make me laugh|funny)\b/i.test(text);

/** Languages in which we can at least say that we speak only English. */
export const LANGUAGES = ["de", "fr", "es", "it", "pl", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

const NAMED: Readonly<Record<Language, RegExp>> = {
  de: /\b(german|deutsch|kannst|sprichst|ich|auf deutsch|geht das|verstehst)\b/i,
  fr: /(\b(french|fran[cç]ais|parlez|parles)\b|français)/i,
  es: /(\b(spanish|habla[ns]?|aqui)\b|español)/i,
  it: /\b(italian|italiano|parli|parla)\b/i,
  pl: /\b(polish|polsku|polski|czy)\b/i,
  pt: /(\b(portuguese|falas?)\b|português)/i,
};

/** The first of these languages that the message names or is written in; null for any other. */
export function languageIn(text: string): Language | null {
  return LANGUAGES.find((one) => NAMED[one].test(text)) ?? null;
}
