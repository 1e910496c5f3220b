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

const BUT_AT = new RegExp(`${words.butAt} (?=(?:${HOUR}(?:[:.]\\d\\d)?)(?: ?${COURTESIES})${END})`, "i");
const CLOCK = `(?<![\\d:.,/-])(1[0-2]|0?[1-9])([:.]\\d\\d)?(?: ?(?:${words.oClock}))?`;
/** "3.12" is a day: a dot before a month is one of an hour only behind "at", or behind another day. */
const NO_DATE = `(?!(?<!\\b(?:${words.at}|${words.dayBefore}),? )\\d{1,2}\\.(?:0[1-9]|1[0-2])(?!\\d))`;
const NOT_COUNTED = `(?<!\\b(?:${words.countedBefore}|(?:${words.noHourBefore})\\.?) )`;
const IN_HALF = Object.entries(words.halves).map(
  ([part, source]) => [part, new RegExp(`${NOT_COUNTED}${NO_DATE}${CLOCK},? (?:${source})(?![a-z])`, "gi")] as const,
);
const BEFORE_HALF = Object.entries(words.halvesBefore).map(
  ([part, source]) =>
    [
      part,
      new RegExp(
        `\\b(?:${words.beforeHalf})?(?:${source}),? (?:${words.atHalf}) ${CLOCK}(?! ?(?:[ap]\\.?m\\b|\\d))`,
        "gi",
      ),
    ] as const,
);
const MIDNIGHT = new RegExp(`\\b(?:${words.midnight})\\b`, "gi");

/** What is counted, and is no hour. */
function counted(): string {
  return "min|mins|minutes?|h\\b|hrs?|hours?|days?|weeks?|months?|people|times|of\\b|more|tickets?|points?|percent|%|colleagues?|developers?|questions?|seats?|places?";
}

/** The same words with each hour behind "at", where nothing else can be meant by it. */
export function withHoursSpelt(text: string): string {
  const spelt = text
    .replace(NAMED_ISH, "$1")
    .replace(ISH, `${words.at} $1`)
    .replace(ABOUT, `${words.at} `)
    .replace(HALF, `${words.halfPast} `)
    .replace(BEFORE, `$1 ${words.at} `)
    .replace(BEHIND, `$1${words.at} `)
    .replace(BUT_AT, ` ${words.at} `);
  return withHalvesSpelt(spelt);
}

/** The same words where an hour says of which half of the day it is: "3 in the night" as "3am". */
function withHalvesSpelt(text: string): string {
  const spelt = text.replace(MIDNIGHT, "12am");
  return [...IN_HALF, ...BEFORE_HALF].reduce(
    (left, [part, pattern]) =>
      left.replace(pattern, (_, hour: string, minute: string | undefined, from: number) => {
        const at = left.slice(0, from).endsWith("at ") || from === 0 ? "" : `${words.at} `;
        return `${at}${hour}${(minute ?? "").replace(".", ":")}${isAfternoon(part, Number(hour)) ? "pm" : "am"}`;
      }),
    spelt,
  );
}

/** "11 in the night" is before midnight, and "12 in the afternoon" is noon. */
function isAfternoon(part: string, hour: number): boolean {
  if (part === "morning") return false;
  if (part === "night") return hour >= FIRST_OF_NIGHT && hour < NOON;
  return part === "afternoon" || hour < NOON;
}
const FIRST_OF_NIGHT = 6;
const NOON = 12;
