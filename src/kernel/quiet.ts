/** When the bot stays silent: outside work, on holidays, in Do Not Disturb, while away or paused. */
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "./calendar.ts";
import type { CalendarDate, Member } from "./member.ts";

export type Reachable = Pick<Member, "settings" | "status" | "pausedFrom" | "pausedUntil" | "availability">;
/** Tells whether a local date is a public holiday for the person at hand. */
export type IsHoliday = (date: CalendarDate) => boolean;

const DAY_MS = 86_400_000;
type Pause = Pick<Member, "status" | "pausedFrom" | "pausedUntil">;

/** Whether a pause that lasts, or is planned, holds on a day in the person's zone. */
export function isPausedOn({ status, pausedFrom, pausedUntil }: Pause, date: CalendarDate): boolean {
  if (status !== "paused" && (pausedFrom === null || date < pausedFrom)) return false;
  return pausedUntil === null || date < pausedUntil;
}

/** The same person with the pause that was planned, where its first day has come. */
export function withBegunPause<M extends Pause & Pick<Member, "settings">>(member: M, now: Date): M {
  const { pausedFrom, settings } = member;
  if (pausedFrom === null || localDate(now, settings.zone) < pausedFrom) return member;
  return { ...member, status: "paused", pausedFrom: null };
}

/** A status without an end is believed for this long after it was last seen; people forget to clear it. */
const OPEN_ENDED_AWAY_MS = 14 * DAY_MS;
/** Moments that are tried in search of a good one. Where none of them is, the settings contradict each other. */
const MAX_STEPS = 800;

/**
 * The earliest moment worth trying again, or null when `at` is a good moment. Everything is in the person's own zone.
 * A member who is paused without an end or has stopped is told "a day later"; callers handle them before they ask.
 */
export function personalQuietEnd(member: Reachable, at: Date, isHoliday: IsHoliday): Date | null {
  const { settings, status, pausedFrom, pausedUntil, availability } = member;
  const { zone } = settings;
  if (status === "stopped") return new Date(at.getTime() + DAY_MS);
  if (status === "paused") {
    if (pausedUntil === null) return new Date(at.getTime() + DAY_MS);
    const end = instantOf(pausedUntil, 0, 0, zone);
    if (at < end) return end;
  }
  const today = localDate(at, zone);
  // One without an end is known to be one once it has begun.
  if (pausedFrom !== null && pausedUntil !== null && isPausedOn(member, today))
    return instantOf(pausedUntil, 0, 0, zone);
  const isWorkDay = settings.workDays.includes(weekdayOf(today)) && !isHoliday(today);
  const minutes = localMinutes(at, zone);
  if (!isWorkDay || minutes >= settings.workEnd * 60) return startOfWork(settings, addDays(today, 1));
  if (minutes < settings.workStart * 60) return startOfWork(settings, today);

  const { dndStart, dndEnd, away, awayUntil, checkedAt } = availability;
  if (dndStart && dndEnd && at >= dndStart && at < dndEnd) return dndEnd;
  if (away) {
    if (awayUntil) return at < awayUntil ? awayUntil : null;
    const believedUntil = (checkedAt?.getTime() ?? at.getTime()) + OPEN_ENDED_AWAY_MS;
    if (at.getTime() < believedUntil) return startOfWork(settings, addDays(today, 1));
  }
  return null;
}

/**
 * The first good moment at or after `from`. An away status without an end counts from `from` on where it is not known when it
 * was seen.
 * @throws RangeError when there is none for years, or none at all: paused without an end, or stopped.
 */
export function firstPersonalSendTime(member: Reachable, from: Date, isHoliday: IsHoliday): Date {
  const { availability } = member;
  const dated = { ...member, availability: { ...availability, checkedAt: availability.checkedAt ?? from } };
  let at = from;
  for (let step = 0; step < MAX_STEPS; step++) {
    const later = personalQuietEnd(dated, at, isHoliday);
    if (!later) return at;
    at = later;
  }
  throw new RangeError("no good moment within reach: check the working days");
}

/** When one person may be written to at or after `at`: the earliest moment worth trying again, or null for then. */
export type NextSendTime = (at: Date) => Date | null;

/**
 * The first moment at or after `from` at which all of these people may be written to. Where there is none within a week,
 * the first moment that is good for the first of them.
 */
export function firstCommonSendTime(times: readonly NextSendTime[], from: Date): Date {
  const [first] = times;
  return meet(times, from) ?? (first && meet([first], from)) ?? from;
}

function meet(times: readonly NextSendTime[], from: Date): Date | null {
  let at = from;
  while (at.getTime() - from.getTime() <= 7 * DAY_MS) {
    const later = times.flatMap((next) => next(at)?.getTime() ?? []);
    if (later.length === 0) return at;
    at = new Date(Math.max(...later));
  }
  return null;
}

function startOfWork(settings: Reachable["settings"], date: CalendarDate): Date {
  return instantOf(date, settings.workStart, 0, settings.zone);
}
