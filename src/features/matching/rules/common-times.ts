/** Times that suit everybody: their working hours, days off and what they have already. */
import { addDays, instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";
import type { WorkingHours } from "./host.ts";
import { afterWorkingDays, isWorkingDay } from "./working-days.ts";

/** Time that is taken. */
interface Taken {
  readonly from: Date;
  readonly until: Date;
}

export interface Attendee {
  readonly hours: WorkingHours;
  /** Their days off, by the dates of their zone. */
  readonly isOff: IsHoliday;
  readonly busy: readonly Taken[];
}

export interface CommonTimesWanted {
  readonly people: readonly Attendee[];
  readonly from: Date;
  readonly minutes: number;
  readonly count: number;
  /** Whether a time is one of those that are wanted; left out: all are. */
  readonly isWanted?: (at: Date) => boolean;
}

/** Milliseconds of the epoch. */
interface Span {
  readonly from: number;
  readonly until: number;
}

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
/** So many days are looked at. */
const DAYS_AHEAD = 28;

/**
 * Moments at which everybody could begin, the earliest first: at full quarters of an hour, on different days where there
 * are such, at different times of the day, and not before everybody had one working day. Fewer, or none, where there are
 * no more within four weeks.
 */
export function commonTimes({
  people,
  from,
  minutes,
  count,
  isWanted = () => true,
}: CommonTimesWanted): readonly Date[] {
  const [first] = people;
  if (!first || minutes <= 0 || count <= 0) return [];
  const earliest = people.map(({ hours, isOff }) => afterWorkingDays(1, from, { hours, isHoliday: isOff }));
  const start = Math.max(...earliest.map((at) => at.getTime()));
  const range = { from: start, until: start + DAYS_AHEAD * 24 * 60 * MINUTE_MS };
  const free = people.map((one) => freeOf(one, range)).reduce((spans, others) => shared(spans, others));
  const starts = free.flatMap((span) => quartersIn(span, minutes * MINUTE_MS)).filter((at) => isWanted(new Date(at)));
  const chosen = onDifferentDays(starts, first.hours.zone, count);
  return filledUp(chosen, starts, minutes * MINUTE_MS, count)
    .toSorted((a, b) => a - b)
    .map((at) => new Date(at));
}

function isAtWorkOn({ hours, isOff }: Attendee, date: CalendarDate): boolean {
  return isWorkingDay({ hours, isHoliday: isOff }, date);
}

/** When somebody works and has nothing else, inside of a range. */
function freeOf(person: Attendee, range: Span): readonly Span[] {
  const { zone, workStart, workEnd } = person.hours;
  const firstDay = localDate(new Date(range.from), zone);
  const free: Span[] = [];
  for (let days = 0; days <= DAYS_AHEAD + 1; days++) {
    const date = addDays(firstDay, days);
    if (!isAtWorkOn(person, date)) continue;
    const work = {
      from: Math.max(range.from, instantOf(date, workStart, 0, zone).getTime()),
      until: Math.min(range.until, instantOf(date, workEnd, 0, zone).getTime()),
    };
    free.push(...without(work, person.busy));
  }
  return free;
}

/** What is left of a span. */
function without(span: Span, taken: readonly Taken[]): readonly Span[] {
  let left: readonly Span[] = [span];
  for (const { from, until } of taken)
    left = left.flatMap((part) =>
      [
        { from: part.from, until: Math.min(part.until, from.getTime()) },
        { from: Math.max(part.from, until.getTime()), until: part.until },
      ].filter((rest) => rest.until > rest.from),
    );
  return left;
}

/** What two people have in common; both ascending. */
function shared(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({ from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) })),
    )
    .filter(({ from, until }) => until > from);
}

/** Full quarters of an hour; as all zones are whole quarters away from UTC, they are so for everybody. */
function quartersIn({ from, until }: Span, lengthMs: number): number[] {
  const starts: number[] = [];
  for (let at = Math.ceil(from / QUARTER_MS) * QUARTER_MS; at + lengthMs <= until; at += QUARTER_MS) starts.push(at);
  return starts;
}

/** One of each of the first days, early on the first and late on the last, so that one time of day does not fail them all. */
function onDifferentDays(starts: readonly number[], zone: string, count: number): number[] {
  const days = new Map<CalendarDate, number[]>();
  for (const at of starts) {
    const date = localDate(new Date(at), zone);
    days.set(date, [...(days.get(date) ?? []), at]);
  }
  const firstDays = [...days.values()].slice(0, count);
  return firstDays.flatMap((times, day) => {
    const share = firstDays.length > 1 ? day / (firstDays.length - 1) : 0;
    const whole = times.filter((at) => localMinutes(new Date(at), zone) % 30 === 0);
    const among = whole.length > 0 ? whole : times;
    return among[Math.round(share * (among.length - 1))] ?? [];
  });
}

/** Where there are fewer days than wanted: more times of them that do not run into each other. */
function filledUp(chosen: readonly number[], starts: readonly number[], lengthMs: number, count: number): number[] {
  const times = [...chosen];
  for (const at of starts) {
    if (times.length >= count) break;
    if (times.every((other) => Math.abs(other - at) >= lengthMs)) times.push(at);
  }
  return times;
}
