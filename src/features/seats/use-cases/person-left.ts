/** Somebody is gone, or is about to be forgotten: their seats are taken back, and what others planned by them follows. */
import type { React } from "#src/db/reactions.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { lockMentee } from "#src/features/weekly/store/mentees.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { plannersAround } from "../store/find-seats.ts";
import { releasePerson } from "../store/personal-data.ts";
import { followSeat } from "./seat-plans.ts";
import { followWishes } from "./wish-offers.ts";

/** Who has left the company offers nothing any more; those who asked are told, and their own seats go to others. */
export const releaseSeats: React<ReactionDeps, PersonKey> = async (tx, people, now, deps) => {
  for (const person of people)
    for (const { before, after } of await releasePerson(tx, person, now)) {
      await followSeat(deps, tx, before, after, now);
      await followWishes(deps, tx, before, after, now);
    }
};

/**
 * The same before somebody is forgotten: what a seat of theirs was planned for stays open for whoever planned it. Done twice it
 * changes nothing.
 */
export function giveUpSeats(deps: Deps, person: PersonKey): Promise<void> {
  const now = deps.clock.now();
  return inTransaction(deps.db, async (tx) => {
    // People are locked before seats, everywhere.
    for (const userId of await plannersAround(tx, person))
      await lockMentee(tx, deps.reactions, { ...person, userId }, now);
    await releaseSeats(tx, [person], now, deps);
  });
}
