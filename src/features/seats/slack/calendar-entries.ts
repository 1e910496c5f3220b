/** Seats as entries of a calendar. */
import type { CalendarEntries } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { seatEntries } from "../use-cases/calendar.ts";
import { plainName, plainRules } from "./words.ts";

export const seatCalendar: CalendarEntries<Deps> = async (deps, say, person) =>
  (await seatEntries(deps, person)).map(({ seat, isHost, isCancelled }) => ({
    uid: `seat-${seat.id}`,
    sequence: seat.sequence,
    isCancelled,
    startsAt: seat.startsAt,
    minutes: seat.minutes,
    title: plainName(say, seat),
    description: isHost ? "" : plainRules(say, seat).join("\n"),
    // What was taken back tells nobody where it would have been.
    location: isCancelled ? null : seat.place,
    url: isCancelled ? null : seat.link,
    changedAt: seat.changedAt,
  }));
