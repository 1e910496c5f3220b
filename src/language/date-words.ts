/**
 * The words that dates are written with, by language: sources of regular expressions over folded words (`foldText`), without
 * groups that capture. Everybody may write in any of them, as colleagues mix their languages.
 */
import { dateWordsDe } from "./date-words.de.ts";
import { dateWordsEn } from "./date-words.en.ts";

/** Words of one language. What it has no words of its own for is left out. */
export interface DateWords {
  /** January to December. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Monday to Sunday, so short that they are other words as well ("do", "so"): they count only before a date, "Fr 4.12." */
  readonly shortWeekdays?: readonly string[];
  /** One to twelve. */
  readonly numbers: readonly string[];
  readonly feasts: Readonly<Partial<Record<Feast, string>>>;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** `{next}` stands for "next" in any language. */
  readonly phrases: Readonly<Partial<Record<Phrase, string>>>;
}

export type Feast =
  | "christmas"
  | "christmasEve"
  | "christmasDay"
  | "boxingDay"
  | "newYearsEve"
  | "newYear"
  | "epiphany"
  | "goodFriday"
  | "easter"
  | "easterMonday"
  | "ascension"
  | "pentecost"
  | "thanksgiving"
  | "halloween";
export type Unit = "workday" | "day" | "week" | "fortnight" | "month" | "quarter" | "year";
export type Phrase =
  | "today"
  | "endOfDay"
  | "tomorrow"
  | "dayAfterTomorrow"
  | "yesterday"
  | "article"
  | "ordinal"
  | "shortUnit"
  | "another"
  | "of"
  | "from"
  | "fromNow"
  | "over"
  | "next"
  | "coming"
  | "following"
  | "last"
  | "earlyIn"
  | "startOf"
  | "middleOf"
  | "endOf"
  | "week"
  | "thisWeek"
  | "endOfThisWeek"
  | "endOfNextWeek"
  | "weekAfterNext"
  | "calendarWeek"
  | "aWeekFrom"
  | "aWeekLater"
  | "aFortnightLater"
  | "weekend"
  | "thisWeekend"
  | "month"
  | "endOfThisMonth"
  | "middleOfNextMonth"
  | "endOfNextMonth"
  | "monthAfterNext"
  | "halfAMonth"
  | "quarter"
  | "quarterNumber"
  | "endOfThisQuarter"
  | "endOfNextQuarter"
  | "halfAYear"
  | "nextYear"
  | "endOfThisYear"
  | "to"
  | "until"
  | "during"
  | "after"
  | "please"
  | "partOfDay"
  | "because"
  | "or"
  | "untilOpenEnd"
  | "openEnded"
  | "atTime"
  | "onDay"
  | "oClock"
  | "halfPast"
  | "quarterPast"
  | "quarterTo"
  | "noon"
  | "am"
  | "pm"
  | "hourMark"
  | "halfTo";

const LANGUAGES: readonly DateWords[] = [dateWordsEn, dateWordsDe];

/** The words of all languages for one thing, one or the other. */
export function eitherWord(pick: (words: DateWords) => string | undefined): string {
  return LANGUAGES.flatMap((words) => pick(words) ?? []).join("|");
}

/** The words of all languages for a phrase, as one item of a longer pattern. */
export function phrase(name: Phrase): string {
  const next = eitherWord(({ phrases }) => phrases.next);
  return `(?:${eitherWord(({ phrases }) => phrases[name])})`.replaceAll("{next}", `(?:${next})`);
}
