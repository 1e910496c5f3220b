/** Questions in English about one of the bot's own words. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const OUR_WORDS = [
  "seat",
  "door",
  "host",
  "guest",
  "introduction",
  "mentee",
  "nudge",
  "challenge",
  "reflection",
  "log",
  "focus",
  "path",
  "size",
  "swap",
  "plan",
] as const;
export type OurWord = (typeof OUR_WORDS)[number];

const NAMES: Readonly<Record<OurWord, string>> = {
  seat: "seats?",
  door: "doors?",
  host: "hosts?|hosting",
  guest: "guests?",
  introduction: "introductions?|intros?",
  mentee: "mentees?",
  nudge: "nudges?",
  challenge: "challenges?",
  reflection: "reflections?",
  log: "logs?|log entry",
  focus: "focus areas?|focus|areas?",
  path: "paths?|ladders?|rungs?|growth paths?",
  size: "sizes?|first bites?|bites?",
  swap: "swaps?|swapping",
  plan: "plans?",
};
const ALL = Object.values(NAMES).join("|");
const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|sorry|hm+|wait|btw)[,.:]? )*";
const END =
  "['\"”]?(?: (?:mean|here|exactly|again|then|please|pls|anyway|actually|for you|in this|supposed to be|supposed to mean))*[?!. ]*$";
const ASKED = new RegExp(
  [
    `${LEAD}(?:what(?:['’]?s| is| are)|wats|whats) (?:an? )?['"“]?(?:${ALL})${END}`,
    `${LEAD}(?:what (?:do|did) (?:you|u) mean|whats meant|what is meant|what['’]?s meant) (?:by|with) (?:an? |the |your )?['"“]?(?:${ALL})${END}`,
    `${LEAD}what (?:does|do) (?:an? |the |your )?['"“]?(?:${ALL})['"”]? mean${END}`,
    `${LEAD}(?:explain|define|meaning of|what is the meaning of|whats the meaning of|i (?:don['’]?t|do not) (?:know|get|understand) what) (?:an? |the )?['"“]?(?:${ALL})['"”]?(?: (?:is|are|means?))?${END}`,
  ].join("|"),
);

/** Which of them a message names; null where it names none. */
export function ourWordIn(text: string): OurWord | null {
  return OUR_WORDS.find((word) => new RegExp(`\\b(?:${NAMES[word]})\\b`, "i").test(text)) ?? null;
}

export const ourWords: Wording = {
  isWhole: true,
  examples: [
    "whats a seat",
    "what is a door",
    "what do you mean by host",
    "whats an introduction",
    "what is a nudge?",
    "what are focus areas",
    "explain seat please",
    "what does mentee mean",
    "i dont know what a seat is",
  ],
  nearMisses: [
    "what is the plan",
    "what is my seat",
    "what is the challenge",
    "what is a mentor",
    "what is a release",
    "what is the host of the staging server",
    "what are my logs saying",
    "what do you mean",
    "where is my seat",
  ],
  read: shortWish(ASKED),
};
