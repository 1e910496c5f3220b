/** Hours as people write them in passing, spelt as the rules read them: "4ish", "around 4", "half 4", "make it 11 instead". Pure. */
import { hourWordsEn as words } from "./hour-words.en.ts";

const HOUR = "(?:[1-9]|1\\d|20)";
const COURTESIES = `(?:(?:${words.courtesy})\\b[,.]? ?)*`;
const END = `[.!?\\s]*$`;

const ISH = new RegExp(
  `(?<![\\d:.])(?:(?:${words.about}|${words.at}) )*(\\d{1,2}(?:[:.]\\d\\d)?)${words.ish}\\b`,
  "gi",
);
const NAMED_ISH = new RegExp(`\\b(${words.named})${words.ish}\\b`, "gi");
const ABOUT = new RegExp(
  `\\b(?:${words.at} )?${words.about} (?=(?:${HOUR}(?:[:.]\\d\\d)? ?(?:[ap]m\\b)?(?=$|[ ,.!?])(?! ?(?:${counted()}))|noon|half (?!an?\\b)|(?:${words.numbers})\\b(?! ?(?:${counted()}))))`,
  "gi",
);
const HALF = new RegExp(`\\b${words.half} (?=(?:${HOUR}|${words.numbers})(?=$|[ ,.!?])(?! ?(?:${counted()})))`, "gi");
const BEFORE = new RegExp(`\\b(${words.before}) (?=${HOUR} ?${COURTESIES}${END})`, "i");
const BEHIND = new RegExp(`^(${COURTESIES})(?=${HOUR} (?:${words.behind})\\b ?${COURTESIES}${END})`, "i");

/** What is counted, and is no hour. */
function counted(): string {
  return "min|mins|minutes?|h\\b|hrs?|hours?|days?|weeks?|months?|people|times|of\\b|more|tickets?|points?|percent|%|colleagues?|developers?|questions?|seats?|places?";
}

/** The same words with each hour behind "at", where nothing else can be meant by it. */
export function withHoursSpelt(text: string): string {
  return text
    .replace(NAMED_ISH, "$1")
    .replace(ISH, `${words.at} $1`)
    .replace(ABOUT, `${words.at} `)
    .replace(HALF, `${words.halfPast} `)
    .replace(BEFORE, `$1 ${words.at} `)
    .replace(BEHIND, `$1${words.at} `);
}
