/** Hours in digits, spelt as the rules read them: "9.30", "thursday 1430", "between 2 and 4", "11 today". Pure. */
import { clockWordsEn as words } from "./clock-spelling.en.ts";

/** Where an hour without a sign of one may begin: behind nothing, a comma, a day, or what people put before a time. */
const FRONT = `(?<=^|(?<!\\d)[,;:!?(] ?|\\. |(?:^|[,.;:!?] )(?:(?:${words.courtesy})[,.]? ){1,4}|(?:^|[ ,(])(?:${words.front}|${words.day}),? )`;
/** Where nothing is counted or measured by it. */
const NOT_COUNTED = `(?! ?(?:${words.counted}|${words.measured})(?![a-z]))`;
const SIGN = `(?=$|[ ,!?;)]|\\.(?!\\d))${NOT_COUNTED}`;
/** What may stand behind an hour without any sign of one: nothing, a day, or what people say of a time. */
const END = `(?=$|[,!?;)]|\\.(?!\\d)|,? ${words.day}(?![a-z])| (?:${words.behind})(?![a-z]))`;
/** Behind the day that stands behind an hour. */
const DAY_END = `(?=,? ${words.day}(?:$|[,.!?;)]| (?:${words.behind})(?![a-z])))`;
/** "Tuesday 10-12", "from 10 to 11:15": it begins then. */
const HOURS = new RegExp(
  `(?<=${words.beforeHours} )(?:from |at |between )?(\\d{1,2}(?::\\d\\d)?) ?(?:-|to|until|till|bis|and) ?\\d{1,2}(?::\\d\\d)?${SIGN}`,
  "g",
);
/** "Thursday 3rd, 5 to 6". */
const HOURS_BEHIND_DATE = new RegExp(
  `(?<=\\d(?:st|nd|rd|th),? |\\d\\.\\d{1,2}\\.,? )(?:from |between )?(\\d{1,2}(?::\\d\\d)?) ?(?:${words.and}) ?\\d{1,2}(?::\\d\\d)?${SIGN}`,
  "g",
);
/** "Between 2 and 4 on friday". */
const HOURS_BEFORE_DAY = new RegExp(
  `${FRONT}(?:(?:${words.between}) (\\d{1,2}(?::\\d\\d)?) ?(?:${words.and})|(\\d{1,2}(?::\\d\\d)?) ?(?:${words.to})) ?\\d{1,2}(?::\\d\\d)?${DAY_END}`,
  "g",
);
/** "10-11", "9 to 12" and nothing else. */
const HOURS_ALONE = new RegExp(
  `^(?:(?:${words.between}) )?([6-9]|1\\d)(:\\d\\d)? ?(?:${words.and}) ?(?:\\d|1\\d|2[0-3])(?::\\d\\d)?(?: ?(?:${words.hours}))?$`,
);
const FROM_TO = new RegExp(`(\\d{1,2}:\\d\\d) ?(?:${words.to}) ?\\d{1,2}:\\d\\d`, "g");
/** "9.30": no month has that number, so it is an hour with its minutes. */
const DOTTED = new RegExp(`${FRONT}([01]?\\d|2[0-3])\\.(00|1[3-9]|[2-5]\\d)${SIGN}`, "g");
/** "Thursday 1430", "0900 on monday"; a year is none. */
const CLOCK = `(?!20[2-4]\\d)([01]\\d|2[0-3])([0-5]\\d)`;
const RUN_TOGETHER = new RegExp(
  `(?<=(?:^| |,)${words.weekday},? (?:at )?|(?:today|tomorrow|tmrw|heute|morgen),? (?:at )?|\\bat )${CLOCK}(?: ?(?:${words.hours}))?${END}`,
  "g",
);
/** "1430 on friday", and nothing that is numbered so. */
const RUN_TOGETHER_BEFORE = new RegExp(`${FRONT}${CLOCK}(?: ?(?:${words.hours}))?${DAY_END}`, "g");
const RUN_TOGETHER_ALONE = new RegExp(`^(?:at )?${CLOCK}(?: ?(?:${words.hours}))?$`);
/** "11 today". */
const BEFORE_NEAR_DAY = new RegExp(`^(\\d{1,2}) (?=${words.nearDay}(?:$|[,.!?]| (?:${words.behindDay})(?![a-z])))`);

/** @param folded words, the hours of a half of the day spelt before (`withHoursSpelt`). */
export function withClocksSpelt(folded: string): string {
  return folded
    .replace(DOTTED, "$1:$2")
    .replace(RUN_TOGETHER, "$1:$2")
    .replace(RUN_TOGETHER_BEFORE, "at $1:$2")
    .replace(FROM_TO, "$1")
    .replace(HOURS, "at $1")
    .replace(HOURS_BEHIND_DATE, "at $1")
    .replace(HOURS_BEFORE_DAY, (_, between: string | undefined, to: string | undefined) => `at ${between ?? to}`)
    .replace(BEFORE_NEAR_DAY, "at $1 ");
}

/** An hour that is all that was written, where one was asked for: "1430", "10-11"; null for all else. */
export function clockAlone(folded: string): string | null {
  const together = RUN_TOGETHER_ALONE.exec(folded);
  if (together) return `${together[1]}:${together[2]}`;
  const [, hour, minute = ""] = HOURS_ALONE.exec(folded) ?? [];
  return hour === undefined ? null : `${hour}${minute}`;
}
