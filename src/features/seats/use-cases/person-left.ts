import type { React } from "#src/db/reactions.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { releasePerson } from "../store/personal-data.ts";
import { followSeat } from "./seat-plans.ts";

/** Who has left the company offers nothing any more; those who asked are told, and their own seats go to others. */
export const releaseSeats: React<ReactionDeps, PersonKey> = async (tx, people, now, deps) => {
  for (const person of people)
    for (const { before, after } of await releasePerson(tx, person, now))
      await followSeat(deps, tx, before, after, now);
};
