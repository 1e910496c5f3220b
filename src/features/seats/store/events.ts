/** What happens to seats. */
import { defineDomainEvent } from "#src/db/reactions.ts";
import type { Seat } from "../rules/seat.ts";

/** A seat was offered as the answer to something that a capability above keeps, by its id. */
export const seatOffered = defineDomainEvent<{ readonly seat: Seat; readonly answers: string }>("seat-offered");
