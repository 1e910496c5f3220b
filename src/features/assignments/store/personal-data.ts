/** What one person was asked and asked of others: for their export, and for forgetting them. */
import type { Db, Tx } from "#src/db/database.ts";
import { prepared, run } from "#src/db/query.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import type { Reason } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { hostRelease, isHostTold } from "../rules/host-release.ts";
import { ASSIGNMENT_MESSAGES, partMessageKey, statusForAssigner } from "../rules/visibility.ts";
import { giveInvitationsBack, unsentInvitations } from "./invitations.ts";
import type { PersonalAssignments } from "./ports.ts";
import { assignmentIn, GIVEN_FIELDS, GIVEN_FROM, partIn } from "./rows.ts";

/** Of their own parts everything; of what they gave no more than they were told. */
export async function assignmentsOf(on: Db, { workspaceId, userId }: PersonKey): Promise<PersonalAssignments> {
  const of = async (name: string, column: string) => {
    const text = `select ${GIVEN_FIELDS} from ${GIVEN_FROM} where a.workspace_id = $1 and ${column} = $2 order by a.created_at, p.id`;
    const rows = await prepared(on, name, text, [workspaceId, userId]);
    return rows.map((row) => ({ assignment: assignmentIn(row), part: partIn(row) }));
  };
  const [asked, given] = await Promise.all([
    of("personal-asked", "p.user_id"),
    of("personal-given", "a.assigner_user_id"),
  ]);
  return {
    asked,
    given: given.map(({ assignment, part }) => ({
      assignment,
      userId: part.userId,
      status: statusForAssigner(part.status),
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
export async function forgetAssignments(client: Tx, { workspaceId, userId }: PersonKey, now: Date): Promise<number> {
  const remove = async (text: string, ...more: unknown[]): Promise<number> =>
    (await run(client, text, [workspaceId, userId, ...more])).rowCount ?? 0;
  const concerned = `select a.id as assignment, p.id as part from assignments a left join assignees p on p.assignment_id = a.id
    where a.workspace_id = $1 and (a.assigner_user_id = $2 or p.user_id = $2)`;
  const { rows } = await run<{ assignment: string; part: string | null }>(client, concerned, [workspaceId, userId]);
  await giveInvitationsBack(client, await unsentInvitations(client, workspaceId, userId));
  await remove(
    "update assignments set door = 'none', door_user_id = null where workspace_id = $1 and door_user_id = $2",
  );
  await releaseHosts(client, { workspaceId, userId }, now);
  const own = await remove("delete from assignees where workspace_id = $1 and user_id = $2");
  const given = await remove("delete from assignments where workspace_id = $1 and assigner_user_id = $2");
  await run(
    client,
    "delete from assignments a where a.workspace_id = $1 and not exists (select from assignees p where p.assignment_id = a.id)",
    [workspaceId],
  );
  // Parts before nudges, as everywhere, so that two transactions never wait for each other.
  await remove(
    "update nudges set reasons = $3 where workspace_id = $1 and reasons @> jsonb_build_array(jsonb_build_object('kind', 'assigned', 'by', $2::text))",
    FORGOTTEN,
  );
  await remove(
    `update members set pinned_reasons = '[{"kind": "later"}]' where workspace_id = $1
      and (pinned_reasons @> jsonb_build_array(jsonb_build_object('kind', 'assigned', 'by', $2::text))
        or pinned_reasons @> jsonb_build_array(jsonb_build_object('kind', 'assigned', 'door', jsonb_build_object('userId', $2::text))))`,
  );
  await remove(
    `update nudges set reasons = jsonb_set(reasons, '{0,door}', '{"kind": "none"}') where workspace_id = $1
      and reasons @> jsonb_build_array(jsonb_build_object('kind', 'assigned', 'door', jsonb_build_object('userId', $2::text)))`,
  );
  // Their own words stay only where somebody took them on.
  await remove(
    `delete from workspace_challenges c where c.workspace_id = $1 and c.created_by = $2 and not c.is_offered
      and not exists (select from nudges n where n.workspace_id = $1 and n.challenge_id = c.id)`,
  );
  await remove(
    "update workspace_challenges set created_by = '', revision = nextval('content_revisions') where workspace_id = $1 and created_by = $2 and not is_offered",
  );
  // A card whose assignment is gone says that it was taken back.
  await run(
    client,
    "update cards set dirty_since = coalesce(dirty_since, $2), version = version + 1 where unreachable_reason is null and id = any($1)",
    [rows.map(({ assignment }) => assignment), now],
  );
  const keys = rows.flatMap(({ part }) =>
    part ? ASSIGNMENT_MESSAGES.map((message) => partMessageKey(part, message)) : [],
  );
  await run(client, "delete from outbox where key = any($1)", [keys]);
  return own + given;
}

/**
 * Whoever was told that somebody may come to them hears that it is over, without a name: of a part that ends because its
 * person or its assigner is forgotten, and of one that has just ended otherwise and whose message with the name goes too.
 */
async function releaseHosts(on: Db, { workspaceId, userId }: PersonKey, now: Date): Promise<void> {
  const text = `select ${GIVEN_FIELDS}, n.reasons from ${GIVEN_FROM} join nudges n on n.id = p.nudge_id
    where a.workspace_id = $1 and (a.assigner_user_id = $2 or p.user_id = $2) and a.door <> 'none' and (p.status = 'accepted'
      or exists (select from outbox o where o.key = 'assignment-released-' || p.id and o.status in ('pending', 'sending')))
      and not exists (select from outbox o where o.key = 'assignment-' || a.door || '-' || p.id and o.status <> 'sent')`;
  const rows = await prepared(on, "hosts-to-release", text, [workspaceId, userId]);
  const messages = rows.flatMap((row): NewMessage[] => {
    const [{ door, assignerUserId }, part] = [assignmentIn(row), partIn(row)];
    if (door.kind === "none" || door.userId === userId) return [];
    if (hostRelease({ door, assignerUserId }, isHostTold(row["reasons"] as Reason[])).length === 0) return [];
    const content = { kind: "host-released", challengeId: part.challengeId } as const;
    return [{ key: `host-released-${part.id}`, workspaceId, recipient: door.userId, content, dueAt: now }];
  });
  await addToOutbox(on, messages);
}
