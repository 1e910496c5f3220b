/** What of seats happens by itself. Safe to run from several bots at once: each decides anew with the seat locked. */

import { z } from "zod";
import type { Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { logPutOff } from "#src/delivery/put-off.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { afterWorkingDays, briefAt } from "#src/features/matching/rules/working-days.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { defineJob } from "#src/queue/job.ts";
import * as rules from "../rules/board.ts";
import type { Board, SeatRequest } from "../rules/seat.ts";
import {
  changeBoard,
  dueRequests,
  dueSeats,
  findBoard,
  lockBoard,
  putOff,
  type Saved,
  seatsAfterPause,
} from "../store/seats.ts";
import { PATIENCE_DAYS, seatsOfKind } from "./ask-seat.ts";
import { changeSeat, letSee } from "./change-seat.ts";
import { goOn, hostDaysOf } from "./series.ts";

export const runSeatsJob = defineJob({ name: "run-seats", payload: z.object({}) });

const BATCH = 200;

/** @returns how many seats and requests were looked at. */
export async function runSeats(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const seats = await dueSeats(deps.db, now, BATCH);
  for (const seat of seats)
    await one(deps, { workspaceId: seat.workspaceId, seatId: seat.id }, async () => {
      const days = await hostDaysOf(deps, seat);
      await changeSeat(deps, { workspaceId: seat.workspaceId, seatId: seat.id }, async (board, at, tx) => {
        const step = rules.timePassed(board, at);
        return { step, more: await goOn(deps, tx, { before: board, after: step }, days, at) };
      });
    });
  for (const { workspaceId, id: seatId } of await seatsAfterPause(deps.db, now, BATCH))
    await one(deps, { workspaceId, seatId }, async () => {
      await changeSeat(deps, { workspaceId, seatId }, (board, at) => ({ step: rules.openAfterPause(board, at) }));
    });
  const requests = await dueRequests(deps.db, now, BATCH);
  for (const { workspaceId, seatId, requestId } of requests)
    await one(deps, { workspaceId, requestId }, () => askAgain(deps, workspaceId, seatId, requestId));
  return seats.length + requests.length;
}

/** A failure for one must not stop the others, nor take their place each time: it is tried again later. */
async function one(
  deps: Pick<Deps, "db" | "clock" | "log">,
  about: { readonly workspaceId: string; readonly seatId?: string; readonly requestId?: string },
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const now = deps.clock.now();
    const waitMs = logPutOff(deps.log, error, { about, words: "a seat could not be gone on with", waitMs: AGAIN_MS });
    await putOff(deps.db, about, now, new Date(now.getTime() + waitMs));
  }
}
const AGAIN_MS = 15 * 60_000;

/** The host has not answered: asked once more after a working day; after three, another host of the same kind is asked. */
async function askAgain(deps: Deps, workspaceId: string, seatId: string, requestId: string): Promise<void> {
  const board = await findBoard(deps.db, workspaceId, seatId);
  const request = board?.requests.find(({ id }) => id === requestId);
  if (!board || !request || board.seat.hostUserId === null) return;
  if (request.repeated === 0) {
    const host = await hoursOf(deps, { workspaceId, userId: board.seat.hostUserId });
    const next = afterWorkingDays(PATIENCE_DAYS, request.askedAt, host);
    await changeSeat(deps, { workspaceId, seatId }, (current) => ({
      step: rules.repeatRequest(current, requestId, next),
    }));
    return;
  }
  const other = await anotherSeat(deps, board, request);
  const wanted = other && (await newRequest(deps, other, request));
  const now = deps.clock.now();
  const saved = await inTransaction(deps.db, async (tx) => {
    // Of two seats that are changed together, the one with the lower id is locked first, whoever changes them.
    for (const id of [seatId, ...(other ? [other.seat.id] : [])].toSorted()) await lockBoard(tx, workspaceId, id);
    const moved: Saved[] = [];
    const given = await changeBoard(tx, { workspaceId, seatId }, now, async (current) => {
      const own = current.requests.find(({ id }) => id === requestId);
      if (own?.status !== "asked" || own.dueAt === null || own.dueAt > now) return { step: { ...current, news: [] } };
      const asked = other && wanted ? await moveTo(tx, other, wanted, now) : null;
      if (asked) moved.push(asked);
      return { step: rules.giveUp(current, requestId, asked !== null, now) };
    });
    return [...(given ? [given] : []), ...moved];
  });
  for (const { step, keys, touched } of saved) await letSee(deps, step, keys, touched);
}

/** A seat of the same kind with another host that the asker could have asked for themselves, best first. */
async function anotherSeat(
  deps: Deps,
  { seat }: Board,
  { workspaceId, askerUserId }: SeatRequest,
): Promise<Board | null> {
  const fitting = await seatsOfKind(deps, { workspaceId, userId: askerUserId }, seat.kind, Number.POSITIVE_INFINITY);
  const others = fitting
    .map(({ board }) => board)
    .filter(
      (board) =>
        board.seat.hostUserId !== seat.hostUserId &&
        rules.isToAsk(board.seat, deps.clock.now()) &&
        !board.requests.some((request) => request.askerUserId === askerUserId),
    );
  return others.find((board) => board.seat.status === "open") ?? others[0] ?? null;
}

async function newRequest(deps: Deps, { seat }: Board, request: SeatRequest): Promise<rules.NewRequest> {
  const { workspaceId, askerUserId, line, nudgeId, challengeId, isFirst } = request;
  const [host, own] = await Promise.all([
    hoursOf(deps, { workspaceId, userId: seat.hostUserId ?? askerUserId }),
    hoursOf(deps, { workspaceId, userId: askerUserId }),
  ]);
  return {
    id: deps.ids.next(),
    askerUserId,
    managerUserId: null,
    line,
    nudgeId,
    challengeId,
    isFirst,
    briefAt: seat.startsAt && briefAt(seat.startsAt, own),
    dueAt: afterWorkingDays(1, deps.clock.now(), host),
  };
}

/** @returns null where that seat was taken back, or asked for by the same person, meanwhile. */
async function moveTo(
  tx: Tx,
  { seat: { id, workspaceId } }: Board,
  wanted: rules.NewRequest,
  now: Date,
): Promise<Saved | null> {
  const saved = await changeBoard(tx, { workspaceId, seatId: id }, now, (board) => ({
    step: rules.isToAsk(board.seat, now) ? rules.ask(board, wanted, now) : { ...board, news: [] },
  }));
  return saved && saved.step.news.length > 0 ? saved : null;
}
