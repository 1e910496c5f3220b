/** What a host does with their seats: the client's consent, taking back, a pause, how many a month. */
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueAwaited } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { type Host, isAskable } from "#src/features/matching/rules/host.ts";
import { findHost, keptApartFrom, lockHost, saveHost } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isVisible, lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "../rules/board.ts";
import { guestFile, hostFileKey } from "../rules/messages.ts";
import { MAX_TEXT } from "../rules/offer.ts";
import { type Board, isAhead } from "../rules/seat.ts";
import { replaced, requestIn, type Step } from "../rules/transitions.ts";
import type { NamelessWish } from "../rules/wish.ts";
import { everHosted, seatsOfHost } from "../store/find-seats.ts";
import { findBoard } from "../store/seats.ts";
import { openWishesFor } from "../store/wishes.ts";
import { isHostingPaused, requireColleague } from "./access.ts";
import { changeRequest, changeSeat, requireHost } from "./change-seat.ts";
import { goOn, hostDaysOf } from "./series.ts";

/** The page of `/growth host`. */
export interface HostPage {
  readonly zone: string;
  readonly host: Host | null;
  readonly isPaused: boolean;
  /** What is still to come, or to be watched. */
  readonly boards: readonly Board[];
  /** Whether they ever offered one. */
  readonly hasOffered: boolean;
  readonly wishes: readonly NamelessWish[];
}

/** @throws UserFault for guests and people of other companies */
export async function hostPage(deps: Deps, person: PersonKey): Promise<HostPage> {
  await requireColleague(deps, person);
  const [known, host, boards, hasOffered, wishes] = await Promise.all([
    hoursOf(deps, person),
    findHost(deps.db, person),
    seatsOfHost(deps.db, person),
    everHosted(deps.db, person),
    keptApartFrom(deps.db, person).then((apart) => openWishesFor(deps.db, person, apart)),
  ]);
  const isPaused = host !== null && !isAskable(host, localDate(deps.clock.now(), known.hours.zone));
  return { zone: known.hours.zone, host, isPaused, boards, hasOffered, wishes };
}

/** One of one's own seats. @throws UserFault */
export async function ownSeat(deps: Pick<Deps, "db">, person: PersonKey, seatId: string): Promise<Board> {
  const board = await findBoard(deps.db, person.workspaceId, seatId);
  if (!board) throw new UserFault({ key: "seats.faults.gone" });
  requireHost(board, person);
  return board;
}

/** Buttons stand in older messages too. @throws UserFault for a seat that is over, or was taken back. */
export function requireAhead({ seat }: Board): void {
  if (!isAhead(seat)) throw new UserFault({ key: "seats.faults.not_ahead" });
}

/** The seat as a file for the host's own calendar; the same state of it is sent once. @throws UserFault */
export async function sendHostFile(deps: Deps, person: PersonKey, seatId: string): Promise<void> {
  const { workspaceId, userId: recipient } = person;
  const { seat } = await changeSeat(deps, { workspaceId, seatId }, (board, now) => {
    requireHost(board, person);
    const { id, sequence } = board.seat;
    const content = { kind: "seat-calendar", seatId: id, sequence };
    const file = { key: hostFileKey(board.seat), workspaceId, recipient, content, dueAt: now, isAwaited: true };
    return { step: { ...board, seat: { ...board.seat, hostFiledAt: now }, news: [] }, more: [file] };
  });
  await enqueueAwaited(deps, [hostFileKey(seat)]);
}

/** The same for somebody who has a seat, or had it; each press sends one. @throws UserFault */
export async function sendGuestFile(deps: Deps, person: PersonKey, requestId: string): Promise<void> {
  const keys: string[] = [];
  await changeRequest(deps, person.workspaceId, requestId, (board, now) => {
    const request = requestIn(board, requestId);
    if (request.askerUserId !== person.userId) throw new UserFault({ key: "seats.faults.not_yours" });
    if (request.seatedAt === null || board.seat.startsAt === null) throw new UserFault({ key: "seats.faults.gone" });
    const file = { ...guestFile(board.seat, request, deps.ids.next(), now), isAwaited: true };
    keys.push(file.key);
    return { step: replaced(board, { ...request, filedAt: now }), more: [file] };
  });
  await enqueueAwaited(deps, keys);
}

/** The host has asked the client; from now on people can ask for it. @throws UserFault */
export function noteClientAsked(deps: Deps, person: PersonKey, seatId: string): Promise<Step> {
  return changeSeat(deps, { workspaceId: person.workspaceId, seatId }, (board, now) => {
    requireHost(board, person);
    requireAhead(board);
    return { step: rules.askedClient(board, now) };
  });
}

/** The client agreed. @param by who said so. @throws UserFault */
export async function noteConsent(deps: Deps, person: PersonKey, seatId: string, by: string): Promise<Step> {
  if (!isVisible(by)) throw new UserFault({ key: "seats.faults.consent_by_missing" });
  if (lengthOf(by) > MAX_TEXT) throw new UserFault({ key: "seats.faults.too_long", values: { max: MAX_TEXT } });
  const isPaused = await isHostingPaused(deps, person);
  return changeSeat(deps, { workspaceId: person.workspaceId, seatId }, (board, now) => {
    requireHost(board, person);
    return { step: rules.recordConsent(board, by, isPaused, now) };
  });
}

/** Takes a seat back, or the client took their yes back; the next one of its series stays. @throws UserFault */
export async function cancelSeat(deps: Deps, person: PersonKey, seatId: string): Promise<Step> {
  const days = await hostDaysOf(deps, (await ownSeat(deps, person, seatId)).seat);
  return changeSeat(deps, { workspaceId: person.workspaceId, seatId }, async (board, now, tx) => {
    requireHost(board, person);
    requireAhead(board);
    const step = rules.cancel(board, now);
    return { step, more: await goOn(deps, tx, { before: board, after: step }, days, now) };
  });
}

/** This is the last one of its series. @throws UserFault */
export function endSeries(deps: Deps, person: PersonKey, seatId: string): Promise<Step> {
  return changeSeat(deps, { workspaceId: person.workspaceId, seatId }, (board) => {
    requireHost(board, person);
    requireAhead(board);
    return { step: { ...board, seat: { ...board.seat, repeats: null }, news: [] } };
  });
}

/** How many seats a month they would offer at most. @throws UserFault */
export async function setSeatsPerMonth(deps: Deps, person: PersonKey, seatsPerMonth: number): Promise<void> {
  if (!Number.isInteger(seatsPerMonth) || seatsPerMonth < 1 || seatsPerMonth > 40)
    throw new UserFault({ key: "errors.item_gone" });
  await changeHost(deps, person, (host, now) => ({ ...host, seatsPerMonth, updatedAt: now }));
}

/** @throws UserFault when they never offered anything. */
async function changeHost(deps: Deps, person: PersonKey, change: (host: Host, now: Date) => Host): Promise<void> {
  const now = deps.clock.now();
  await inTransaction(deps.db, async (tx) => {
    const host = await lockHost(tx, person);
    if (!host) throw new UserFault({ key: "seats.faults.gone" });
    await saveHost(tx, change(host, now));
  });
}
