/** A guest asks the host of a seat whether it could be at another time; its host moves it, or keeps its time. */
import { z } from "zod";
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import { timeOfTs } from "#src/delivery/slack-ts.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { shownUnder } from "#src/delivery/store/shown-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type Board, isAhead, isLive, type SeatRequest } from "../rules/seat.ts";
import { keptMessage, wishedMessage } from "../rules/wished-time.ts";
import { findBoard, lockBoard, seatIdOf } from "../store/seats.ts";
import type { RequestView } from "./messages.ts";

/** How far ahead another time may be. */
const MAX_AHEAD_MS = 60 * 86_400_000;

/** A seat of which a guest wishes for another time, and when that is. */
export interface WishedView extends RequestView {
  readonly at: Date;
}

/** What its guest is asked: the seat, still to come, that they have or asked for. @throws UserFault */
export async function seatToMove(
  deps: Pick<Deps, "db" | "clock">,
  person: PersonKey,
  requestId: string,
): Promise<Board & { readonly startsAt: Date; readonly hostUserId: string }> {
  const seatId = await seatIdOf(deps.db, person.workspaceId, requestId);
  const board = seatId === null ? null : await findBoard(deps.db, person.workspaceId, seatId);
  const { hostUserId, startsAt } = board?.seat ?? { hostUserId: null, startsAt: null };
  if (!board || hostUserId === null) throw new UserFault({ key: "seats.faults.gone" });
  const own = board.requests.find(({ id, askerUserId }) => id === requestId && askerUserId === person.userId);
  if (!own) throw new UserFault({ key: "seats.faults.not_yours" });
  if (!isLive(own) || !isAhead(board.seat) || startsAt === null || startsAt <= deps.clock.now())
    throw new UserFault({ key: "seats.faults.over" });
  if ((await keptApartFrom(deps.db, person)).has(hostUserId)) throw new UserFault({ key: "seats.faults.gone" });
  return { ...board, startsAt, hostUserId };
}

/** Asks the host, once for each time at which the seat is. @throws UserFault */
export async function wishTime(deps: Deps, person: PersonKey, requestId: string, at: Date): Promise<Board> {
  const { startsAt, hostUserId, ...board } = await seatToMove(deps, person, requestId);
  const now = deps.clock.now();
  if (at <= now) throw new UserFault({ key: "errors.plan_in_past" });
  if (at.getTime() - now.getTime() > MAX_AHEAD_MS) throw new UserFault({ key: "errors.date_too_far" });
  if (at.getTime() === startsAt.getTime()) throw new UserFault({ key: "seats.faults.same_time" });
  const about = { workspaceId: person.workspaceId, recipient: hostUserId, requestId, startsAt };
  const keys = await sent(deps, board, startsAt, (sequence) => wishedMessage({ ...about, sequence, at }, now));
  if (keys.length === 0) throw new UserFault({ key: "seats.faults.wished_before" });
  return board;
}

/** No: its time stays, and the guest hears it. @param startsAt when it was as the host was asked. @throws UserFault */
export async function keepTime(deps: Deps, host: PersonKey, requestId: string, startsAt: Date): Promise<SeatRequest> {
  const seatId = await seatIdOf(deps.db, host.workspaceId, requestId);
  const board = seatId === null ? null : await findBoard(deps.db, host.workspaceId, seatId);
  const request = board?.requests.find(({ id }) => id === requestId);
  if (!board || !request) throw new UserFault({ key: "seats.faults.gone" });
  if (board.seat.hostUserId !== host.userId) throw new UserFault({ key: "seats.faults.not_yours" });
  if (board.seat.startsAt?.getTime() !== startsAt.getTime()) throw new UserFault({ key: "seats.faults.answered" });
  if (!isLive(request) || !isAhead(board.seat)) throw new UserFault({ key: "seats.faults.over" });
  const about = { workspaceId: host.workspaceId, recipient: request.askerUserId, requestId, startsAt };
  await sent(deps, board, startsAt, (sequence) => keptMessage({ ...about, sequence }, deps.clock.now()));
  return request;
}

/** @returns its key where it was not sent before. The seat is locked, so that it is not moved meanwhile. */
async function sent(
  deps: Deps,
  { seat }: Board,
  startsAt: Date,
  messageAt: (sequence: number) => NewMessage,
): Promise<readonly string[]> {
  const keys = await inTransaction(deps.db, async (tx) => {
    const board = await lockBoard(tx, seat.workspaceId, seat.id);
    if (board?.seat.startsAt?.getTime() !== startsAt.getTime()) throw new UserFault({ key: "seats.faults.answered" });
    return addToOutbox(tx, [messageAt(board.seat.sequence)]);
  });
  await enqueueDeliveries(deps, keys);
  return keys;
}

/** Another time that a guest asked their host for, and that waits for the host's answer. */
export interface TimeWished {
  readonly board: Board;
  readonly request: SeatRequest;
  readonly at: Date;
  /** When the host read it. */
  readonly since: Date;
}

/** Those of these seats that were asked of their host and are answered by nothing yet: the seat is when it was, and its time was not kept. */
export async function timesWished(
  { db }: Pick<Deps, "db">,
  host: PersonKey,
  boards: readonly Board[],
): Promise<readonly TimeWished[]> {
  const may = boards.flatMap((board) => {
    const { startsAt, sequence } = board.seat;
    if (startsAt === null) return [];
    const about = { workspaceId: host.workspaceId, startsAt, sequence };
    return board.requests.filter(isLive).map((request) => {
      const ofRequest = { ...about, recipient: "", requestId: request.id };
      const wished = wishedMessage({ ...ofRequest, at: startsAt }, startsAt).key;
      return { board, request, wished, kept: keptMessage(ofRequest, startsAt).key };
    });
  });
  const { posted } = await shownUnder(
    db,
    host.workspaceId,
    may.flatMap(({ wished, kept }) => [wished, kept]),
  );
  return may.flatMap(({ board, request }) => {
    const ofRequest = posted.flatMap(({ content, at }) => {
      const read = Posted.safeParse(content);
      return read.success && read.data.requestId === request.id ? [{ ...read.data, ts: at.ts }] : [];
    });
    const wished = ofRequest.find(({ kind }) => kind === "seat-time-wished");
    if (!wished?.at || ofRequest.some(({ kind }) => kind === "seat-time-kept")) return [];
    return [{ board, request, at: wished.at, since: timeOfTs(wished.ts) }];
  });
}
const Posted = z.object({ kind: z.string(), requestId: z.string(), at: z.coerce.date().optional() });

/** To the host, and back to the guest: as long as the seat is when it was then. */
export async function wishedToTell(
  deps: Deps,
  { workspaceId, recipient, content }: OutboxMessage<{ requestId: string; startsAt: Date; at?: Date | undefined }>,
): Promise<WishedView | null> {
  const seatId = await seatIdOf(deps.db, workspaceId, content.requestId);
  const board = seatId === null ? null : await findBoard(deps.db, workspaceId, seatId);
  const request = board?.requests.find(({ id }) => id === content.requestId);
  if (!board || !request || !isLive(request) || !isAhead(board.seat)) return null;
  const { startsAt, hostUserId } = board.seat;
  if (startsAt?.getTime() !== content.startsAt.getTime() || startsAt <= deps.clock.now()) return null;
  const other = recipient === hostUserId ? request.askerUserId : (hostUserId ?? "");
  if ((await keptApartFrom(deps.db, { workspaceId, userId: recipient })).has(other)) return null;
  const { hours } = await hoursOf(deps, { workspaceId, userId: recipient });
  return { board, request, zone: hours.zone, at: content.at ?? startsAt };
}
