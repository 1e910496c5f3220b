/** The day and the hour that a host named in a sentence, as they go from there into a form: by a button, and never further by themselves. */
import { z } from "zod";
import { timeOf } from "#src/features/weekly/rules/told-time.ts";
import { instantOf, localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { pickerTime, plainMomentIn, weekdayAndDate } from "#src/slack/dates.ts";
import { REPETITIONS, type Repetition } from "../rules/seat.ts";

/** What else a host said of what they offer. */
export interface SaidOfOffer {
  readonly kind?: SeatKind;
  readonly minutes?: number;
  /** Nobody of a client is there. */
  readonly isWithoutClient?: true;
  readonly repeats?: Repetition;
  /** How many may come along. */
  readonly places?: number;
}

export interface NamedMoment extends SaidOfOffer {
  readonly date: CalendarDate | null;
  /** `14:30`, as pickers have it. */
  readonly time: string | null;
}

export const NO_MOMENT: NamedMoment = { date: null, time: null };

interface There {
  readonly now: Date;
  readonly hours: {
    readonly zone: string;
    readonly workStart: number;
    readonly workEnd: number;
    readonly workDays: readonly number[];
  };
}

/** When something is that somebody tells of; null where they name no day that is ahead. */
export function momentNamed(words: string, { now, hours }: There): NamedMoment | null {
  const told = momentTold(words, now, hours.zone);
  if (!told || told.date === null || told.week !== null || told.isOneOfSeveral) return null;
  const settings = { ...hours, nudgeHour: hours.workStart } as Parameters<typeof timeOf>[1]["settings"];
  const { at } = timeOf(told, { now, settings, planned: null });
  const hasHour = told.time !== null || told.part !== null;
  return at > now ? { date: told.date, time: hasHour ? pickerTime(at, hours.zone) : null } : null;
}

/** When something is to be that was to be at another time: "an hour later", "monday 11"; null where no time is named that is ahead. */
export function momentInstead(words: string, startsAt: Date, { now, hours }: There): Date | null {
  const told = momentTold(words, now, hours.zone);
  const isNamed = told && (told.date !== null || told.time !== null || told.part !== null || told.shift !== null);
  if (!isNamed || told.isPast || told.isOneOfSeveral) return null;
  const settings = { ...hours, nudgeHour: hours.workStart } as Parameters<typeof timeOf>[1]["settings"];
  const { at } = timeOf(told, { now, settings, planned: startsAt });
  return at > now && at.getTime() !== startsAt.getTime() ? at : null;
}

/** "Friday, 18 December at 14:00", in plain text; null where it has no day. */
export function namedText(locale: Locale, { date, time }: NamedMoment): string | null {
  if (date === null) return null;
  if (time === null) return weekdayAndDate(locale, date);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return plainMomentIn(locale, instantOf(date, hour, minute, "UTC"), "UTC");
}

/** As a button carries it behind an id. */
export function momentValue({ date, time, kind, minutes, isWithoutClient, repeats, places }: NamedMoment): string {
  const said = [
    ...(kind ? [`kind=${kind}`] : []),
    ...(minutes ? [`minutes=${minutes}`] : []),
    ...(isWithoutClient ? ["client=nobody"] : []),
    ...(repeats ? [`repeats=${repeats}`] : []),
    ...(places ? [`places=${places}`] : []),
  ];
  return [date, time, ...said].filter((one) => one !== null).join(" ");
}

/** What follows an id: `day time`, either of which may be missing. */
export const NamedMomentValue = z.string().default("").transform(momentOfValue);

/** Nothing for anything else. */
function momentOfValue(words: string): NamedMoment {
  const [day = "", clock = ""] = words.split(" ");
  const kind = SEAT_KINDS.find((one) => words.includes(` kind=${one}`));
  const minutes = Number(/ minutes=(\d{1,3})(?= |$)/.exec(words)?.[1] ?? 0);
  const repeats = REPETITIONS.find((one) => words.includes(` repeats=${one}`));
  const places = Number(/ places=(\d)(?= |$)/.exec(words)?.[1] ?? 0);
  return {
    date: parseCalendarDate(day),
    time: /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock) ? clock : null,
    ...(kind ? { kind } : {}),
    ...(minutes > 0 ? { minutes } : {}),
    ...(words.includes(" client=nobody") ? { isWithoutClient: true as const } : {}),
    ...(repeats ? { repeats } : {}),
    ...(places > 0 ? { places } : {}),
  };
}

/** The moment as the pickers of a form in that zone have it. */
export function pickedMoment(at: Date, zone: string): NamedMoment {
  return { date: localDate(at, zone), time: pickerTime(at, zone) };
}
