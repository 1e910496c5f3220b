/** The next seat of a series. */
import { opened } from "./board.ts";
import { seriesStart } from "./repetition.ts";
import type { Seat } from "./seat.ts";

/** As this one, at another time. A client is asked anew each time. */
export function nextInSeries(seat: Seat, startsAt: Date, id: string, isPaused: boolean, now: Date): Seat {
  const fresh: Seat = {
    ...seat,
    id,
    startsAt,
    seriesFrom: seriesStart(seat),
    consentBy: null,
    consentAt: null,
    sequence: 0,
    hostFiledAt: null,
    createdAt: now,
    changedAt: now,
    endedAt: null,
  };
  return opened(fresh, seat.needsConsent ? "asked" : "nobody", null, isPaused, now);
}
