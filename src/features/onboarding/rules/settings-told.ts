/** A setting that somebody says in words: where they live, when they work, when they may be written to, what they want to grow in. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { NamedPlace } from "#src/kernel/ports.ts";
import { WEEKDAYS, type Weekday } from "#src/kernel/vocabulary.ts";
import { WEEKDAY, weekdayNamed } from "#src/language/date-names.ts";
import { findByName } from "#src/language/find-by-name.ts";
import { foldText } from "#src/language/fold.ts";
import { withHoursSpelt } from "#src/language/hour-words.ts";
import { splitTime, type TimeOfDay } from "#src/language/time-words.ts";
import { bareWords } from "#src/language/typing.ts";
import { type FocusTold, focusTold } from "./focus-told.ts";
import * as english from "./settings-told.en.ts";
import { type WeeklyDays, weeklyDaysIn } from "./weekly-days.ts";

/** zone, country, place: words that name one. from, to: full hours before or after which nothing is to come. start: that of work. weekly: when the challenge of the week comes. focus: what they want to grow in. monthly, each-week: how often. team: they work elsewhere now; isAll: and say nothing else. */
export type SettingTold =
  | { readonly of: "zone" | "country" | "place"; readonly words: string }
  | { readonly of: "from" | "to" | "at" | "start"; readonly hour: number }
  | { readonly of: "weekly"; readonly said: WeeklyDays }
  | { readonly of: "focus"; readonly said: FocusTold }
  | { readonly of: "monthly" | "each-week" }
  | { readonly of: "work-days" | "no-work-days"; readonly days: readonly Weekday[] }
  | { readonly of: "work-hours"; readonly first: number; readonly last: number }
  | { readonly of: "team"; readonly isAll: boolean };

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more. */
const MOST_CHARACTERS = 140;
/** A setting, and its reason before or behind it. */
const MOST_PARTS = 2;
const DAY = new RegExp(`(?<!\\p{L})${WEEKDAY}s?(?!\\p{L})`, "gu");

/** Null where a message says none, or several, or asks. */
export function settingTold(text: string, locale: Locale): SettingTold | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { ASKS_FOR, INSTEAD_OF, PART_END, SETTINGS_TOLD } = WORDS[locale];
  const ofDays = weeklyDaysIn(text, locale);
  if (ofDays) return { of: "weekly", said: ofDays };
  const words = withHoursSpelt(foldText(bareWords(text)));
  if (text.includes("?") && !ASKS_FOR.test(words)) return null;
  const ofFocus = focusTold(text, locale);
  if (ofFocus) return { of: "focus", said: ofFocus };
  const bare = words.replace(/[?!. ]+$/, "").replace(INSTEAD_OF, "");
  const read = (part: string): SettingTold | null => {
    for (const [of, pattern] of SETTINGS_TOLD) {
      const found = pattern.exec(part);
      if (found && of === "team") return { of, isAll: part === bare };
      const told = found && of !== "team" && readAs(of, found.groups ?? {}, WORDS[locale].DAY_RANGE);
      if (told) return told;
    }
    return null;
  };
  // The whole first: it may have commas of its own.
  const whole = read(bare);
  if (whole) return whole;
  const parts = bare.split(PART_END);
  if (parts.length > MOST_PARTS) return null;
  const told = parts.flatMap((part) => {
    const only = part.replace(/[,;.! ]+$/, "").trim();
    const days = weeklyDaysIn(only, locale);
    return (days && ({ of: "weekly", said: days } as const)) ?? read(only) ?? [];
  });
  return told.length === 1 ? (told[0] ?? null) : null;
}

function readAs(
  of: Exclude<(typeof english.SETTINGS_TOLD)[number][0], "team">,
  { place = "", hour = "", last = "", days = "" }: Readonly<Record<string, string | undefined>>,
  range: RegExp,
): SettingTold | null {
  switch (of) {
    case "zone":
    case "country":
    case "place":
      return { of, words: place.trim() };
    case "from":
    case "start": {
      const first = fullHour(EARLY.test(hour) ? morningOf(hour) : timeOf(hour));
      return first === null || first > LAST_HOUR ? null : { of, hour: first };
    }
    case "to":
    case "at": {
      const time = timeOf(hour);
      return time && { of, hour: time.hour };
    }
    case "work-days":
    case "no-work-days": {
      // "I don't work friday" may be of one Friday.
      const isOfAll = of === "work-days" || /\p{L}{3,}s\b/u.test(days);
      const named = isOfAll && !NOT_DAYS.test(days.replace(DAY, " ")) ? daysIn(days, range) : [];
      return named.length === 0 ? null : { of, days: named };
    }
    case "work-hours": {
      const first = (EARLY.test(hour) ? morningOf(hour) : timeOf(hour))?.hour ?? null;
      const end = timeOf(last)?.hour ?? null;
      return first === null || end === null || end <= first ? null : { of, first, last: end };
    }
    case "quiet-hours": {
      // Over night: from the evening until the morning, whatever else such an hour means. Quiet hours at noon, or from an hour that may be either, are no setting.
      const end = BARE.test(hour) ? null : (timeOf(hour)?.hour ?? null);
      const first = fullHour(morningOf(last));
      return first === null || end === null || end < EVENING || first < DAWN || first > NOON
        ? null
        : { of: "work-hours", first, last: end };
    }
    case "monthly":
    case "each-week":
      return { of };
  }
}
const LAST_HOUR = 23;
const EVENING = 15;
const DAWN = 4;
const NOON = 12;
/** An hour that may be before or after noon. */
const BARE = /^(?:0?[1-9]|1[0-2])(?:[:.h]\d{2})?(?: ?(?:h|uhr|o'?clock))?$/;
/** An hour at which a day of work begins, and at which none of leisure does. */
const EARLY = /^0?[56](?:[:.h]\d{2})?(?: ?(?:h|uhr|o'?clock))?$/;
/** A word that neither is a day nor joins two. */
const NOT_DAYS = /(?<!\p{L})(?!(?:s|and|or|to|on|till|until|through)(?!\p{L}))\p{L}/u;

const timeOf = (words: string): TimeOfDay | null => splitTime(`day at ${words}`)?.time ?? null;

/** The same where only the morning can be meant, unless the afternoon is written. */
function morningOf(words: string): TimeOfDay | null {
  const time = timeOf(words);
  return time && BARE.test(words) && time.hour > NOON ? { ...time, hour: time.hour - NOON } : time;
}

/** From when on all of it is over. */
const fullHour = (time: TimeOfDay | null): number | null => time && time.hour + (time.minute > 0 ? 1 : 0);

/** In their order; a range goes from its first to its last day. */
function daysIn(words: string, range: RegExp): readonly Weekday[] {
  const [, first, last] = range.exec(words) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [weekdayNamed(first), weekdayNamed(last)];
    return WEEKDAYS.filter((day) => from <= day && day <= to);
  }
  const named = new Set([...words.matchAll(DAY)].map(([, name = ""]) => weekdayNamed(name)));
  return WEEKDAYS.filter((day) => named.has(day));
}

/** The one place that is called so; null where none is, or several are. */
export function placeCalled(places: readonly NamedPlace[], words: string): NamedPlace | null {
  const wanted = comparable(words.replace(/^the /, ""));
  const called = findByName(places, wanted, ({ name, also }) => [name, ...also])
    .filter(({ name }) => comparable(name) === wanted)
    .map(({ item }) => item);
  return called.length === 1 ? (called[0] ?? null) : null;
}

const comparable = (text: string): string => foldText(text.replace(/[_/]/g, " ")).trim();
