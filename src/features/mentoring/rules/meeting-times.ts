/** When two meet: the next time that suits both, and when each is told of it. */
import { type Attendee, commonTimes } from "#src/features/matching/rules/common-times.ts";
import { workDayBefore } from "#src/features/matching/rules/reminder.ts";
import { addDays, daysBetween, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { MEETING_MINUTES, type Meeting, type Pairing, type Rhythm } from "./types.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const LENGTH_MS = MEETING_MINUTES * MINUTE_MS;
/** Where the usual day does not suit, so many days after it are looked at. */
const LATER_DAYS = 4;
/** Two meetings are at least so many days apart. */
const APART_DAYS = 3;
/** How far ahead a meeting may be put by hand. */
const MAX_DAYS_AHEAD = 60;
const MOST_DAYS_OFF = 14;

/** Whether the day of a meeting is a day off of somebody. */
export function isOnDayOff({ startsAt }: Pick<Meeting, "startsAt">, { hours, isOff }: Attendee): boolean {
  return isOff(localDate(startsAt, hours.zone));
}

function isAtWorkOn({ hours, isOff }: Attendee, date: CalendarDate): boolean {
  return hours.workDays.includes(weekdayOf(date)) && !isOff(date);
}

/** Whether somebody is at work for the whole of a meeting, and has nothing else. */
export function suits(person: Attendee, at: Date): boolean {
  const { hours, busy } = person;
  const { zone, workStart, workEnd } = hours;
  const date = localDate(at, zone);
  const minutes = localMinutes(at, zone);
  const isAtWork = isAtWorkOn(person, date);
  const until = at.getTime() + LENGTH_MS;
  return (
    isAtWork &&
    minutes >= workStart * 60 &&
    minutes + MEETING_MINUTES <= workEnd * 60 &&
    busy.every((taken) => taken.until <= at || taken.from.getTime() >= until)
  );
}

function daysOf(rhythm: Rhythm): number {
  return rhythm === "weekly" ? 7 : 14;
}

/**
 * When they meet next: whole weeks after the first meeting, at the same time of day by the pairing's clock. Where that does
 * not suit both, on one of the days after it; else at another time that suits.
 * @param after the meeting before it.
 * @returns null where there is none before the pairing ends.
 */
export function nextMeetingAt(
  pairing: Pick<Pairing, "meetsAt" | "endsAt" | "zone" | "rhythm">,
  after: Date,
  people: readonly Attendee[],
  now: Date,
): Date | null {
  const { meetsAt, endsAt, zone, rhythm } = pairing;
  if (!meetsAt || !endsAt) return null;
  const minutes = localMinutes(meetsAt, zone);
  const [lastDay, today] = [localDate(after, zone), localDate(now, zone)];
  for (let day = localDate(meetsAt, zone); ; day = addDays(day, daysOf(rhythm))) {
    if (day <= today || daysBetween(lastDay, day) < APART_DAYS) continue;
    if (instantOf(day, 0, 0, zone) >= endsAt) return null;
    const days = Array.from({ length: LATER_DAYS + 1 }, (_, later) => addDays(day, later)).filter((one) =>
      people.every((person) => isAtWorkOn(person, one)),
    );
    const usual = days
      .map((one) => instantOf(one, Math.floor(minutes / 60), minutes % 60, zone))
      .find((at) => people.every((person) => suits(person, at)));
    const at = usual ?? (days.length > 0 ? otherTimeOn(people, days, zone) : undefined);
    if (at && at < endsAt) return at;
  }
}

/** Another time of day on one of these days. */
function otherTimeOn(people: readonly Attendee[], days: readonly CalendarDate[], zone: string): Date | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  // What suits everybody begins one working day later.
  const from = instantOf(addDays(first, -MOST_DAYS_OFF), 0, 0, zone);
  const times = commonTimes({ people, from, minutes: MEETING_MINUTES, count: MOST_DAYS_OFF + LATER_DAYS });
  return times.find((at) => days.includes(localDate(at, zone)));
}

/** Times for a first meeting, or for another one. */
export function timesToMeet(people: readonly Attendee[], endsAt: Date | null, now: Date): readonly Date[] {
  const times = commonTimes({ people, from: now, minutes: MEETING_MINUTES, count: 3 });
  return times.filter((at) => endsAt === null || at < endsAt);
}

/** @throws UserFault where a time is past, after the end of the pairing, or too far away. */
export function checkTime({ endsAt }: Pick<Pairing, "endsAt">, at: Date, now: Date): void {
  if (at <= now) throw new UserFault({ key: "errors.plan_in_past" });
  if (at.getTime() - now.getTime() > MAX_DAYS_AHEAD * DAY_MS) throw new UserFault({ key: "errors.date_too_far" });
  if (endsAt && at >= endsAt) throw new UserFault({ key: "mentor.faults.after_end" });
}

/** When the mentee is asked what a meeting is to be about: on their working day before it, at its time of day. */
export function agendaAt(startsAt: Date, person: Attendee, now: Date): Date {
  const { zone } = person.hours;
  const minutes = localMinutes(startsAt, zone);
  const day = workDayBefore(localDate(startsAt, zone), person);
  const at = instantOf(day, Math.floor(minutes / 60), minutes % 60, zone);
  return at > now ? at : now;
}
