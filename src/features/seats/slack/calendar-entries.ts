/** Seats as entries of a calendar. */
import type { CalendarEntries, CalendarEntry } from "#src/feature-kit/calendar-entry.ts";
import { calendarLine } from "#src/feature-kit/calendar-message.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Seat } from "../rules/seat.ts";
import { type SeatEntry, seatEntries } from "../use-cases/calendar.ts";
import { kindOf, plainName, plainRules } from "./words.ts";

export const seatCalendar: CalendarEntries<Deps> = async (deps, say, person) =>
  (await seatEntries(deps, person)).map((entry) => calendarEntryOf(say, entry));

/** One seat as its host, or somebody who has it, sees it. */
export function calendarEntryOf(say: Say, { seat, isHost, isCancelled, isLeft }: SeatEntry): CalendarEntry {
  return {
    uid: `seat-${seat.id}`,
    sequence: seat.sequence,
    isCancelled,
    startsAt: seat.startsAt,
    minutes: seat.minutes,
    title: isLeft ? kindOf(say, seat) : plainName(say, seat),
    // The code name belongs to the rules of the room.
    description: isHost || isCancelled ? "" : plainRules(say, seat).join("\n"),
    // What was taken back tells nobody where it would have been.
    location: isCancelled ? null : seat.place,
    url: isCancelled ? null : seat.link,
    changedAt: seat.changedAt,
  };
}

/** For whoever has a seat: links that open their own calendar with it; none for a recording. */
export function guestCalendarLines(say: Say, seat: Seat): string[] {
  const { startsAt } = seat;
  if (startsAt === null) return [];
  return [
    calendarLine(
      say,
      calendarEntryOf(say, { seat: { ...seat, startsAt }, isHost: false, isCancelled: false, isLeft: false }),
    ),
  ];
}
