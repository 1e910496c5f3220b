/** "Remind me half an hour before": so long before what is planned. Pure. */
import { localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { minutesTold } from "#src/language/durations.ts";
import { foldText } from "#src/language/fold.ts";
import type { ToldMoment } from "#src/language/told-moment.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./lead-time.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const DAY = 1440;
/** "Shortly before". */
const SHORTLY = 15;

/** How many minutes before the plan; null for a message that says anything else. */
export function leadMinutes(text: string, locale: Locale): number | null {
  const { BEFORE_PLAN, DAYS } = WORDS[locale];
  const found = BEFORE_PLAN.exec(foldText(bareWords(text)).replace(/\s+/g, " "))?.[1];
  if (found === undefined) return null;
  const [, days] = DAYS.exec(found.trim()) ?? [];
  if (days !== undefined) return (minutesTold(`${days} min`) ?? 1) * DAY;
  return minutesTold(found.replace(/ ?m$/, " min")) ?? SHORTLY;
}

/** An hour alone that lies a little before that of the plan, or is over for today: it is meant on the day of the plan. */
export function isOnPlannedDay(told: ToldMoment, planned: Date, { now, zone }: { now: Date; zone: string }): boolean {
  const { date, time, part, inMinutes, shift, bounds, hours } = told;
  if (time === null || date !== null || part !== null || inMinutes !== null) return false;
  if (shift !== null || bounds !== null || hours !== null) return false;
  const minutes = time.hour * 60 + time.minute;
  const before = localMinutes(planned, zone) - minutes;
  const isOver = localDate(planned, zone) !== localDate(now, zone) && minutes <= localMinutes(now, zone);
  return before > 0 && (before <= CLOSE || isOver);
}
/** So many minutes before. */
const CLOSE = 120;
