/** Invitations of people who never joined: one for each, and a limit for each giver, that outlive a request to be forgotten. */

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import type { OwnChallenge } from "#src/workspaces/own-challenges.ts";
import type { Assignee, Assignment } from "../rules/types.ts";
import { assigneeMessageKey } from "../rules/visibility.ts";

/** What is saved with the assignment and not without it, for people who never joined above all. */
export interface Inviting {
  /** Everybody concerned who is to be a contact, the giver among them, with their IANA zones. */
  readonly contacts: ReadonlyMap<string, string>;
  /** The giver's own words; null for a challenge that is there. */
  readonly own: OwnChallenge | null;
  /** How many different ones the giver may have asked since that moment; null: as many as they like. */
  readonly max: number | null;
  readonly since: Date;
  /** Nothing is saved when one of them was forgotten since it was asked. */
  readonly asked: Asked;
  /** The message to somebody who was never invited. */
  readonly message: (assignee: Assignee) => NewMessage;
}

/** Stands for a person where their Slack id must not be kept. */
function digestOf({ workspaceId, userId }: PersonKey): string {
  return createHash("sha256").update(`${workspaceId} ${userId}`).digest("hex");
}

/**
 * How many different people who never joined the giver has asked since a moment, these included. What was taken back counts
 * as well once it was sent, and the same people asked again do not. The caller holds the giver's contact.
 */
export async function invitedWith(
  on: Db,
  { workspaceId, assignerUserId }: Assignment,
  userIds: readonly string[],
  since: Date,
): Promise<number> {
  if (userIds.length === 0) return 0;
  const before = await on
    .selectFrom("invitations")
    .select("person")
    .where("workspace_id", "=", workspaceId)
    .where("giver", "=", digestOf({ workspaceId, userId: assignerUserId }))
    .where("at", ">", since)
    .execute();
  const people = userIds.map((userId) => digestOf({ workspaceId, userId }));
  return new Set([...before.map(({ person }) => person), ...people]).size;
}

/**
 * Takes the one invitation of each of these contacts, with what they are invited to.
 * @param since whoever was invited after this moment and forgotten meanwhile is not invited anew.
 * @returns those who are invited now.
 */
export async function takeInvitations(
  on: Db,
  { workspaceId, assignerUserId, createdAt }: Assignment,
  userIds: readonly string[],
  { since }: Pick<Inviting, "since">,
): Promise<readonly string[]> {
  if (userIds.length === 0) return [];
  const people = userIds.map((userId) => ({ userId, digest: digestOf({ workspaceId, userId }) }));
  const digests = people.map(({ digest }) => digest);
  const rows = await on
    .updateTable("contacts as c")
    .from(
      sql<{ user_id: string; person: string }>`unnest(${userIds}::text[], ${digests}::text[])`.as<"k">(
        sql`k (user_id, person)`,
      ),
    )
    .set({ invited_at: createdAt })
    .where("c.workspace_id", "=", workspaceId)
    .whereRef("c.user_id", "=", "k.user_id")
    .where("c.invited_at", "is", null)
    .where((contact) =>
      contact.not(
        contact.exists(
          contact
            .selectFrom("invitations as i")
            .select("i.person")
            .where("i.workspace_id", "=", workspaceId)
            .whereRef("i.person", "=", "k.person")
            .where("i.was_sent", "=", true)
            .where("i.at", ">", since),
        ),
      ),
    )
    .returning("c.user_id")
    .execute();
  const invited = rows.map((row) => row.user_id);
  const giver = digestOf({ workspaceId, userId: assignerUserId });
  await on
    .insertInto("invitations")
    .values(
      people
        // In one order, so that two givers never wait for each other.
        .toSorted((a, b) => (a.digest < b.digest ? -1 : 1))
        .map(({ userId, digest }) => ({
          workspace_id: workspaceId,
          giver,
          person: digest,
          was_sent: invited.includes(userId),
          at: createdAt,
        })),
    )
    .onConflict((known) =>
      known.columns(["workspace_id", "giver", "person"]).doUpdateSet((row) => ({
        was_sent: sql<boolean>`invitations.was_sent or excluded.was_sent`,
        at: row.ref("excluded.at"),
      })),
    )
    .execute();
  return invited;
}

/** Takes back invitations that were not sent: their people can be invited still, and they do not count. May be repeated. */
export async function giveInvitationsBack(on: Db, assigneeIds: readonly string[]): Promise<void> {
  if (assigneeIds.length === 0) return;
  const rows = await on
    .updateTable("contacts as c")
    .from("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .set({ invited_at: null })
    .where("p.id", "in", assigneeIds)
    .whereRef("c.workspace_id", "=", "p.workspace_id")
    .whereRef("c.user_id", "=", "p.user_id")
    .whereRef("c.invited_at", "=", "a.created_at")
    .returning(["c.workspace_id as workspaceId", "c.user_id as person", "a.assigner_user_id as giver"])
    .execute();
  for (const { workspaceId, giver, person } of rows) {
    await on
      .deleteFrom("invitations")
      .where("workspace_id", "=", workspaceId)
      .where("giver", "=", digestOf({ workspaceId, userId: giver }))
      .where("person", "=", digestOf({ workspaceId, userId: person }))
      .execute();
  }
}

/** Parts of this giver whose invitation still waits and was never on its way. */
export async function unsentInvitations(on: Db, workspaceId: string, giver: string): Promise<readonly string[]> {
  const given = await on
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .select("p.id")
    .where("p.workspace_id", "=", workspaceId)
    .where("a.assigner_user_id", "=", giver)
    .execute();
  const idByKey = new Map(given.map(({ id }) => [assigneeMessageKey(id, "invitation"), id]));
  const waiting = await on
    .selectFrom("outbox")
    .select("key")
    .where("key", "=", sql<string>`any(${[...idByKey.keys()]}::text[])`)
    .where("status", "=", "pending")
    .where("doubt_since", "is", null)
    .execute();
  return waiting.flatMap(({ key }) => idByKey.get(key) ?? []);
}

/** Deletes what counts no more. @returns how many. */
export async function expireInvitations(on: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await on.deleteFrom("invitations").where("at", "<=", before).executeTakeFirst();
  return Number(numDeletedRows);
}
