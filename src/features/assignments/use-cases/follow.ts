/** What the bot does with assignments by itself: when their day comes, and when people come, leave or end a nudge. */
import { drawSoon } from "#src/delivery/cards.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { AssigneeKey, AssignmentEvent } from "../rules/types.ts";
import { assigneeMessageKey } from "../rules/visibility.ts";
import { AssignmentStore } from "../store/assignments.ts";
import { type ApplyPorts, applyAssignmentEvent } from "./apply-event.ts";

const BATCH = 200;
const HOUR_MS = 3_600_000;

/** Somebody joined who had been asked before. The offer follows at a good moment. */
export async function assigneesOfNewcomer(ports: ApplyPorts, person: PersonKey): Promise<void> {
  for (const key of await new AssignmentStore(ports.db).invitedAssignees(person))
    await quietly(ports, key, { kind: "join" });
}

/** Whoever asked has left the company: dates that wait for their answer are agreed. */
export async function assignerLeft(ports: ApplyPorts, person: PersonKey): Promise<void> {
  for (const key of await new AssignmentStore(ports.db).suggestedTo(person))
    await quietly(ports, key, { kind: "assigner-left" });
}

/** What came of a nudge for whoever asked for it was saved with the nudge; here it is handed over. */
export async function followNudge(ports: ApplyPorts, workspaceId: string, nudgeId: string): Promise<void> {
  const key = await new AssignmentStore(ports.db).ofNudge(workspaceId, nudgeId);
  const given = key && (await new AssignmentStore(ports.db).findAssignee(key));
  if (!given) return;
  const { assignee, assignment } = given;
  const told = assignee.status === "done" ? "done" : assignee.status === "dropped" ? "declined" : null;
  // Whether whoever is the door is told was saved too; where they are not, their key finds nothing.
  const hosts = assignment.door.kind === "none" ? [] : [assigneeMessageKey(assignee.id, "released")];
  if (told) await enqueueDeliveries(ports, [assigneeMessageKey(assignee.id, told), ...hosts]);
  if (told && assignment.channel !== null) await drawSoon(ports);
}

/** Offers what there is room for, ends what is over, follows nudges and newcomers that nobody told us of. */
export async function sweepAssignments(ports: ApplyPorts): Promise<number> {
  const followed = await new AssignmentStore(ports.db).toFollow(BATCH);
  for (const key of followed) await follow(ports, key).catch((error: unknown) => putOff(ports, key, error));
  const joined = await new AssignmentStore(ports.db).joined(ports.clock.now(), BATCH);
  for (const key of joined) await quietly(ports, key, { kind: "join" });
  let total = followed.length + joined.length;
  for (;;) {
    const due = await new AssignmentStore(ports.db).due(ports.clock.now(), BATCH);
    for (const key of due) await quietly(ports, key, { kind: "time" });
    total += due.length;
    if (due.length < BATCH) return total;
  }
}

/** Saving the person as they are brings what they took on in line. */
async function follow(ports: ApplyPorts, key: AssigneeKey): Promise<void> {
  const nudgeId = await new AssignmentStore(ports.db).change(
    key,
    { reactions: ports.reactions, now: ports.clock.now() },
    async ({ mentee, assignee }) => {
      await mentee?.save(unchanged(mentee.mentee.member));
      return assignee.nudgeId;
    },
  );
  if (nudgeId) await followNudge(ports, key.workspaceId, nudgeId);
}

/** By the bot itself: one part's trouble must not keep the others. */
async function quietly(ports: ApplyPorts, key: AssigneeKey, event: AssignmentEvent): Promise<void> {
  await applyAssignmentEvent(ports, key, null, event).catch((error: unknown) => putOff(ports, key, error));
}

async function putOff(ports: ApplyPorts, key: AssigneeKey, error: unknown): Promise<void> {
  ports.log.error({ err: error, ...key }, "a step of an assignment failed and was put off");
  await new AssignmentStore(ports.db).putOff(key.assigneeId, new Date(ports.clock.now().getTime() + HOUR_MS));
}
