/** A yes that was not said so plainly. Pure. */
import type { Ground, Leaning } from "./leaning.ts";

/** The same where it was not said so plainly: what asked nothing, and has no main button, is only nodded to. */
export function guessedOn(leaning: Leaning, { last }: Pick<Ground, "last">): Leaning {
  if (leaning.kind !== "yes" || !last || last.isQuestion || last.offers.some(({ main }) => main)) return leaning;
  return { kind: "nod" };
}
