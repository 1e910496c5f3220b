/** What somebody who had the bot forget them is told was deleted. */
import type { Say } from "#src/kernel/texts.ts";

/** How much of something was deleted, by the name under which `forget` of a capability counts it. */
export type DeletedCount = (name: string) => number;

export interface ReceiptLine {
  /** own: one of the things in the sentence of what was the person's alone. apart: a paragraph, where any of it was deleted. */
  readonly under: "own" | "apart";
  /** Where it stands: the smallest first. */
  readonly place: number;
  /** The counts that it tells of. */
  readonly counts: readonly string[];
  /** "3 challenges with 1 plan", or whole sentences where it stands apart. */
  words(say: Say, count: DeletedCount): string;
}
