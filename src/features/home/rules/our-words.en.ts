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

const PATTERNS = OUR_WORDS.map((word) => [word, new RegExp(`\\b(?:${NAMES[word]})\\b`, "i")] as const);
/** "What does skip mean for my challenge": what is asked stands before "mean". */
const MEANT = /\bwhat (?:does|do) (?!(?:this|that|it|they|you|u)\b)((?:[\p{L}'’"“”-]+ ){0,3}[\p{L}'’"“”-]+) mean\b/iu;

/** Which of them a message asks about: the one that stands earliest; null where it names none, or asks what another word means. */
export function ourWordIn(text: string): OurWord | null {
  const asked = MEANT.exec(text)?.[1] ?? text;
  const found = PATTERNS.flatMap(([word, pattern]) => {
    const at = asked.search(pattern);
    return at < 0 ? [] : [{ word, at }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.word ?? null;
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
