/** On which days, and at what time of them, the challenge of every week is to come: "nudges on thursdays please, not tuesdays". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { WEEKDAYS, type Weekday } from "#src/kernel/vocabulary.ts";
import { weekdayNamed } from "#src/language/date-names.ts";
import { foldText } from "#src/language/fold.ts";
import { withHoursSpelt } from "#src/language/hour-words.ts";
import { splitTime } from "#src/language/time-words.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./weekly-days.en.ts";

export type PartOfDay = "morning" | "afternoon" | "evening";

/** What is said of the days; of the hour, full, or of the part of the day where it is said instead. */
export interface WeeklyDays {
  readonly on: readonly Weekday[];
  readonly off: readonly Weekday[];
  /** Those that there are stay. */
  readonly isAlso: boolean;
  readonly hour: number | null;
  readonly part: PartOfDay | null;
}

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more. */
const MOST_CHARACTERS = 140;

/** Null where a message says anything else beside it, or asks, or means one week alone. */
export function weeklyDaysIn(text: string, locale: Locale): WeeklyDays | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { AROUND, ASKS_FOR, EVERY_WEEK, HOUR, IT_COMES, NOT_OF_OURS, OF_OURS, PART, PLURAL_DAY } = WORDS[locale];
  const words = withHoursSpelt(foldText(bareWords(text)));
  if (text.includes("?") && !ASKS_FOR.test(words)) return null;
  const read = NOT_OF_OURS.test(words) ? null : daysSaid(words, locale);
  if (read === null) return null;
  const { rest: beside, ...days } = read;
  const hour = HOUR.exec(beside)?.[1] ?? null;
  const behindHour = hour === null ? beside : beside.replace(HOUR, " ");
  const [, part = null, many = ""] = PART.exec(behindHour) ?? [];
  if (part !== null && isTurnedDown(behindHour.slice(0, PART.exec(behindHour)?.index), locale)) return null;
  const rest = behindHour.replace(PART, " ");
  if (days.on.length + days.off.length === 0 && part === null) return null;
  const isOfOurs = OF_OURS.test(words);
  const isPlural = PLURAL_DAY.test(words) || many !== "";
  if (!isOfOurs && !(IT_COMES.test(words) && isPlural)) return null;
  if (!isPlural && !EVERY_WEEK.test(words)) return null;
  if ((rest.match(/[\p{L}'][\p{L}\p{N}']*|\d+/gu) ?? []).some((word) => !AROUND.has(word))) return null;
  const time = hour === null ? null : (splitTime(`day at ${hour}`)?.time ?? null);
  if (hour !== null && time === null) return null;
  return { ...days, hour: time?.hour ?? null, part: isPart(part) ? part : null };
}

const isPart = (part: string | null): part is PartOfDay =>
  part === "morning" || part === "afternoon" || part === "evening";

/** The days that are asked for and those that are turned down, with the words around them; null where it is not sure which are which. */
export function daysSaid(
  words: string,
  locale: Locale,
): (Pick<WeeklyDays, "on" | "off" | "isAlso"> & { readonly rest: string }) | null {
  const { ALSO, DAYS, OFF_BEHIND } = WORDS[locale];
  const on = new Set<Weekday>();
  const off = new Set<Weekday>();
  let rest = "";
  let from = 0;
  let isOffBefore = false;
  const found = [...words.matchAll(DAYS)];
  for (const [at, { 0: span, index }] of found.entries()) {
    const before = words.slice(from, index);
    const until = index + span.length;
    const behind = words.slice(until, found[at + 1]?.index);
    const isOff = isTurnedDown(before, locale) || OFF_BEHIND.test(behind);
    // "Not mondays, tuesdays": either may be meant.
    if (isOffBefore && !isOff && !/\p{L}/u.test(before + behind)) return null;
    for (const day of namedIn(span, locale)) (isOff ? off : on).add(day);
    rest += `${before} `;
    from = until;
    isOffBefore = isOff;
  }
  rest += words.slice(from);
  if ([...on].some((day) => off.has(day))) return null;
  const sorted = (days: ReadonlySet<Weekday>): readonly Weekday[] => WEEKDAYS.filter((day) => days.has(day));
  return { on: sorted(on), off: sorted(off), isAlso: ALSO.test(rest), rest };
}

/** Whether what stands before days, or a part of the day, says that they will not do. */
function isTurnedDown(before: string, locale: Locale): boolean {
  const { JOINT, OFF_BEFORE } = WORDS[locale];
  return OFF_BEFORE.test(before.split(JOINT).at(-1) ?? "");
}

function namedIn(span: string, locale: Locale): readonly Weekday[] {
  return [...span.matchAll(WORDS[locale].ONE_DAY)].map(([, name = ""]) => weekdayNamed(name));
}
