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

/** Words that name no time fit any. */
export function cueAtOdds(when: string, { at, saidAt, zone }: PlannedFor, locale: Locale): boolean {
  const { quoted, weekday, weekdays, today, tomorrow, parts } = TIMES[locale];
  const words = when.replace(quoted, "");
  const date = localDate(at, zone);
  const saidOn = localDate(saidAt, zone);
  const named = weekday.exec(words)?.[1]?.toLowerCase();
  if (named !== undefined && weekdays.indexOf(named) + 1 !== weekdayOf(date)) return true;
  if (today.test(words) && date !== saidOn) return true;
  if (tomorrow.test(words) && date !== addDays(saidOn, 1)) return true;
  const minutes = localMinutes(at, zone);
  return parts.some(([part, from, until]) => part.test(words) && (minutes < from * 60 || minutes > until * 60));
}

/** The first ready cue that fits the time; the first of all where none does. */
export function fittingCue(cues: readonly { readonly when: string }[], planned: PlannedFor, locale: Locale): number {
  return Math.max(
    0,
    cues.findIndex(({ when }) => !cueAtOdds(when, planned, locale)),
  );
}
