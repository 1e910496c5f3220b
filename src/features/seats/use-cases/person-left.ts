/** Somebody is gone, or is about to be forgotten: their seats are taken back, and what others planned by them follows. */

import type { Tx } from "#src/db/database.ts";
import type { React } from "#src/db/reactions.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { drawAsked } from "#src/delivery/owed-redraws.ts";
import { shownTo } from "#src/delivery/store/shown-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { lockMentee } from "#src/features/weekly/store/mentees.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Board } from "../rules/seat.ts";
import { plannersAround, questionsToClear } from "../store/find-seats.ts";
import { releasePerson } from "../store/personal-data.ts";
import { seatRequestDrawing } from "../store/seats.ts";
import { followSeat } from "./seat-plans.ts";
import { followWishes } from "./wish-offers.ts";

/** Who has left the company offers nothing any more; those who asked are told, and their own seats go to others. */
export const releaseSeats: React<ReactionDeps, PersonKey> = async (tx, people, now, deps) => {
  for (const person of people) await releaseOne(tx, person, now, deps);
};

async function releaseOne(tx: Tx, person: PersonKey, now: Date, deps: ReactionDeps): Promise<readonly Board[]> {
  const steps = await releasePerson(tx, person, now);
  for (const { before, after } of steps) {
    await followSeat(deps, tx, before, after, now);
    await followWishes(deps, tx, before, after, now);
  }
  return steps.map(({ before }) => before);
}

/**
 * The same before somebody is forgotten: what a seat of theirs was planned for stays open for whoever planned it. Done twice it
 * changes nothing. What hosts see of their questions is drawn at once, as there is nothing left to draw it from afterwards; for
 * what Slack does not take now there is `questionsStillShown`.
 */
export async function giveUpSeats(deps: Deps, person: PersonKey): Promise<void> {
  const now = deps.clock.now();
  const boards = await inTransaction(deps.db, async (tx) => {
    // People are locked before seats, everywhere.
    for (const userId of await plannersAround(tx, person))
      await lockMentee(tx, deps.reactions, { ...person, userId }, now);
    return releaseOne(tx, person, now, deps);
  });
  const own = boards.flatMap(({ requests }) => requests.filter(({ askerUserId }) => askerUserId === person.userId));
  try {
    await drawAsked(deps, own.map(seatRequestDrawing), true);
  } catch (error) {
    deps.log.warn(
      { err: error, workspaceId: person.workspaceId },
      "a question for a seat could not be taken back in Slack",
    );
  }
}

/** Where hosts still see a question of theirs as it was: it is open, or its drawing is owed. */
export async function questionsStillShown(tx: Tx, person: PersonKey): Promise<readonly MessageRef[]> {
  const { workspaceId } = person;
  const found: MessageRef[] = [];
  for (const { requestId, hostUserId } of await questionsToClear(tx, person)) {
    const about = { kind: "seat-asked", requestId };
    const { posted } = await shownTo(tx, { workspaceId, userId: hostUserId }, about);
    found.push(...posted.map(({ at }) => at));
  }
  return found;
}
