/** "Remind me half an hour before", "the evening before": so long before what is planned, or on a day beside it. Pure. */
import { addDays, instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Settings } from "#src/kernel/member.ts";
import { minutesTold } from "#src/language/durations.ts";
import { foldText } from "#src/language/fold.ts";
import { hourMeant, type ReadTime } from "#src/language/half-of-day.ts";
import { withHoursSpelt } from "#src/language/hour-words.ts";
import { splitTime, type TimeOfDay } from "#src/language/time-words.ts";
import type { ToldMoment } from "#src/language/told-moment.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./lead-time.en.ts";
import { minutesOf } from "./told-time.ts";

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

/** Whether it is to come before something else that is named: "half an hour before the harbour call". */
export function isLeadOfOther(text: string, locale: Locale): boolean {
  const words = foldText(bareWords(text)).replace(/\s+/g, " ");
  return !isLead(text, locale) && WORDS[locale].BEFORE_OTHER.test(words);
}

/** So many days before the plan, at a part of that day or an hour of it; at the hour of the plan where neither is named. */
export interface LeadDay {
  readonly daysBefore: number;
  readonly part: "morning" | "afternoon" | "evening" | null;
  readonly time: TimeOfDay | null;
}

/** Null for a message that says anything else. */
export function leadDay(text: string, locale: Locale): LeadDay | null {
  const { DAY_BEFORE_PLAN, DAY_OF_PLAN } = WORDS[locale];
  const words = withHoursSpelt(foldText(bareWords(text)).replace(/\s+/g, " "));
  for (const [patterns, daysBefore] of [[DAY_BEFORE_PLAN, 1] as const, [DAY_OF_PLAN, 0] as const]) {
    const found = patterns.map((one) => one.exec(words)).find((match) => match !== null);
    if (!found) continue;
    const { part, hour, days } = found.groups ?? {};
    const count = days === undefined ? daysBefore : (minutesTold(`${days} min`) ?? 1);
    const time = hour === undefined ? null : (splitTime(`day at ${hour}`)?.time ?? null);
    if (hour !== undefined && time === null) return null;
    const called = part === "night" ? "evening" : part;
    const isPart = called === "morning" || called === "afternoon" || called === "evening";
    return { daysBefore: count, part: isPart ? called : null, time };
  }
  return null;
}

/** The moment that it comes to. */
export function momentBefore(
  { daysBefore, part, time }: LeadDay,
  planned: Date,
  settings: Pick<Settings, "zone" | "workStart" | "workEnd">,
): Date {
  const { zone } = settings;
  const minutes = time ? time.hour * 60 + time.minute : part ? minutesOf(part, settings) : localMinutes(planned, zone);
  return instantOf(addDays(localDate(planned, zone), -daysBefore), Math.floor(minutes / 60), minutes % 60, zone);
}

/** Whether a message wishes to be reminded before what is planned. */
export function isLead(text: string, locale: Locale): boolean {
  return leadMinutes(text, locale) !== null || leadDay(text, locale) !== null;
}

/** The hour that a reminder of a plan is to have: of both halves of the day the one shortly before it; null where that tells nothing. */
export function hourBefore(
  time: ReadTime,
  planned: Date,
  settings: Pick<Settings, "zone" | "workStart" | "workEnd">,
): TimeOfDay | null {
  const { time: meant, isUnsure, other } = hourMeant(time, settings);
  if (!isUnsure) return meant;
  const isClose = ({ hour, minute }: TimeOfDay): boolean => {
    const before = localMinutes(planned, settings.zone) - hour * 60 - minute;
    return before > 0 && before <= CLOSE;
  };
  return [meant, ...(other ? [other] : [])].find(isClose) ?? null;
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
