/** What the bot does with assignments by itself: when their day comes, and when people come, leave or end a nudge. */
import { drawSoon } from "#src/delivery/cards.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { AssigneeKey, AssignmentEvent } from "../rules/types.ts";
import { assigneeMessageKey } from "../rules/visibility.ts";
import { AssignmentStore } from "../store/assignments.ts";
import { type ApplyDeps, applyAssignmentEvent } from "./apply-event.ts";

const BATCH = 200;
const HOUR_MS = 3_600_000;

/** Somebody joined who had been asked before. The offer follows at a good moment. */
export async function assigneesOfNewcomer(deps: ApplyDeps, person: PersonKey): Promise<void> {
  for (const key of await new AssignmentStore(deps.db).invitedAssignees(person))
    await quietly(deps, key, { kind: "join" });
}

/** Whoever asked has left the company: dates that wait for their answer are agreed. */
export async function assignerLeft(deps: ApplyDeps, person: PersonKey): Promise<void> {
  for (const key of await new AssignmentStore(deps.db).suggestedTo(person))
    await quietly(deps, key, { kind: "assigner-left" });
}

/** What came of a nudge for whoever asked for it was saved with the nudge; here it is handed over. */
export async function followNudge(deps: ApplyDeps, workspaceId: string, nudgeId: string): Promise<void> {
  const key = await new AssignmentStore(deps.db).ofNudge(workspaceId, nudgeId);
  const given = key && (await new AssignmentStore(deps.db).findAssignee(key));
  if (!given) return;
  const { assignee, assignment } = given;
  const told = assignee.status === "done" ? "done" : assignee.status === "dropped" ? "declined" : null;
  // Whether whoever is the door is told was saved too; where they are not, their key finds nothing.
  const hosts = assignment.door.kind === "none" ? [] : [assigneeMessageKey(assignee.id, "released")];
  if (told) await enqueueDeliveries(deps, [assigneeMessageKey(assignee.id, told), ...hosts]);
  if (told && assignment.channel !== null) await drawSoon(deps);
}

/** Offers what there is room for, ends what is over, follows nudges and newcomers that nobody told us of. */
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
  const nudgeId = await new AssignmentStore(deps.db).change(
    key,
    { reactions: deps.reactions, now: deps.clock.now() },
    async ({ mentee, assignee }) => {
      await mentee?.save(unchanged(mentee.mentee.member));
      return assignee.nudgeId;
    },
  );
  if (nudgeId) await followNudge(deps, key.workspaceId, nudgeId);
}

/** By the bot itself: one part's trouble must not keep the others. */
async function quietly(deps: ApplyDeps, key: AssigneeKey, event: AssignmentEvent): Promise<void> {
  await applyAssignmentEvent(deps, key, null, event).catch((error: unknown) => putOff(deps, key, error));
}

async function putOff(deps: ApplyDeps, key: AssigneeKey, error: unknown): Promise<void> {
  deps.log.error({ err: error, ...key }, "a step of an assignment failed and was put off");
  await new AssignmentStore(deps.db).putOff(key.assigneeId, new Date(deps.clock.now().getTime() + HOUR_MS));
}
