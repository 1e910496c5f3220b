/** How English names a weekday by its place in a month, or beside another day: after folding. */
import { MONTH, WEEKDAY } from "./date-names.ts";

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
  forth: 4,
  fifth: 5,
  "5th": 5,
  last: -1,
  final: -1,
  penultimate: -2,
};
const PLACE = `(?<place>${Object.keys(PLACES).join("|")}|(?<fromEnd>(?:(?:second|2nd|next)[ -](?:to[ -])?|one before )last))`;
const DAY = `(?:${WEEKDAY.replace("(", "(?<weekday>")}|(?<workday>work(?:ing)? ?day|business day|weekday))`;
const WHOLE = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:the (?:very )?)?${source}(?![\\p{L}\\d])`, "giu");

/** In the groups: its place, its day, and the month by name with a year, or next to now. */
export const OF_MONTH: RegExp = WHOLE(
  `${PLACE} ${DAY} (?:(?:of|in|on) )?(?:the month (?:of )?)?(?:(?:the )?(?<next>next|coming|following) month|this month|(?:the |each |a )?(?<any>month)|${MONTH.replace("(", "(?<month>")}(?:,? (?:of )?(?<year>20\\d\\d))?|(?<newYear>(?:the )?(?:new|next) year))`,
);
/** "December 4th friday": the month, the number, what makes it an ordinal, and the weekday. */
export const DATE_THEN_DAY: RegExp = WHOLE(
  `${MONTH.replace("(", "(?<month>")} (?:the )?(?<date>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?<apart>,)? ${WEEKDAY.replace("(", "(?<weekday>")}`,
);
/** "The third thursday" says no month, and can only be one of a month. */
export const BY_PLACE: RegExp = WHOLE(
  `(?<place>third|3rd|fourth|4th|fifth|5th) ${WEEKDAY.replace("(", "(?<weekday>")}`,
);
/** "The first friday after christmas": beside which day is the last group, longer than what names it. */
export const BESIDE_DAY: RegExp = WHOLE(
  `(?:(?<place>first|1st|last|next) )?${WEEKDAY.replace("(", "(?<weekday>")} (?<side>before|after) (?<other>[^,;:!?]{2,40})`,
);
