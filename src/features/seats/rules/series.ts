/** The next seat of a series. */
import type { CalendarDate } from "#src/kernel/member.ts";
import { opened } from "./board.ts";
import { nextStarts, seriesStart } from "./repetition.ts";
import { overlapping, type Seat } from "./seat.ts";

/** When a series goes on. */
export interface GoingOn {
  readonly startsAt: Date;
  /** The first of its dates that was left out, since its host has something else then; null: none was. */
  readonly leftOut: { readonly startsAt: Date; readonly besideId: string } | null;
}

/**
 * Its next date that is no day off, on which its host has no other seat at that time.
 * @param others what its host offers, or has a seat in.
 * @returns null where none is within reach.
 */
export function whenNext(
  seat: Seat,
  after: Date,
  isOff: (date: CalendarDate) => boolean,
  others: readonly Seat[],
): GoingOn | null {
  const starts = nextStarts(seat, after, isOff);
  const besideAt = (startsAt: Date): Seat | null => overlapping({ startsAt, minutes: seat.minutes }, others);
  const startsAt = starts.find((at) => besideAt(at) === null);
  if (!startsAt) return null;
  const [first = startsAt] = starts;
  const beside = besideAt(first);
  return { startsAt, leftOut: beside && { startsAt: first, besideId: beside.id } };
}

/** As this one, at another time. A client is asked anew each time, by the host. */
export function nextInSeries(seat: Seat, startsAt: Date, id: string, isPaused: boolean, now: Date): Seat {
  const fresh: Seat = {
    ...seat,
    id,
    startsAt,
    seriesFrom: seriesStart(seat),
    seriesId: seat.seriesId ?? seat.id,
    consentBy: null,
    consentAt: null,
    sequence: 0,
    hostFiledAt: null,
    createdAt: now,
    changedAt: now,
    endedAt: null,
  };
  return opened(fresh, seat.needsConsent ? "not-asked" : "nobody", null, isPaused, now);
}
