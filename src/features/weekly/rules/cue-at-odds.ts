/** Whether the words of a cue speak of another time than its plan: "when Friday comes", planned for a Wednesday. Pure. */
import { addDays, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { type CueTimes, cueTimesEn } from "./cue-at-odds.en.ts";

const TIMES: Readonly<Record<Locale, CueTimes>> = { en: cueTimesEn };

interface PlannedFor {
  readonly at: Date;
  /** When that was said, for "today" and "tomorrow". */
  readonly saidAt: Date;
  readonly zone: string;
}

/** Words that name no time fit any, and so do words of which it is not sure that the cue happens then. */
export function cueAtOdds(when: string, planned: PlannedFor, locale: Locale): boolean {
  const { elsewhere, parts, quoted } = TIMES[locale];
  const words = when.replace(quoted, "").trim();
  if (elsewhere.test(words)) return false;
  return isOtherDay(words, planned, locale) || isOutside(words, parts, planned);
}

function isOtherDay(words: string, { at, saidAt, zone }: PlannedFor, locale: Locale): boolean {
  const { anyWeekday, days, today, tomorrow, weekday, weekdays } = TIMES[locale];
  const date = localDate(at, zone);
  const saidOn = localDate(saidAt, zone);
  const named = [...words.matchAll(anyWeekday)].map(([, name = ""]) => weekdays.indexOf(name.toLowerCase()) + 1);
  const isWeekday = named.includes(weekdayOf(date)) || days.test(words);
  if (weekday.test(words) && !isWeekday) return true;
  const isToday = date === saidOn;
  const isTomorrow = date === addDays(saidOn, 1);
  // "Today or tomorrow": one of them is enough.
  return today.test(words) ? !isToday && !(isTomorrow && tomorrow.test(words)) : tomorrow.test(words) && !isTomorrow;
}

function isOutside(words: string, parts: CueTimes["parts"], { at, zone }: PlannedFor): boolean {
  const minutes = localMinutes(at, zone);
  const named = parts.filter(([part]) => part.test(words));
  return named.length > 0 && named.every(([, from, until]) => minutes < from * 60 || minutes > until * 60);
}

/** The first ready cue that fits the time, by what most teams do as well; the first of all where none does. */
export function fittingCue(cues: readonly { readonly when: string }[], planned: PlannedFor, locale: Locale): number {
  const { habits } = TIMES[locale];
  return Math.max(
    0,
    cues.findIndex(({ when }) => !cueAtOdds(when, planned, locale) && !isOutside(when, habits, planned)),
  );
}
