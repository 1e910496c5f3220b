/** What of a host's other seats an offer, or a change of one, must keep to. */
import type { Db } from "#src/db/database.ts";
import { isWorkingDay } from "#src/features/matching/rules/working-days.ts";
import { findHost } from "#src/features/matching/store/hosts.ts";
import type { KnownHours } from "#src/features/matching/use-cases/hours-of.ts";
import { addDays, instantOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { monthAround, type OfferContext } from "../rules/offer.ts";
import { countOfHost, seatsOfHost } from "../store/find-seats.ts";

/** As a new host begins. */
const DEFAULT_PER_MONTH = 4;

/**
 * Read while saving, after `lockHostSeats`, it holds until that is saved.
 * @param id of the seat itself, which does not stand in its own way. @param zone in which its day is meant.
 */
export async function offerContext(
  db: Db,
  person: PersonKey,
  known: KnownHours,
  { date, id, zone }: { readonly date: CalendarDate | null; readonly id: string; readonly zone: string },
  now: Date,
): Promise<OfferContext> {
  // One after the other: inside a transaction there is one connection.
  const own = await seatsOfHost(db, person);
  const host = await findHost(db, person);
  const month = date && monthAround(date);
  const from = month && instantOf(month.from, 0, 0, zone);
  const until = month && instantOf(addDays(month.until, 1), 0, 0, zone);
  const count = from && until ? await countOfHost(db, person, from, until, id) : 0;
  return {
    now,
    zone,
    isOff: (day) => !isWorkingDay(known, day),
    ahead: own.map(({ seat }) => seat).filter((seat) => seat.id !== id),
    perMonth: host?.seatsPerMonth ?? DEFAULT_PER_MONTH,
    inMonthOf: () => count,
  };
}
