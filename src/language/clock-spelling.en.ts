/** How hours in digits are written in passing, in English and the German beside it: sources of regular expressions over folded words. */
const WEEKDAYS = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?";

export const clockWordsEn = {
  /** Behind which two numbers are hours. */
  beforeHours:
    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\bmon|\\btues?|\\bweds?|\\bthu(?:rs?)?|\\bfri|tomorrow|tmrw|today|\\bis|\\bare|\\bstarts?|\\bto)",
  to: "-|to|until|till|bis",
  and: "-|to|until|till|til|bis|and|und",
  between: "between|from|zwischen|von",
  /** A day beside an hour. */
  day: `(?:(?:on |the |this |next )*(?:${WEEKDAYS}|today|tomorrow|tmrw|tmr|heute|morgen)|that day|the same day)`,
  weekday: WEEKDAYS,
  /** Today or the day behind it, which no number counts. */
  nearDay: `(?:today|tomorrow|tmrw|tmr|heute|morgen|on ${WEEKDAYS})`,
  /** What may stand behind "11 today". */
  behindDay: "please|pls|plz|then|instead|works?|is|would|suits?|if|perhaps|maybe|too|thanks?|thx|i think",
  /** What is counted by a bare number behind a day. */
  counted:
    "min(?:ute)?s?|h|hours?|days?|weeks?|months?|people|times|of|tickets?|points?|percent|%|colleagues?|developers?|questions?",
  /** Before a number with a dot that is no hour. */
  numbered: "version|release|v|node|ticket|chapter|section|part|step|costs?|score|rated",
  /** Behind one. */
  measured: "eur|euros?|dollars?|usd|gb|mb|kb|ms|s|sec|seconds?|km|release|version|€|\\$",
  /** Behind an hour of which it is said that it is before noon. */
  isMorning: "am|a\\.m|pm|p\\.m|at night|in the night|in the morning|in the early",
  hours: "h|hrs?|hours|uhr",
} as const;
