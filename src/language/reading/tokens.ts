/** A message taken apart for reading: words in one spelling, with signs in place of days, times, people and links. */
import { withDaysSpelt } from "../day-spelling.ts";
import { foldText } from "../fold.ts";
import { lately } from "../remembered.ts";
import { MONTHS, ONLY_WITH_APOSTROPHE, SHORT_FORMS, WORDS_FOR } from "./tokens.en.ts";

/** Signs that stand for what differs from message to message. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<?https?:\/\/\S+/g, " ~link "],
  [/`[^`]*`/g, " ~code "],
  [/@[\p{L}\p{N}._-]+(?: [\p{Lu}][\p{L}-]+)?/gu, " ~person "],
  [
    /(?<![\p{L}\p{N}]):(?:\+1|thumbsup|white_check_mark|heavy_check_mark|ok_hand|ok|tada|muscle|raised_hands|100)(?::skin-tone-\d)?:/gu,
    " ~yes ",
  ],
  [/(?<![\p{L}\p{N}]):(?:-1|thumbsdown|x|no_entry|no_good)(?::skin-tone-\d)?:/gu, " ~no "],
  [/(?<![\p{L}\p{N}]):(?:cry|sob|disappointed|confused|pensive|worried|angry|rage|weary)[\p{L}_]*:/gu, " ~sad "],
  [/(?<![\p{L}\p{N}]):[\p{L}\p{N}_+'-]+:/gu, " ~emoji "],
  [/[\u{1F44D}\u2705\u{1F389}\u{1F44C}\u{1F4AA}\u{1F64C}]/gu, " ~yes "],
  [/[\u{1F44E}\u274C]/gu, " ~no "],
  [/[\u{1F622}\u{1F62D}\u{1F61E}\u{1F614}\u{1F61F}\u{1F620}\u{1F621}\u{1F629}]/gu, " ~sad "],
  [/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]+/gu, " ~emoji "],
];
/** "3 may", "1st of march", "march 3": a month beside a number is one, also where it is another word as well. */
const DAY_OF_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th|\\.)? ?(?:of )?(?:${MONTHS})\\b(?: \\d{4}\\b)?`, "g");
const MONTH_AND_DAY = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)`, "g");
/** "The last friday in december": a weekday by its place in a month. */
const WEEKDAY_OF_MONTH = new RegExp(
  `\\b(?:the )?(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) (?:(?:the|this|next) month|(?:${MONTHS}))\\b(?: \\d{4}\\b)?`,
  "g",
);
/** After folding. */
const TIMES: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d{2}-\d{2}\b/g, " ~date "],
  [/\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?/g, " ~date "],
  [/\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g, " ~date "],
  [WEEKDAY_OF_MONTH, " ~date "],
  [DAY_OF_MONTH, " ~date "],
  [MONTH_AND_DAY, " ~date "],
  [/\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b/g, " ~date "],
  [/\b\d{1,2}(?::\d{2})\s?(?:am|pm|h|uhr)?\b/g, " ~time "],
  [/\b\d{1,2}(?:\.\d{2})?\s?(?:am|pm|uhr|o'clock|oclock)\b/g, " ~time "],
  [/\b(?:at|by|until|till|um) \d{1,2}h?\b(?! ?(?:min|day|week|hour|month|people|of))/g, " at ~time "],
  [
    /\b(?:\d+|an?|one|two|three|four|five|six|half an?|a few|couple of) ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|h)\b/g,
    " ~span ",
  ],
  [/\b\d+(?:[.,]\d+)?\b/g, " ~number "],
];

export interface Tokens {
  readonly words: readonly string[];
  /** Where sentences begin, as places among the words; the first is 0. */
  readonly sentences: readonly number[];
  readonly isQuestion: boolean;
}

const MAX_LENGTH = 1200;

/** Several rules take the same message apart, and its sentences. */
const LATELY = 64;

/** Takes a message apart. What stands beyond the first 1200 characters is not read. */
export const tokensOf: (text: string) => Tokens = lately(LATELY, takenApart);

function takenApart(text: string): Tokens {
  let plain = text.slice(0, MAX_LENGTH);
  for (const [pattern, sign] of SIGNS) plain = plain.replace(pattern, sign);
  plain = withDaysSpelt(foldText(plain));
  for (const [pattern, sign] of TIMES) plain = plain.replace(pattern, sign);
  const words: string[] = [];
  const sentences: number[] = [0];
  for (const part of plain.split(/(?<=[.!?;])\s+|\n+|\s+-+\s+/)) {
    const before = words.length;
    for (const raw of part.match(/~?[\p{L}\p{N}'+#]+|[?]/gu) ?? []) words.push(...spelled(raw));
    if (words.length > before && before > 0) sentences.push(before);
  }
  return { words, sentences, isQuestion: plain.includes("?") };
}

function spelled(raw: string): readonly string[] {
  const word = raw.replace(/^'+|'+$/g, "");
  if (word === "") return [];
  const sign = WORDS_FOR.get(word);
  if (sign) return [sign];
  const forms = ONLY_WITH_APOSTROPHE.get(word) ?? SHORT_FORMS.get(word.replaceAll("'", ""));
  if (forms) return forms;
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"];
  if (word.endsWith("'s")) return [word.slice(0, -2), "is"];
  return [word.replaceAll("'", "")];
}
