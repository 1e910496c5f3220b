/** What exactly people ask of the bot itself, in English, and how other languages are recognised. */
import { shortWish, type Wording } from "#src/language/intent.ts";

/** "Tell me a joke." */
export const asksForJoke = (text: string): boolean =>
  /\b(jokes?|make me laugh|funny)\b/i.test(text) &&
  !/\b(?:just|only|was|is|were|be|as) (?:meant as )?(?:an? )?(?:\w+ )?jok(?:e|es|ing)\b/i.test(text);

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

/** "Not interested, leave me alone": about what the bot asks, and no word about how they are. */
export const notInterested: Wording = {
  isWhole: true,
  examples: [
    "im not interested in mentoring anyone, leave me alone",
    "im not interested in mentoring anyone, sorry",
    "not interested in mentoring anyone",
    "not interested, thanks",
    "I'm not interested in any of this. Please leave me alone.",
    "leave me in peace with your challenges",
  ],
  nearMisses: [
    "i am not interested in anything anymore",
    "im not interested in living",
    "not interested in frontend",
    "everybody left me alone",
    "my lead is not interested in my work",
  ],
  read: shortWish(
    /^(?:(?:no|sorry|hi|hey|please),? )*(?:(?:i'?m|i am) )?(?:really |just )?not interested(?: in (?:this|that|it|any of (?:this|it|that)|(?:mentoring|hosting|teaching|helping)(?: (?:anyone|anybody|people|someone|somebody|others?))?|being (?:a|anyone'?s|anybody'?s) (?:mentor|host)|your (?:challenges?|bot|messages?)))?(?:(?:[,.!]| -)* (?:sorry|thanks|thank you|thx|please|pls|so|and|just|leave me (?:alone|in peace)))*[.!]*$|^(?:please |just )*leave me (?:alone|in peace)(?: with (?:this|that|it|your (?:challenges?|messages?|questions?)))[.!]*$/,
  ),
};
