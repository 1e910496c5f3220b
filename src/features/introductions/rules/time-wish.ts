/** When one of the two would like to talk, as they said it: "next week tuesday is ok", "mornings only". Pure. */
import { addDays, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { isWithin } from "#src/language/day-bounds.ts";
import { type HourBounds, isHourWithin, narrowed, possible } from "#src/language/hour-bounds.ts";
import { hoursOn } from "#src/language/time-limits.ts";
import { momentTold, type ToldMoment } from "#src/language/told-moment.ts";
import { ASKS_TO_MEET, HOUR_BEHIND, NEARER, OF_NEXT_WEEK, OR } from "./time-wish.en.ts";

/** Days from the first to the last, of which either may be open, and the minutes of a day in which it begins. */
export interface TimeWish {
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  readonly from: number;
  readonly until: number;
  /** Each of several times that were named, of which the rest is the whole span; left out: one was. */
  readonly either?: readonly TimeWish[];
}

/** Nobody wishes for a day that is further off: it is a slip, and no calendar has it. */
const MOST_AHEAD_DAYS = 366;
const HOUR = 60;
const DAY = 24 * HOUR;
/** When parts of a day begin and end. */
const PARTS: Readonly<Record<NonNullable<ToldMoment["part"]>, readonly [number, number]>> = {
  start: [0, 10 * HOUR],
  "after-standup": [9.5 * HOUR, 12 * HOUR],
  morning: [0, 12 * HOUR],
  "before-lunch": [10 * HOUR, 12 * HOUR],
  lunch: [12 * HOUR, 13.5 * HOUR],
  "after-lunch": [13 * HOUR, 15 * HOUR],
  afternoon: [12 * HOUR, 18 * HOUR],
  evening: [16 * HOUR, DAY],
  end: [16 * HOUR, DAY],
  later: [0, DAY],
};

/** "Thursday at 10 or Friday at 14:00": from the first to the last of them, and which each is. */
function eitherIn(message: string, now: Date, zone: string): TimeWish | null {
  const parts = message.split(OR);
  if (parts.length < 2) return null;
  const [first = null, ...others] = parts.map((part) => oneIn(part, now, zone));
  const isLater = OF_NEXT_WEEK.test(parts[0] ?? "");
  const wishes = [
    first,
    ...others.map((wish, at) => (isLater ? inTheSameWeek(parts[at + 1] ?? "", wish, first) : wish)),
  ].filter((wish) => wish !== null);
  const days = wishes.flatMap(({ first: from, last }) => (from !== null && from === last ? [from] : [])).sort();
  const [earliest] = days;
  const latest = days.at(-1);
  if (earliest === undefined || latest === undefined || days.length < parts.length) return null;
  return {
    first: earliest,
    last: latest,
    from: Math.min(...wishes.map(({ from }) => from)),
    until: Math.max(...wishes.map(({ until }) => until)),
    either: wishes,
  };
}

/**
 * "Next Tuesday or Wednesday": a bare weekday behind one of another week is read as the nearest one, and is of that week. One that says when it is
 * ("this Friday", "3 Dec") stays where it is.
 */
function inTheSameWeek(part: string, wish: TimeWish | null, before: TimeWish | null): TimeWish | null {
  if (!wish || wish.first === null || before === null || before.first === null || wish.first >= before.first)
    return wish;
  if (NEARER.test(part.replace(HOUR_BEHIND, ""))) return wish;
  return { ...wish, first: addDays(wish.first, 7), last: wish.last && addDays(wish.last, 7) };
}

/** What a message wishes; null where it names no time that can be told to another. */
export function timeWishIn(message: string, now: Date, zone: string): TimeWish | null {
  return eitherIn(message, now, zone) ?? oneIn(message, now, zone);
}

function oneIn(message: string, now: Date, zone: string): TimeWish | null {
  const told = momentTold(message, now, zone);
  if (!told || told.isPast || told.shift !== null || told.inMinutes !== null || told.part === "later") return null;
  const { date, week, bounds } = told;
  const first = week ?? date ?? bounds?.from ?? null;
  const last = week !== null ? addDays(week, 6) : (date ?? bounds?.until ?? null);
  const hours = hoursNamed(told);
  if (first === null && last === null && hours === null) return null;
  if (first !== null && first > addDays(localDate(now, zone), MOST_AHEAD_DAYS)) return null;
  if (bounds !== null && first !== null && first === last && !isWithin(bounds, first)) return null;
  return { first, last, from: hours?.from ?? 0, until: hours?.until ?? DAY };
}

function hoursNamed(told: ToldMoment): HourBounds | null {
  const { time, part, date } = told;
  if (time !== null) return { from: time.hour * HOUR + time.minute, until: time.hour * HOUR + time.minute + 1 };
  const ofPart = part === null ? null : { from: PARTS[part][0], until: PARTS[part][1] };
  return possible(narrowed(ofPart, date === null ? told.hours : hoursOn(told, date)));
}

/** Whether a moment is as it was wished, by the clock of whoever wished it. */
export function isWished({ first, last, from, until, either }: TimeWish, at: Date, zone: string): boolean {
  if (either) return either.some((one) => isWished(one, at, zone));
  const day = localDate(at, zone);
  if ((first !== null && day < first) || (last !== null && day > last)) return false;
  return isHourWithin({ from, until }, localMinutes(at, zone));
}

/** The time that somebody names in what they ask, where a sentence asks for that time to talk. */
export function timeWishInQuestion(question: string, now: Date, zone: string): TimeWish | null {
  const sentences = question.split(/(?<=[.!?\n])\s+/).filter((one) => ASKS_TO_MEET.test(one));
  for (const one of sentences) {
    const wish = timeWishIn(one, now, zone);
    if (wish) return wish;
  }
  return null;
}
