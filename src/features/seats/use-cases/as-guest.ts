import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { boardsOfAsker } from "../store/find-seats.ts";
import { askedAmong, type OwnSeat } from "./own-seats.ts";
import { type NamedInstead, namedAmong } from "./time-suits.ts";

/** What somebody has as a guest: the seats that they asked for, and the other times that wait for their word. */
export async function asGuest(
  { db, clock }: Pick<Deps, "db" | "clock">,
  person: PersonKey,
): Promise<{ readonly own: readonly OwnSeat[]; readonly named: readonly NamedInstead[] }> {
  const now = clock.now();
  const boards = await boardsOfAsker(db, person, now);
  return { own: askedAmong(boards, person, now), named: namedAmong(boards, person, now) };
}
