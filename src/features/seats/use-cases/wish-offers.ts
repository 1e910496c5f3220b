/** What an offer is to those who wished for something like it. */
import type { Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import { wishMetInstead, wishMetMessage } from "../rules/messages.ts";
import { type Board, isForWishers, type Seat, seriesOf } from "../rules/seat.ts";
import type { Step } from "../rules/transitions.ts";
import { fitsWish } from "../rules/wish-fit.en.ts";
import { shownOfSeries } from "../store/find-seats.ts";
import { findBoard } from "../store/seats.ts";
import {
  closeWishes,
  findWish,
  giveSeriesBack,
  noteOfferFor,
  openWishesBeside,
  openWishesOf,
} from "../store/wishes.ts";

type WishDeps = Pick<Deps, "sayFor">;

/**
 * Everybody whose wish it fits is told, once for each seat, as soon as they can ask for it; who may not have it is sorted out
 * when the message is sent. The wishes stay open.
 * @param wishId the wish for which the host offers it; null: none.
 * @returns the keys of what is told, and whether that wish was still open.
 */
export async function tellWishers(
  deps: WishDeps,
  tx: Tx,
  seat: Seat,
  wishId: string | null,
  now: Date,
): Promise<{ readonly keys: readonly string[]; readonly isWishOpen: boolean }> {
  const { workspaceId } = seat;
  const meant = wishId === null ? null : await noteOfferFor(tx, workspaceId, wishId, seat.id);
  return { keys: await addToOutbox(tx, await toWishers(deps, tx, seat, now)), isWishOpen: meant !== null };
}

/** What those are told who wished for something like it; nothing of what they are not to ask for yet. */
export async function toWishers(deps: WishDeps, tx: Tx, seat: Seat, now: Date): Promise<readonly NewMessage[]> {
  const { workspaceId, hostUserId } = seat;
  if (!isForWishers(seat) || hostUserId === null) return [];
  const names = await kindNamesFor(deps, seat);
  const wishes = await openWishesBeside(tx, { workspaceId, userId: hostUserId });
  return wishes
    .filter((wish) => wish.answeredSeatId === seat.id || fitsWish(wish, seat, names))
    .map((wish) => wishMetMessage(wish, seat, now));
}

/** After a step: whoever wished for what can be asked for now is told, and who has a seat wishes for it no more. */
export async function followWishes(
  deps: WishDeps,
  tx: Tx,
  before: Board,
  { seat, requests }: Step,
  now: Date,
): Promise<readonly string[]> {
  const seated = new Set(before.requests.flatMap(({ id, status }) => (status === "seated" ? [id] : [])));
  for (const { id, status, workspaceId, askerUserId } of requests) {
    if (status !== "seated" || seated.has(id)) continue;
    const wishes = await openWishesOf(tx, { workspaceId, userId: askerUserId });
    if (wishes.length === 0) continue;
    const names = await kindNamesFor(deps, seat);
    const met = wishes.filter((wish) => wish.answeredSeatId === seat.id || fitsWish(wish, seat, names));
    await closeWishes(
      tx,
      met.map((wish) => wish.id),
      seat.id,
      now,
    );
  }
  const isNew = isForWishers(seat) && (!isForWishers(before.seat) || before.seat.topic !== seat.topic);
  return isNew ? (await tellWishers(deps, tx, seat, null, now)).keys : [];
}

/**
 * A date of a series was taken as the one to tell a wish of, and was not told of after all: another date that waited for that one
 * is told of instead. May be repeated.
 */
export async function tellOfAnotherDate(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "log">,
  { workspaceId, wishId, seatId }: { readonly workspaceId: string; readonly wishId: string; readonly seatId: string },
): Promise<void> {
  const now = deps.clock.now();
  const keys = await inTransaction(deps.db, async (tx) => {
    const [wish, board] = [await findWish(tx, workspaceId, wishId), await findBoard(tx, workspaceId, seatId)];
    const series = board && seriesOf(board.seat);
    if (!wish || !series || !(await giveSeriesBack(tx, wish, { series, seatId }))) return [];
    const others = await shownOfSeries(tx, workspaceId, series, now);
    const next = others.find((seat) => seat.id !== seatId && isForWishers(seat));
    return next ? addToOutbox(tx, [wishMetInstead(wish, next, now)]) : [];
  });
  await enqueueDeliveries(deps, keys);
}

async function kindNamesFor(
  { sayFor }: WishDeps,
  { workspaceId, hostUserId }: Pick<Seat, "workspaceId" | "hostUserId">,
): Promise<Readonly<Record<SeatKind, string>>> {
  const say = await sayFor(workspaceId, hostUserId ?? "");
  return Object.fromEntries(SEAT_KINDS.map((kind) => [kind, say(`seats.kinds.${kind}`)])) as Record<SeatKind, string>;
}
