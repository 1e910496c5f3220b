/** What one person was asked and asked of others: for their export, and for forgetting them. */
import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { definePersonalData, peopleFound } from "#src/db/personal-data.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { CARDS_OF_DELETED } from "#src/delivery/store/cards.ts";
import { toNudge } from "#src/features/weekly/store/nudge-rows.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { hostRelease, isHostTold } from "../rules/host-release.ts";
import type { Assignment } from "../rules/types.ts";
import {
  ASSIGNMENT_MESSAGES,
  assigneeMessageKey,
  type PersonalAssignments,
  statusForAssigner,
} from "../rules/visibility.ts";
import { expireInvitations, giveInvitationsBack, unsentInvitations } from "./invitations.ts";
import { assigneeWithAssignmentIn } from "./rows.ts";

/** Of their own parts everything; of what they gave no more than they were told. */
export async function assignmentsOf(on: Db, { workspaceId, userId }: PersonKey): Promise<PersonalAssignments> {
  const assignees = on
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .select(aliased("a", "assignments"))
    .select(aliased("p", "assignees"))
    .where("a.workspace_id", "=", workspaceId)
    .orderBy("a.created_at")
    .orderBy("p.id");
  const [asked, given] = await Promise.all([
    assignees.where("p.user_id", "=", userId).execute(),
    assignees.where("a.assigner_user_id", "=", userId).execute(),
  ]);
  return {
    asked: asked.map(assigneeWithAssignmentIn),
    given: given.map(assigneeWithAssignmentIn).map(({ assignment, assignee }) => ({
      assignment,
      userId: assignee.userId,
      status: statusForAssigner(assignee.status),
    })),
  };
}

/** What a nudge keeps of whoever asked for it and had the bot forget them. */
const FORGOTTEN = JSON.stringify([
  { kind: "assigned", by: null, why: "", dueOn: null, protectedMinutes: null, door: { kind: "none" } },
]);

/**
 * Deletes a person's parts and all that they gave, inside the transaction that forgets them. Others keep the nudges that
 * came of it, without the words. Cards are drawn anew.
 * @returns how many parts and assignments were deleted.
 */
export async function forgetAssignments(tx: Tx, person: PersonKey, now: Date): Promise<number> {
  const { workspaceId, userId } = person;
  const concerned = await tx
    .selectFrom("assignments as a")
    .leftJoin("assignees as p", "p.assignment_id", "a.id")
    .select(["a.id as assignmentId", "p.id as assigneeId"])
    .where("a.workspace_id", "=", workspaceId)
    .where((row) => row.or([row("a.assigner_user_id", "=", userId), row("p.user_id", "=", userId)]))
    .execute();
  await giveInvitationsBack(tx, await unsentInvitations(tx, workspaceId, userId));
  await tx
    .updateTable("assignments")
    .set({ door: "none", door_user_id: null })
    .where("workspace_id", "=", workspaceId)
    .where("door_user_id", "=", userId)
    .execute();
  await releaseHosts(tx, person, now);
  const own = await tx
    .deleteFrom("assignees")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  const given = await tx
    .deleteFrom("assignments")
    .where("workspace_id", "=", workspaceId)
    .where("assigner_user_id", "=", userId)
    .executeTakeFirst();
  await tx
    .deleteFrom("assignments as a")
    .where("a.workspace_id", "=", workspaceId)
    .where((assignment) =>
      assignment.not(
        assignment.exists(
          assignment.selectFrom("assignees as p").select("p.id").whereRef("p.assignment_id", "=", "a.id"),
        ),
      ),
    )
    .execute();
  // Parts before nudges, as everywhere, so that two transactions never wait for each other.
  await forgetInNudges(tx, person);
  await forgetWords(tx, person);
  // A card whose assignment is gone says that it was taken back.
  await tx
    .updateTable("cards")
    .set({ redraw_requested_at: sql<Date>`coalesce(redraw_requested_at, ${now})`, version: sql<number>`version + 1` })
    .where("unreachable_reason", "is", null)
    .where("id", "=", sql<string>`any(${concerned.map(({ assignmentId }) => assignmentId)}::uuid[])`)
    .execute();
  const keys = concerned.flatMap(({ assigneeId }) =>
    assigneeId === null ? [] : ASSIGNMENT_MESSAGES.map((message) => assigneeMessageKey(assigneeId, message)),
  );
  await tx.deleteFrom("outbox").where("key", "=", sql<string>`any(${keys}::text[])`).execute();
  return Number(own.numDeletedRows + given.numDeletedRows);
}

/** Others' nudges, and what others wait for, name them no more: neither as who asked nor as who opens the door. */
async function forgetInNudges(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  const asAssigner = JSON.stringify([{ kind: "assigned", by: userId }]);
  const asHost = JSON.stringify([{ kind: "assigned", door: { userId } }]);
  await tx
    .updateTable("nudges")
    .set({ reasons: FORGOTTEN })
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`reasons @> ${asAssigner}::jsonb`)
    .execute();
  await tx
    .updateTable("members")
    .set({ pinned_reasons: JSON.stringify([{ kind: "later" }]) })
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`(pinned_reasons @> ${asAssigner}::jsonb or pinned_reasons @> ${asHost}::jsonb)`)
    .execute();
  await tx
    .updateTable("nudges")
    .set({ reasons: withoutDoor(userId) })
    .where("workspace_id", "=", workspaceId)
    .where(sql<boolean>`reasons @> ${asHost}::jsonb`)
    .execute();
}

/** The reasons of a nudge without somebody as the door, wherever among the others that stands. */
function withoutDoor(userId: string): RawBuilder<string> {
  return sql<string>`(select jsonb_agg(
      case when reason #>> '{door,userId}' = ${userId} then reason || '{"door": {"kind": "none"}}' else reason end order by place)
    from jsonb_array_elements(reasons) with ordinality as listed (reason, place))`;
}

/** Their own words stay only where somebody took them on. */
async function forgetWords(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  await tx
    .deleteFrom("workspace_challenges as c")
    .where("c.workspace_id", "=", workspaceId)
    .where("c.created_by", "=", userId)
    .where("c.is_offered", "=", false)
    .where((challenge) =>
      challenge.not(
        challenge.exists(
          challenge
            .selectFrom("nudges as n")
            .select("n.id")
            .where("n.workspace_id", "=", workspaceId)
            .whereRef("n.challenge_id", "=", "c.id"),
        ),
      ),
    )
    .execute();
}

/**
 * Whoever was told that somebody may come to them hears that it is over, without a name: of a part that ends because its
 * person or its assigner is forgotten, and of one that has just ended otherwise and whose message with the name goes too.
 */
async function releaseHosts(tx: Tx, { workspaceId, userId }: PersonKey, now: Date): Promise<void> {
  const rows = await tx
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .innerJoin("nudges as n", "n.id", "p.nudge_id")
    .select(aliased("a", "assignments"))
    .select(aliased("p", "assignees"))
    .select(aliased("n", "nudges"))
    .where("a.workspace_id", "=", workspaceId)
    .where((row) => row.or([row("a.assigner_user_id", "=", userId), row("p.user_id", "=", userId)]))
    .where("a.door", "<>", "none")
    .execute();
  const statuses = await statusesOf(
    tx,
    rows.flatMap(({ p_id: id }) => [
      assigneeMessageKey(id, "released"),
      ...DOOR_MESSAGES.map((kind) => assigneeMessageKey(id, kind)),
    ]),
  );
  const messages = rows.flatMap((row): NewMessage[] => {
    const { assignment, assignee } = assigneeWithAssignmentIn(row);
    const { door, assignerUserId } = assignment;
    if (door.kind === "none" || door.userId === userId) return [];
    const end = statuses.get(assigneeMessageKey(assignee.id, "released"));
    const isEndJustTold = end === "pending" || end === "sending";
    if (assignee.status !== "accepted" && !isEndJustTold) return [];
    // Whoever has not heard of them yet has nothing to be told.
    if ((statuses.get(assigneeMessageKey(assignee.id, door.kind)) ?? "sent") !== "sent") return [];
    const { reasons } = toNudge(rowOf(row, "n", "nudges"));
    if (hostRelease({ door, assignerUserId }, isHostTold(reasons)).length === 0) return [];
    const content = { kind: "host-released", challengeId: assignee.challengeId } as const;
    return [{ key: `host-released-${assignee.id}`, workspaceId, recipient: door.userId, content, dueAt: now }];
  });
  await addToOutbox(tx, messages);
}

/** The messages that tell whoever is the door of somebody. */
const DOOR_MESSAGES = ["host", "introduction"] as const satisfies readonly Assignment["door"]["kind"][];

/** How far messages are, by their keys; those that are not there are left out. */
async function statusesOf(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom("outbox")
    .select(["key", "status"])
    .where("key", "=", sql<string>`any(${keys}::text[])`)
    .execute();
  return new Map(rows.map(({ key, status }) => [key, status]));
}

const KEEP_INVITATIONS_MS = 86_400_000;

/** What people asked of each other. */
export const assignmentsData = definePersonalData({
  owner: "assignments",
  tables: {
    assignments: {
      people: ["assigner_user_id", "door_user_id"],
      words: ["why"],
      facts: [
        "id",
        "workspace_id",
        "challenge_id",
        "protected_minutes",
        "door",
        "due_on",
        "zone",
        "channel",
        "created_at",
      ],
    },
    assignees: {
      people: ["user_id", "message_channel"],
      facts: [
        "id",
        "assignment_id",
        "workspace_id",
        "status",
        "challenge_id",
        "due_on",
        "suggested_on",
        "nudge_id",
        "offered_at",
        "answered_at",
        "ended_at",
        "due_at",
        "message_ts",
      ],
    },
    // Hashes, which outlive the wish to be forgotten for a day: so nobody is invited anew, or invites more than they may.
    invitations: { people: ["giver", "person"], facts: ["workspace_id", "was_sent", "at"] },
  },
  shownTo: (tx, { workspaceId, userId }) =>
    peopleFound(
      tx,
      sql`select unnest(array[a.assigner_user_id, a.door_user_id, p.user_id]) as id
        from assignments a join assignees p on p.assignment_id = a.id
        where a.workspace_id = ${workspaceId} and ${userId} in (a.assigner_user_id, a.door_user_id, p.user_id)`,
    ),
  forget: async (tx, person, now) => ({ assignments: await forgetAssignments(tx, person, now) }),
  namesChallenge: (workspaceId, challengeId) => [
    sql`select from assignments a where a.workspace_id = ${workspaceId} and a.challenge_id = ${challengeId}`,
    sql`select from assignees a where a.workspace_id = ${workspaceId} and a.challenge_id = ${challengeId}`,
  ],
  retention: [
    {
      table: "assignments",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.created_at < ${before}
        and not exists (select from assignees a where a.assignment_id = r.id
          and a.status in ('invited', 'queued', 'offered', 'suggested', 'accepted'))`,
      alongWith: CARDS_OF_DELETED,
    },
  ],
  expire: (db, now) => expireInvitations(db, new Date(now.getTime() - KEEP_INVITATIONS_MS)),
});
