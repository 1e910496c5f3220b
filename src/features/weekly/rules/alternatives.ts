import { catalogueOf } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import { type ChoiceInput, chooseChallenge } from "./choose-challenge.ts";

/** How many are offered in place of one that a colleague asked for. */
const OTHERS = 3;

/** Others that fit the person, from the same area first: whoever turns one down often takes a similar one. */
export function alternativesFor({
  insteadOf,
  ...input
}: Omit<ChoiceInput, "maxMinutes" | "pinned"> & { readonly insteadOf: string }): readonly Challenge[] {
  const { catalogue } = input;
  const area = catalogue.byId.get(insteadOf)?.area;
  const left = catalogue.all.filter(({ id }) => id !== insteadOf);
  const near = left.filter((challenge) => challenge.area === area);
  const found: Challenge[] = [];
  for (const pool of [near, left]) {
    const rest = pool.filter(({ id }) => found.every((known) => known.id !== id));
    const choice = chooseChallenge({ ...input, catalogue: catalogueOf(rest, [...catalogue.byId.values()]) });
    if (choice) found.push(choice.challenge, ...choice.alternatives);
  }
  return found.slice(0, OTHERS);
}
