/** Leaving a wish where no seat is open. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import { deleteWishes, saveWish } from "../store/wishes.ts";
import { rememberZone, requireColleague } from "./access.ts";

/** What the form gives. */
export interface WishInput {
  /** Made when the form was opened, so that sending it twice leaves one. */
  readonly id: string;
  readonly kind: SeatKind | null;
  readonly topic: string;
}

/** @throws UserFault when it says nothing, or five are open. */
export async function leaveWish(deps: Deps, person: PersonKey, { id, kind, topic }: WishInput): Promise<void> {
  const askedAt = deps.clock.now();
  await requireColleague(deps, person);
  await rememberZone(deps, person, askedAt);
  const createdAt = deps.clock.now();
  await saveWish(
    deps.db,
    { ...person, id, kind, topic, answeredSeatId: null, answeredAt: null, toldSeries: [], createdAt },
    { askedAt, concerned: [person.userId] },
  );
}

/** Takes back all that nobody answered. */
export async function dropWishes(deps: Pick<Deps, "db">, person: PersonKey): Promise<void> {
  await deleteWishes(deps.db, person);
}
