/** A seat that repeats: the next one begins when this one is over or taken back. */
import type { Tx } from "#src/db/database.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { isWorkingDay } from "#src/features/matching/rules/working-days.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { consentReminder, nextMessage, seriesOverMessage } from "../rules/messages.ts";
import { type Board, endOf, isAhead, type Seat } from "../rules/seat.ts";
import { nextInSeries, whenNext } from "../rules/series.ts";
import type { Step } from "../rules/transitions.ts";
import { boardsAround } from "../store/find-seats.ts";
import { insertSeat, lockHostSeats } from "../store/seats.ts";
import { isHostingPaused } from "./access.ts";
import { toWishers } from "./wish-offers.ts";

/** What the next of a series needs to know of its host. */
export interface HostDays {
  readonly isOff: (date: CalendarDate) => boolean;
  readonly isPaused: boolean;
}

/** The days on which a host does not work, and whether their hosting is paused. */
export async function hostDaysOf(
  deps: Deps,
  { workspaceId, hostUserId }: Pick<Seat, "workspaceId" | "hostUserId">,
): Promise<HostDays> {
  if (hostUserId === null) return { isOff: () => false, isPaused: false };
  const host = { workspaceId, userId: hostUserId };
  const [known, isPaused] = await Promise.all([hoursOf(deps, host), isHostingPaused(deps, host)]);
  return { isOff: (date) => !isWorkingDay(known, date), isPaused };
}

/** Saves the next one where a seat of a series has just ended. @returns what its host, and those who wished for something like it, are told. */
export async function goOn(
  deps: Pick<Deps, "ids" | "sayFor">,
  tx: Tx,
  { before, after }: { readonly before: Board; readonly after: Step },
  days: HostDays,
  now: Date,
): Promise<readonly NewMessage[]> {
  const { seat } = after;
  const { workspaceId, hostUserId } = seat;
  if (!isAhead(before.seat) || isAhead(seat) || hostUserId === null || seat.repeats === null) return [];
  const host = { workspaceId, userId: hostUserId };
  await lockHostSeats(tx, host);
  const end = endOf(seat) ?? now;
  const others = (await seatsOf(tx, host, now)).filter(({ id }) => id !== seat.id);
  const going = whenNext(seat, end > now ? end : now, days.isOff, others);
  if (!going) return seriesOverMessage(seat, now);
  const next = nextInSeries(seat, going.startsAt, deps.ids.next(), days.isPaused, now);
  await insertSeat(tx, next);
  const toHost = [...nextMessage(next, going.leftOut, now), ...consentReminder(next, now)];
  return [...toHost, ...(await toWishers(deps, tx, next, now))];
}

/** What somebody offers, or has a seat in, from now on. */
async function seatsOf(tx: Tx, person: PersonKey, now: Date): Promise<readonly Seat[]> {
  const boards = await boardsAround(tx, person, now);
  return boards
    .filter(
      ({ seat, requests }) =>
        isAhead(seat) &&
        (seat.hostUserId === person.userId ||
          requests.some(({ askerUserId, status }) => askerUserId === person.userId && status === "seated")),
    )
    .map(({ seat }) => seat);
}
