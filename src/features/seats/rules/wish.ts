/** What somebody would like to sit in on, where no seat is open. Hosts see it without the name until they answer it. */
import { isVisible, lengthOf } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import { MAX_TEXT } from "./offer.ts";

/** So many wishes of one person may be open. */
export const MAX_WISHES = 5;
/** Nobody offered it for so long: it is of no use to anybody any more. */
export const WISH_DAYS = 90;

export interface Wish {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  /** Null: any. */
  readonly kind: SeatKind | null;
  /** In their words. */
  readonly topic: string;
  readonly answeredSeatId: string | null;
  readonly answeredAt: Date | null;
  /** Series of which they were told: of their later dates they are not. */
  readonly toldSeries: readonly string[];
  readonly createdAt: Date;
}

/** What a host sees of it. */
export type NamelessWish = Pick<Wish, "id" | "kind" | "topic">;

/** @param open wishes of the same person that nobody answered yet. @throws UserFault */
export function requireWish(topic: string, open: number): void {
  if (!isVisible(topic)) throw new UserFault({ key: "seats.faults.wish_missing" });
  if (lengthOf(topic) > MAX_TEXT) throw new UserFault({ key: "seats.faults.too_long", values: { max: MAX_TEXT } });
  if (open >= MAX_WISHES) throw new UserFault({ key: "seats.faults.too_many_wishes", values: { max: MAX_WISHES } });
}
