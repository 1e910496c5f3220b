import type { Stopwatch } from "#src/db/stopwatch.ts";
import type { Card } from "./message-kind.ts";

/** A card that is claimed for drawing. */
export interface StaleCard extends Card {
  readonly ts: string;
  /** Changes after this one make it stale again. */
  readonly version: number;
  /** Only who holds it may say how the drawing ended. */
  readonly leaseId: string;
  /** Started before it was claimed. */
  readonly takenFor: Stopwatch;
}
