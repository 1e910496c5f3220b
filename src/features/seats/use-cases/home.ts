/** A person's seats of the coming week, for Home. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Board, endOf, isAhead } from "../rules/seat.ts";
import { boardsAround, shownSeats } from "../store/find-seats.ts";
import { takeable } from "./ask-seat.ts";

const WEEK_MS = 7 * 24 * 3_600_000;

export interface HomeSeats {
  readonly userId: string;
  readonly zone: string;
  /** The person's own, soonest first: as host, or with a seat. */
  readonly own: readonly Board[];
  /** What the person asked for and the host has not answered, or they wait for, soonest first. */
  readonly asked: readonly Board[];
  /** What others offer within a week and they could ask for, soonest first. */
  readonly open: readonly Board[];
}

/** @returns null where there is nothing within a week. */
export async function homeSeats(deps: Deps, person: PersonKey): Promise<HomeSeats | null> {
  const now = deps.clock.now();
  const until = new Date(now.getTime() + WEEK_MS);
  const [around, shown] = await Promise.all([
    boardsAround(deps.db, person, new Date(now.getTime() - 8 * 3_600_000)),
    shownSeats(deps.db, person.workspaceId, now, { until }),
  ]);
  const { userId } = person;
  const own = around.filter(({ seat, requests }) => {
    const end = endOf(seat);
    const isMine =
      seat.hostUserId === userId || requests.some((one) => one.askerUserId === userId && one.status === "seated");
    return isMine && isAhead(seat) && end !== null && end > now;
  });
  const asked = around.filter(
    ({ seat, requests }) =>
      isAhead(seat) &&
      seat.startsAt !== null &&
      seat.startsAt > now &&
      requests.some((one) => one.askerUserId === userId && (one.status === "asked" || one.status === "waiting")),
  );
  const taken = new Set([...own, ...asked].map(({ seat }) => seat.id));
  // What is full, or was refused, is nothing to be asked for; what they wait for stands above.
  const others = shown.filter(
    ({ seat }) => seat.hostUserId !== userId && !taken.has(seat.id) && seat.status !== "full",
  );
  const open = await takeable(deps, person, others);
  if (own.length === 0 && asked.length === 0 && open.length === 0) return null;
  const { hours } = await hoursOf(deps, person);
  return { userId, zone: hours.zone, own, asked, open };
}
