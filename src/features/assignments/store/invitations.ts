/** Invitations of people who never joined: one for each, and a limit for each giver, that outlive a request to be forgotten. */
import { createHash } from "node:crypto";
import type { Db } from "#src/db/database.ts";
import { prepared } from "#src/db/query.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Assignment } from "../rules/types.ts";
import type { Inviting } from "./ports.ts";
import { GIVEN_FROM } from "./rows.ts";

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
  const text = `select count(*)::int as people from (
      select person from invitations where workspace_id = $1 and giver = $2 and at > $3
      union select unnest($4::text[])) invited`;
  const giver = digestOf({ workspaceId, userId: assignerUserId });
  const people = userIds.map((userId) => digestOf({ workspaceId, userId }));
  const [row] = await prepared(on, "invited-with", text, [workspaceId, giver, since, people]);
  return Number(row?.["people"]);
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
  const people = userIds.map((userId) => digestOf({ workspaceId, userId }));
  const take = `update contacts c set invited_at = $4 from unnest($2::text[], $3::text[]) as k (user_id, person)
    where c.workspace_id = $1 and c.user_id = k.user_id and c.invited_at is null and not exists (
      select from invitations i where i.workspace_id = $1 and i.person = k.person and i.was_sent and i.at > $5)
    returning c.user_id`;
  const rows = await prepared(on, "take-invitations", take, [workspaceId, userIds, people, createdAt, since]);
  const invited = rows.map((row) => String(row["user_id"]));
  const count = `insert into invitations as i (workspace_id, giver, person, was_sent, at)
    select $1, $2, k.person, k.was_sent, $5 from unnest($3::text[], $4::boolean[]) as k (person, was_sent) order by k.person
    on conflict (workspace_id, giver, person) do update set was_sent = i.was_sent or excluded.was_sent, at = excluded.at`;
  const giver = digestOf({ workspaceId, userId: assignerUserId });
  const areInvited = userIds.map((userId) => invited.includes(userId));
  await prepared(on, "count-invitations", count, [workspaceId, giver, people, areInvited, createdAt]);
  return invited;
}

/** What was never sent is no invitation: the person has theirs still, and it does not count. May be repeated. */
export async function giveInvitationsBack(on: Db, partIds: readonly string[]): Promise<void> {
  if (partIds.length === 0) return;
  const text = `update contacts c set invited_at = null from ${GIVEN_FROM}
    where p.id = any($1::uuid[]) and c.workspace_id = p.workspace_id and c.user_id = p.user_id
      and c.invited_at = a.created_at
    returning c.workspace_id, c.user_id, a.assigner_user_id`;
  for (const row of await prepared(on, "give-invitations-back", text, [partIds])) {
    const workspaceId = String(row["workspace_id"]);
    const [giver, person] = [row["assigner_user_id"], row["user_id"]].map((userId) =>
      digestOf({ workspaceId, userId: String(userId) }),
    );
    const drop = "delete from invitations where workspace_id = $1 and giver = $2 and person = $3";
    await prepared(on, "drop-invitation", drop, [workspaceId, giver, person]);
  }
}

/** Parts of this giver whose invitation still waits and was never on its way. */
export async function unsentInvitations(on: Db, workspaceId: string, giver: string): Promise<readonly string[]> {
  const text = `select p.id from ${GIVEN_FROM} join outbox o on o.key = 'assignment-invitation-' || p.id
    where p.workspace_id = $1 and a.assigner_user_id = $2
      and o.status = 'pending' and o.doubt_since is null`;
  return (await prepared(on, "unsent-invitations", text, [workspaceId, giver])).map((row) => String(row["id"]));
}

/** Deletes what counts no more. @returns how many. */
export async function expireInvitations(on: Db, before: Date): Promise<number> {
  const text =
    "with gone as (delete from invitations where at <= $1 returning 1) select count(*)::int as gone from gone";
  return Number((await prepared(on, "expire-invitations", text, [before]))[0]?.["gone"]);
}
