/** Seats as the answer to a door that a mentee asked their manager for. */
import type { Tx } from "#src/db/database.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { afterWorkingDays, briefAt } from "#src/features/matching/rules/working-days.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import { answerWithSeat, type ManagerRequest } from "../rules/manager-request.ts";
import { type Board, isAhead, type Seat } from "../rules/seat.ts";
import { seatsOfHost } from "../store/find-seats.ts";
import { findManagerRequest, lockManagerRequest, saveManagerRequests } from "../store/manager-requests.ts";
import { findBoard, lockBoard, saveStep } from "../store/seats.ts";
import { seatsForPeople } from "./ask-seat.ts";
import { followSeat, type PlanDeps } from "./seat-plans.ts";
import { followWishes } from "./wish-offers.ts";

/** So many open seats of others are shown beside the manager's own. */
const MOST_OF_OTHERS = 10;

/** Seats that a manager can answer with: their own, then open ones of the kind that fit whoever asks. */
export async function seatsForDoor(
  deps: Deps,
  { workspaceId, userId }: PersonKey,
  { askerUserId }: ManagerRequest,
  kind: SeatKind | null,
): Promise<readonly Board[]> {
  const now = deps.clock.now();
  const [own, fitting] = await Promise.all([
    seatsOfHost(deps.db, { workspaceId, userId }),
    kind === null
      ? []
      : seatsForPeople(deps, workspaceId, [askerUserId], kind, { count: MOST_OF_OTHERS, until: null, zone: "UTC" }),
  ]);
  const isNew = ({ requests }: Board): boolean => !requests.some((request) => request.askerUserId === askerUserId);
  const isToCome = ({ seat }: Board): boolean => isAhead(seat) && (seat.startsAt === null || seat.startsAt > now);
  const others = fitting.filter(({ seat }) => seat.hostUserId !== userId);
  return [...own.filter(isToCome), ...others].filter(isNew);
}

/** What a host is asked by, worked out before the transaction begins. */
export interface DoorSeatTimes {
  readonly briefAt: Date | null;
  readonly dueAt: Date | null;
}

/** When the guest reads what to know, and when the host is asked again. @throws UserFault when the seat is gone. */
export async function doorSeatTimes(
  deps: Deps,
  { workspaceId, askerUserId }: ManagerRequest,
  seatId: string,
): Promise<DoorSeatTimes> {
  const board = await findBoard(deps.db, workspaceId, seatId);
  if (!board || board.seat.hostUserId === null) throw new UserFault({ key: "errors.door_seat_gone" });
  const { startsAt, hostUserId } = board.seat;
  const [asker, host] = await Promise.all([
    hoursOf(deps, { workspaceId, userId: askerUserId }),
    hoursOf(deps, { workspaceId, userId: hostUserId }),
  ]);
  return { briefAt: startsAt && briefAt(startsAt, asker), dueAt: afterWorkingDays(1, deps.clock.now(), host) };
}

/** When whoever asked for a door reads what to know of its seat, in their own hours; null where it has no time. */
export async function briefForDoor(
  tx: Tx,
  deps: Pick<Deps, "clock" | "reactions" | "holidays" | "policies">,
  requestId: string,
  { workspaceId, startsAt }: Pick<Seat, "workspaceId" | "startsAt">,
): Promise<Date | null> {
  const request = await findManagerRequest(tx, workspaceId, requestId);
  const asker = request && { workspaceId, userId: request.askerUserId };
  const member = asker && (await memberStore({ ...deps, db: tx }).find(asker));
  if (!member || startsAt === null) return null;
  const isHoliday = holidaysOf(deps, workspaceId, member.settings.country);
  return briefAt(startsAt, { hours: member.settings, isHoliday });
}

/**
 * Makes a manager's request one for a seat, inside a transaction: of two answers at once the second is refused.
 * @returns the request as it is then, and the keys of what is told. @throws UserFault
 */
export async function answerDoorWithSeat(
  deps: PlanDeps,
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  { requestId, seatId, note, ...times }: DoorSeatTimes & { requestId: string; seatId: string; note: string | null },
  now: Date,
): Promise<{ readonly request: ManagerRequest; readonly board: Board; readonly keys: readonly string[] }> {
  const request = await lockManagerRequest(tx, workspaceId, requestId);
  if (!request) throw new UserFault({ key: "errors.door_answered" });
  const board = await lockBoard(tx, workspaceId, seatId);
  if (!board) throw new UserFault({ key: "errors.door_seat_gone" });
  const answered = answerWithSeat(request, board, userId, { note, ...times }, now);
  await saveManagerRequests(tx, [answered.request]);
  const told = await saveStep(tx, answered.seat, now);
  await followSeat(deps, tx, board, answered.seat, now);
  await followWishes(deps, tx, board, answered.seat, now);
  return {
    request: answered.request.request,
    board: answered.seat,
    keys: [...answered.request.messages.map(({ key }) => key), ...told],
  };
}
