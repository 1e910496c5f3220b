/** Offering a seat or a recording. */

import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { type Department, type Host, isAskable, newHost } from "#src/features/matching/rules/host.ts";
import { findHost, saveHost } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { opened } from "../rules/board.ts";
import { consentReminder } from "../rules/messages.ts";
import { checkOffer, type OfferFault, type OfferInput } from "../rules/offer.ts";
import type { Seat, SeatWords } from "../rules/seat.ts";
import { seatOffered } from "../store/events.ts";
import { insertSeat, lockHostSeats } from "../store/seats.ts";
import { findWish } from "../store/wishes.ts";
import { rememberZone, requireColleague } from "./access.ts";
import { offerContext } from "./offer-context.ts";
import { tellWishers } from "./wish-offers.ts";

/** What the form begins with. */
export interface OfferStart {
  /** Made when the form is opened, so that sending it twice offers it once. */
  readonly id: string;
  readonly zone: string;
  /** Null where they never offered anything: then the form asks where they work. */
  readonly host: Host | null;
  /** What somebody wished for, without their name. */
  readonly wish: { readonly id: string; readonly topic: string; readonly kind: Seat["kind"] | null } | null;
}

export interface Offered extends OfferInput {
  readonly id: string;
  readonly wishId: string | null;
  /** What of a capability above it answers, by its id; null where it answers nothing. */
  readonly answers: string | null;
  /** Asked of those who never offered anything. */
  readonly department: Department | null;
}

export type OfferOutcome =
  | { readonly kind: "faults"; readonly faults: readonly OfferFault[] }
  | {
      readonly kind: "offered";
      readonly seat: Seat;
      readonly isPaused: boolean;
      /** Null where it was for no wish; false when that is open no more. */
      readonly isWishMet: boolean | null;
    };

/** @throws UserFault for guests and people of other companies */
export async function startOffer(deps: Deps, person: PersonKey, wishId: string | null): Promise<OfferStart> {
  await requireColleague(deps, person);
  const [known, host, wish] = await Promise.all([
    hoursOf(deps, person),
    findHost(deps.db, person),
    wishId === null ? null : findWish(deps.db, person.workspaceId, wishId),
  ]);
  const open = wish && wish.answeredAt === null ? { id: wish.id, topic: wish.topic, kind: wish.kind } : null;
  return { id: deps.ids.next(), zone: known.hours.zone, host, wish: open };
}

/** What stands in the way of an offer, without offering it. @throws UserFault */
export async function offerFaults(deps: Deps, person: PersonKey, input: Offered): Promise<readonly OfferFault[]> {
  await requireColleague(deps, person);
  const known = await hoursOf(deps, person);
  const about = { date: input.date, id: input.id, zone: known.hours.zone };
  const context = await offerContext(deps.db, person, known, about, deps.clock.now());
  return checkOffer(input, context).faults ?? [];
}

/** Offers it, or tells what stands in the way. @throws UserFault */
export async function offerSeat(deps: Deps, person: PersonKey, input: Offered): Promise<OfferOutcome> {
  const askedAt = deps.clock.now();
  await requireColleague(deps, person);
  const known = await hoursOf(deps, person);
  const about = { date: input.date, id: input.id, zone: known.hours.zone };
  const now = deps.clock.now();
  const result = await inTransaction(deps.db, async (tx) => {
    await requireRemembered(tx, person.workspaceId, { askedAt, concerned: [person.userId] });
    await lockHostSeats(tx, person);
    const checked = checkOffer(input, await offerContext(tx, person, known, about, now));
    if (checked.faults) return { faults: checked.faults };
    const host = (await findHost(tx, person)) ?? newHost(person, input.department ?? "other", known.hours, now);
    if (host.registeredAt === now) await saveHost(tx, host);
    const isPaused = !isAskable(host, localDate(now, known.hours.zone));
    const seat = opened(
      seatFrom(person, input.id, checked.words, known.hours.zone, now),
      checked.consent,
      checked.consentBy,
      isPaused,
      now,
    );
    if (!(await insertSeat(tx, seat))) return { seat, isPaused, isWishMet: null, keys: [] };
    const reminders = consentReminder(seat, now);
    await addToOutbox(tx, reminders);
    const told = await tellWishers(deps, tx, seat, input.wishId, now);
    if (input.answers !== null) await deps.reactions.run(tx, seatOffered, [{ seat, answers: input.answers }], now);
    return {
      seat,
      isPaused,
      isWishMet: input.wishId === null ? null : told.isWishOpen,
      keys: [...reminders.map(({ key }) => key), ...told.keys],
    };
  });
  if ("faults" in result) return { kind: "faults", faults: result.faults };
  await rememberZone(deps, person, askedAt);
  await enqueueDeliveries(deps, result.keys);
  await redrawHomes(deps, person.workspaceId, [person.userId]);
  return { kind: "offered", seat: result.seat, isPaused: result.isPaused, isWishMet: result.isWishMet };
}

function seatFrom({ workspaceId, userId }: PersonKey, id: string, words: SeatWords, zone: string, now: Date): Seat {
  return {
    ...words,
    id,
    workspaceId,
    hostUserId: userId,
    seriesFrom: null,
    seriesId: null,
    zone,
    consentBy: null,
    consentAt: null,
    status: "draft",
    sequence: 0,
    hostFiledAt: null,
    dueAt: null,
    createdAt: now,
    changedAt: now,
    endedAt: null,
  };
}
