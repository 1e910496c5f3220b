/** What the bot does with assignments by itself: when their day comes, and when people come, leave or end a nudge. */

import type { Tx } from "#src/db/database.ts";
import type { EventOf, React } from "#src/db/reactions.ts";
import { afterCommit } from "#src/db/transaction.ts";
import { logPutOff } from "#src/delivery/put-off.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import type { menteeChanged } from "#src/features/weekly/store/mentee-changed.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { AssigneeKey, AssignmentEvent } from "../rules/types.ts";
import { AssignmentStore } from "../store/assignments.ts";
import { followAssignees, type Moved, settleForLeaver, takeInNewcomer } from "../store/follow-nudges.ts";
import { type ApplyDeps, announceMove, applyAssignmentEvent } from "./apply-event.ts";

const BATCH = 200;
const HOUR_MS = 3_600_000;

/** What came of a nudge for whoever asked for it. */
export const followNudges: React<ReactionDeps, EventOf<typeof menteeChanged>> = async (tx, members, now, deps) =>
  handOver(tx, await followAssignees(tx, members, now), deps);

/** Somebody joined who had been asked before. The offer follows at a good moment. */
export const followNewcomers: React<ReactionDeps, PersonKey> = async (tx, people, now, deps) => {
  for (const person of people) handOver(tx, await takeInNewcomer(tx, person, now), deps);
};

/** Whoever asked has left the company. */
export const followLeavers: React<ReactionDeps, PersonKey> = async (tx, people, now, deps) => {
  for (const person of people) handOver(tx, await settleForLeaver(tx, person, now), deps);
};

function handOver(tx: Tx, moved: readonly Moved[], deps: ReactionDeps): void {
  for (const one of moved) afterCommit(tx, () => announceMove(deps, one));
}

/** Offers what there is room for, ends what is over, follows nudges and newcomers whose events were missed. */
export async function sweepAssignments(deps: ApplyDeps): Promise<number> {
  const followed = await new AssignmentStore(deps.db).toFollow(BATCH);
  for (const key of followed) await follow(deps, key).catch((error: unknown) => putOff(deps, key, error));
  const joined = await new AssignmentStore(deps.db).joined(deps.clock.now(), BATCH);
  for (const key of joined) await quietly(deps, key, { kind: "join" });
  let total = followed.length + joined.length;
  for (;;) {
    const due = await new AssignmentStore(deps.db).due(deps.clock.now(), BATCH);
    for (const key of due) await quietly(deps, key, { kind: "time" });
    total += due.length;
    if (due.length < BATCH) return total;
  }
}

/** Saving the person as they are brings what they took on in line. */
async function follow(deps: ApplyDeps, key: AssigneeKey): Promise<void> {
  const { reactions, clock } = deps;
  await new AssignmentStore(deps.db).change(key, { reactions, now: clock.now() }, async ({ mentee }) => {
    await mentee?.save(unchanged(mentee.mentee.member));
  });
}

/** Events of the bot itself: a failure for one part must not stop the others. */
async function quietly(deps: ApplyDeps, key: AssigneeKey, event: AssignmentEvent): Promise<void> {
  await applyAssignmentEvent(deps, key, null, event).catch((error: unknown) => putOff(deps, key, error));
}

async function putOff(deps: ApplyDeps, key: AssigneeKey, error: unknown): Promise<void> {
  const waitMs = logPutOff(deps.log, error, {
    about: key,
    words: "a step of an assignment failed and was put off",
    waitMs: HOUR_MS,
  });
  await new AssignmentStore(deps.db).putOff(key, new Date(deps.clock.now().getTime() + waitMs));
}
