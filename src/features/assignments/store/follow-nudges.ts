/** What follows for assignments from what happens to people and their nudges, saved in the same transaction. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { aliased, joinedRowOf, rowOf } from "#src/db/rows.ts";
import { markCard } from "#src/delivery/store/cards.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import { toNudge } from "#src/features/weekly/store/nudge-rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { auditTransition } from "../rules/audit.ts";
import { isHostTold } from "../rules/host-release.ts";
import { messageAbout, messagesIn } from "../rules/message-about.ts";
import { nudgeEventOf } from "../rules/nudge-event.ts";
import { transition } from "../rules/state.ts";
import type { Assignee, AssigneeWithAssignment, AssignmentEffect, AssignmentEvent } from "../rules/types.ts";
import { assigneeWithAssignmentIn, drawingOf, fromAssignee, mayBeSeen, saveAssignees } from "./rows.ts";

/** A part that moved, and what is to be handed over after the commit. */
export interface Moved {
  readonly assignee: Assignee;
  readonly effects: readonly AssignmentEffect[];
}

/** What these members took on, with the nudge that came of it and the one that is current. */
const selectTakenOn = preparedStatement((db, { memberIds }: Placeholders<{ memberIds: readonly string[] }>) =>
  db
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .innerJoin("nudges as n", "n.id", "p.nudge_id")
    .innerJoin("members as m", "m.id", "n.member_id")
    .leftJoin("nudges as c", (join) =>
      // Written out, so that PostgreSQL sees that the index of current nudges serves.
      join.onRef("c.member_id", "=", "m.id").on(sql<boolean>`c.status in ('open', 'planned')`),
    )
    .select(aliased("a", "assignments"))
    .select(aliased("p", "assignees"))
    .select(aliased("m", "members"))
    .select(aliased("n", "nudges"))
    .select(aliased("c", "nudges"))
    .where("m.id", "=", sql<string>`any(${memberIds}::uuid[])`)
    .where("p.status", "=", sql.lit("accepted"))
    .forUpdate("p")
    .compile(),
);

/**
 * Brings what these members took on in line with their nudges and their wishes, in the transaction that changed them and
 * holds their rows locked.
 * @returns what moved.
 */
export async function followAssignees(
  on: Db,
  members: readonly { readonly memberId: string }[],
  now: Date,
): Promise<readonly Moved[]> {
  const moved: Moved[] = [];
  const memberIds = members.map(({ memberId }) => memberId);
  for (const row of await selectTakenOn(on, { memberIds })) {
    const given = assigneeWithAssignmentIn(row);
    const nudge = toNudge(rowOf(row, "n", "nudges"));
    const current = joinedRowOf(row, "c", "nudges");
    const event = nudgeEventOf(given.assignee, given.assignment, {
      member: toMember(rowOf(row, "m", "members"), now),
      nudge,
      current: current && toNudge(current),
    });
    moved.push(...(await advance(on, given, event, isHostTold(nudge.reasons), now)));
  }
  return moved;
}

/** Somebody joined who had been asked before: what they were asked waits for a good moment. @returns what moved. */
export async function takeInNewcomer(on: Db, { workspaceId, userId }: PersonKey, now: Date): Promise<readonly Moved[]> {
  const rows = await selectLocked(on)
    .where("p.workspace_id", "=", workspaceId)
    .where("p.user_id", "=", userId)
    .where("p.status", "=", "invited")
    // Who asked first is offered first.
    .orderBy("a.created_at")
    .orderBy("p.id")
    .execute();
  return advanceAll(on, rows.map(assigneeWithAssignmentIn), { kind: "join" }, now);
}

/** Whoever asked has left the company: dates that wait for their answer are agreed. @returns what moved. */
export async function settleForLeaver(
  on: Db,
  { workspaceId, userId }: PersonKey,
  now: Date,
): Promise<readonly Moved[]> {
  const rows = await selectLocked(on)
    .where("a.workspace_id", "=", workspaceId)
    .where("a.assigner_user_id", "=", userId)
    .where("p.status", "=", "suggested")
    .orderBy("p.id")
    .execute();
  return advanceAll(on, rows.map(assigneeWithAssignmentIn), { kind: "assigner-left" }, now);
}

function selectLocked(on: Db) {
  return on
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .select(aliased("a", "assignments"))
    .select(aliased("p", "assignees"))
    .forUpdate("p");
}

async function advanceAll(
  on: Db,
  all: readonly AssigneeWithAssignment[],
  event: AssignmentEvent,
  now: Date,
): Promise<readonly Moved[]> {
  const moved: Moved[] = [];
  for (const given of all) moved.push(...(await advance(on, given, event, false, now)));
  return moved;
}

/** Lets an event that needs nothing of the person happen to a part that is held locked. @returns it, if it moved. */
async function advance(
  on: Db,
  { assignee, assignment }: AssigneeWithAssignment,
  event: AssignmentEvent,
  isTold: boolean,
  now: Date,
): Promise<readonly Moved[]> {
  const context = { now, assignment, role: "bot", room: { kind: "now" }, isAssignerGone: false } as const;
  const result = transition(assignee, event, { ...context, isHostTold: isTold, isDayOff: () => false });
  if (result.kind !== "moved") return [];
  await saveAssignees(on, [fromAssignee(result.assignee)]);
  if (mayBeSeen(result.assignee)) await requestRedraws(on, [drawingOf(result.assignee)], now);
  if (result.effects.includes("card")) await markCard(on, assignment.id, now);
  const messages = messagesIn(result.effects).map((message) => messageAbout(message, assignment, result.assignee, now));
  // Only the person themselves says that it is done; everything else that arrives here may also be time's doing.
  const actor = result.assignee.status === "done" ? assignee.userId : null;
  await saveSideEffects(on, { audit: auditTransition(assignee, result.assignee, assignment, actor, now), messages });
  return [{ assignee: result.assignee, effects: result.effects }];
}
