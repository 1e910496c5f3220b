/** Times that suit two people. */
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

interface Busy {
  readonly from: Date;
  readonly until: Date;
}
interface Person {
  readonly hours: WorkingHours;
  readonly isOff: (date: CalendarDate) => boolean;
  readonly busy: readonly Busy[];
}

const QUARTER_MS = 15 * 60_000;
const LOOK_AHEAD_DAYS = 21;

/** So many times that suit everybody, on different days where possible, at quarter hours, at least one working day ahead. */
export function commonTimes({
  people,
  from,
  minutes,
  count,
}: {
  readonly people: readonly Person[];
  readonly from: Date;
  readonly minutes: number;
  readonly count: number;
}): readonly Date[] {
  const [first] = people;
  if (!first) return [];
  const start = dayAhead(from, first);
  const byDay: Date[][] = [];
  for (let index = 0; index < LOOK_AHEAD_DAYS && byDay.length < count; index++) {
    const free = freeOn(addDays(start, index), first, people, minutes);
    if (free.length > 0) byDay.push(free);
  }
  // One of each day, not always the same hour; where days are few, more of each.
  const chosen = byDay.flatMap((free, index) => free[Math.floor((free.length * (index + 1)) / (count + 1))] ?? []);
  const more = byDay
    .flat()
    .filter((at) => !chosen.some((one) => Math.abs(one.getTime() - at.getTime()) < 4 * QUARTER_MS));
  return [...chosen, ...more].slice(0, count).toSorted((a, b) => a.getTime() - b.getTime());
}

/** The first day that lies a working day ahead. */
function dayAhead(from: Date, person: Person): CalendarDate {
  let day = addDays(localDate(from, person.hours.zone), 1);
  for (let tried = 0; tried < 366 && !isWorkDay(day, person); tried++) day = addDays(day, 1);
  return addDays(day, 1);
}

function freeOn(day: CalendarDate, first: Person, people: readonly Person[], minutes: number): Date[] {
  const { zone, workStart, workEnd } = first.hours;
  const begin = instantOf(day, workStart, 0, zone).getTime();
  const end = instantOf(day, workEnd, 0, zone).getTime();
  const moments: Date[] = [];
  for (let at = begin; at < end; at += QUARTER_MS) {
    const moment = new Date(at);
    if (people.every((person) => suits(person, moment, minutes))) moments.push(moment);
  }
  return moments;
}

/** Whether somebody works for so long from then on, and has nothing else. */
export function suits({ hours, isOff, busy }: Person, at: Date, minutes: number): boolean {
  const { zone, workDays, workStart, workEnd } = hours;
  const day = localDate(at, zone);
  if (!workDays.includes(weekdayOf(day)) || isOff(day)) return false;
  const start = localMinutes(at, zone);
  if (start < workStart * 60 || start + minutes > workEnd * 60) return false;
  const end = at.getTime() + minutes * 60_000;
  return !busy.some(({ from, until }) => from.getTime() < end && until.getTime() > at.getTime());
}

function isWorkDay(day: CalendarDate, { hours, isOff }: Person): boolean {
  return hours.workDays.includes(weekdayOf(day)) && !isOff(day);
}
