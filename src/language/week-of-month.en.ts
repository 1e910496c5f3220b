/** How English names a week by its place in a month: after folding. */
import { MONTH } from "./date-names.ts";

/** By what they are called; -1 is the last. */
export const PLACES: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: -1,
};
/** In the groups: its place, and the month where it is named. "Last week" alone is the one that is over. */
export const WEEK_OF_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:in|during|for|on|to|into) )?(?:the |its |that month'?s )?(?:very )?(?:(first|1st|second|2nd|third|3rd|fourth|4th)|last(?= (?:full |working )?week (?:of|in))) (?:full |working )?week(?: (?:of|in) (?:the )?(?:${MONTH}|(next month)|(?:it|that month|month)))?(?![\\p{L}\\d])`,
  "u",
);
