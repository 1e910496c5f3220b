/** A seat that repeats: the next one begins when this one is over or taken back. */
import type { Tx } from "#src/db/database.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { isWorkingDay } from "#src/features/matching/rules/working-days.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { consentReminder } from "../rules/messages.ts";
import { nextStart } from "../rules/repetition.ts";
import { type Board, endOf, isAhead, type Seat } from "../rules/seat.ts";
import { nextInSeries } from "../rules/series.ts";
import type { Step } from "../rules/transitions.ts";
import { insertSeat } from "../store/seats.ts";
import { isOnPause } from "./access.ts";

/** What the next of a series needs to know of its host. */
export interface HostDays {
  readonly isOff: (date: CalendarDate) => boolean;
  readonly isPaused: boolean;
}

export async function hostDaysOf(
  deps: Deps,
  { workspaceId, hostUserId }: Pick<Seat, "workspaceId" | "hostUserId">,
): Promise<HostDays> {
  if (hostUserId === null) return { isOff: () => false, isPaused: false };
  const host = { workspaceId, userId: hostUserId };
  const [known, isPaused] = await Promise.all([hoursOf(deps, host), isOnPause(deps, host)]);
  return { isOff: (date) => !isWorkingDay(known, date), isPaused };
}

/** Saves the next one where a seat of a series has just ended. */
export async function goOn(
  deps: Pick<Deps, "ids">,
  tx: Tx,
  { before, after }: { readonly before: Board; readonly after: Step },
  days: HostDays,
  now: Date,
): Promise<void> {
  const { seat } = after;
  if (!isAhead(before.seat) || isAhead(seat) || seat.hostUserId === null) return;
  const end = endOf(seat) ?? now;
  const startsAt = nextStart(seat, end > now ? end : now, days.isOff);
  if (!startsAt) return;
  const next = nextInSeries(seat, startsAt, deps.ids.next(), days.isPaused, now);
  await insertSeat(tx, next);
  await addToOutbox(tx, consentReminder(next, now));
}
