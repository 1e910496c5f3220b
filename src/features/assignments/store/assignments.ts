import type { Db, Tx } from "#src/db/database.ts";
import { insertNew, prepared, type Row, run, upsert } from "#src/db/query.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/audit-log.ts";
import { addCard, markCard } from "#src/delivery/store/cards.ts";
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { MenteeTransaction } from "#src/feature-kit/ports.ts";
import { lockMentee } from "#src/features/weekly/store/mentees.ts";
import { saveOutcomes } from "#src/features/weekly/store/save-changes.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { Clock, PersonKey } from "#src/kernel/ports.ts";
import { saveOwnChallenge } from "#src/workspaces/own-challenges.ts";
import type { Assignment, Part } from "../rules/types.ts";
import { expireInvitations, giveInvitationsBack, invitedWith, takeInvitations } from "./invitations.ts";
import { assignmentsOf } from "./personal-data.ts";
import type {
  Assignments,
  Created,
  GivenPart,
  Inviting,
  PartChange,
  PartKey,
  PartTransaction,
  PersonalAssignments,
} from "./ports.ts";
import {
  ASSIGNMENT_COLUMNS,
  assignmentIn,
  fromAssignment,
  fromPart,
  GIVEN_FIELDS,
  GIVEN_FROM,
  KEPT_OF_PART,
  PART_COLUMNS,
  partIn,
} from "./rows.ts";

const OPEN = "('offered', 'suggested', 'accepted')";
const NOT_ENDED = "('invited', 'waiting', 'offered', 'suggested', 'accepted')";

/** Assignments in PostgreSQL. */
export class PostgresAssignments implements Assignments {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #reactions: Reactions;

  constructor(db: Db, clock: Clock, reactions: Reactions) {
    this.#db = db;
    this.#clock = clock;
    this.#reactions = reactions;
  }

  recordOf(person: PersonKey): Promise<PersonalAssignments> {
    return assignmentsOf(this.#db, person);
  }

  async create(
    assignment: Assignment,
    parts: readonly Part[],
    sideEffects: SideEffects,
    { contacts, own, max, since, message, asked }: Inviting,
  ): Promise<Created> {
    return inTransaction(this.#db, async (client) => {
      const { id, workspaceId, channel, createdAt } = assignment;
      const newcomers = parts.filter(({ status }) => status === "invited");
      const userIds = newcomers.map(({ userId }) => userId);
      await requireRemembered(client, workspaceId, asked);
      await run(client, "savepoint nothing_saved");
      // Holds the giver's row: of two at once the second sees what the first has given.
      await rememberContacts(client, workspaceId, contacts, createdAt);
      const same = await sameAgain(client, assignment, parts);
      const isTooMany = max !== null && (await invitedWith(client, assignment, userIds, since)) > max;
      if (same.length > 0 || isTooMany) {
        await run(client, "rollback to savepoint nothing_saved");
        return same.length > 0 ? { kind: "same-again", userIds: same } : { kind: "too-many-invited" };
      }
      if (!(await insertNew(client, "assignments", ASSIGNMENT_COLUMNS, fromAssignment(assignment)))) {
        return { kind: "known" };
      }
      if (own) await saveOwnChallenge(client, own, createdAt);
      await upsert(client, "assignees", PART_COLUMNS, parts.map(fromPart), KEPT_OF_PART);
      if (channel !== null) await addCard(client, { id, workspaceId, subject: "assignment", channel });
      const invited = await takeInvitations(client, assignment, userIds, { since });
      const messages = newcomers.filter(({ userId }) => invited.includes(userId)).map(message);
      await saveSideEffects(client, { ...sideEffects, messages: [...(sideEffects.messages ?? []), ...messages] });
      return { kind: "new", invited, messages };
    });
  }

  invitationUnsent({ partId }: PartKey): Promise<void> {
    return inTransaction(this.#db, (client) => giveInvitationsBack(client, [partId]));
  }

  expireInvitations(before: Date): Promise<number> {
    return expireInvitations(this.#db, before);
  }

  async find(workspaceId: string, id: string): Promise<{ assignment: Assignment; parts: readonly Part[] } | null> {
    const rows = await this.#given("find-assignment", "a.workspace_id = $1 and a.id = $2 order by p.id", [
      workspaceId,
      id,
    ]);
    const [first] = rows;
    return first ? { assignment: first.assignment, parts: rows.map(({ part }) => part) } : null;
  }

  async findPart(key: PartKey): Promise<GivenPart | null> {
    return (await findPart(this.#db, key)) ?? null;
  }

  change<T>(key: PartKey, work: (tx: PartTransaction) => Promise<T>): Promise<T | null> {
    return inTransaction(this.#db, async (client) => {
      const seen = await findPart(client, key);
      if (!seen) return null;
      const now = this.#clock.now();
      const person = { workspaceId: key.workspaceId, userId: seen.part.userId };
      const mentee = await lockMentee(client, this.#reactions, person, now);
      await prepared(client, "lock-part", "select id from assignees where id = $1 for update", [key.partId]);
      // Read again: another click may have been before us.
      const given = await findPart(client, key);
      return given && work(new PostgresPartTransaction(client, this.#reactions, given, mentee, now));
    });
  }

  async recordPosted(partId: string, { channel, ts }: MessageRef): Promise<void> {
    const text = "update assignees set message_channel = $2, message_ts = $3 where id = $1";
    await prepared(this.#db, "part-stands", text, [partId, channel, ts]);
  }

  async withSame(giver: PersonKey, userIds: readonly string[], challengeId: string): Promise<readonly string[]> {
    const text = `select p.user_id from ${GIVEN_FROM} where p.workspace_id = $1 and a.assigner_user_id = $2
      and p.user_id = any($3) and p.challenge_id = $4 and p.status in ${NOT_ENDED}`;
    const rows = await prepared(this.#db, "with-same", text, [giver.workspaceId, giver.userId, userIds, challengeId]);
    return rows.map((row) => String(row["user_id"]));
  }

  joined(now: Date, limit: number): Promise<readonly PartKey[]> {
    const text = `select p.id, p.workspace_id from assignees p
      join members m on m.workspace_id = p.workspace_id and m.user_id = p.user_id
      where p.status = 'invited' and p.check_at > $1 order by p.id limit $2`;
    return this.#keys("joined-parts", text, [now, limit]);
  }

  due(now: Date, limit: number): Promise<readonly PartKey[]> {
    const text = `select p.id, p.workspace_id from assignees p where p.check_at <= $1
      and not exists (select from workspaces w where w.id = p.workspace_id and w.uninstalled_at is not null)
      order by p.check_at limit $2`;
    return this.#keys("due-parts", text, [now, limit]);
  }

  async putOff(partId: string, at: Date): Promise<void> {
    const text = "update assignees set check_at = $2 where id = $1 and check_at is not null";
    await prepared(this.#db, "put-off-part", text, [partId, at]);
  }

  toFollow(limit: number): Promise<readonly PartKey[]> {
    // One that was put off is followed when it came back, or when the person gave up waiting for it.
    const text = `select p.id, p.workspace_id from assignees p join nudges n on n.id = p.nudge_id join members m on m.id = n.member_id
      where p.status = 'accepted' and n.status not in ('open', 'planned') and (n.status <> 'deferred'
        or m.pinned_challenge_id is distinct from p.challenge_id) order by p.id limit $1`;
    return this.#keys("parts-to-follow", text, [limit]);
  }

  async ofNudge(workspaceId: string, nudgeId: string): Promise<PartKey | null> {
    const text = "select id, workspace_id from assignees p where workspace_id = $1 and nudge_id = $2";
    return (await this.#keys("part-of-nudge", text, [workspaceId, nudgeId]))[0] ?? null;
  }

  invitedParts({ workspaceId, userId }: PersonKey): Promise<readonly PartKey[]> {
    const text =
      "select id, workspace_id from assignees where workspace_id = $1 and user_id = $2 and status = 'invited'";
    return this.#keys("invited-parts", text, [workspaceId, userId]);
  }

  suggestedTo({ workspaceId, userId }: PersonKey): Promise<readonly PartKey[]> {
    const text = `select p.id, p.workspace_id from ${GIVEN_FROM}
      where a.workspace_id = $1 and a.assigner_user_id = $2 and p.status = 'suggested'`;
    return this.#keys("suggested-to", text, [workspaceId, userId]);
  }

  openOf({ workspaceId, userId }: PersonKey): Promise<readonly GivenPart[]> {
    const where = `a.workspace_id = $1 and a.assigner_user_id = $2 and p.status in ${NOT_ENDED} order by a.created_at, p.id`;
    return this.#given("open-of", where, [workspaceId, userId]);
  }

  async #given(name: string, where: string, values: unknown[]): Promise<GivenPart[]> {
    const text = `select ${GIVEN_FIELDS} from ${GIVEN_FROM} where ${where}`;
    return (await prepared(this.#db, name, text, values)).map(givenIn);
  }

  async #keys(name: string, text: string, values: unknown[]): Promise<PartKey[]> {
    const rows = await prepared(this.#db, name, text, values);
    return rows.map((row) => ({ workspaceId: String(row["workspace_id"]), partId: String(row["id"]) }));
  }
}

class PostgresPartTransaction implements PartTransaction {
  readonly assignment: Assignment;
  readonly part: Part;
  readonly mentee: MenteeTransaction | null;
  readonly #client: Tx;
  readonly #reactions: Reactions;
  readonly #now: Date;

  constructor(
    client: Tx,
    reactions: Reactions,
    { assignment, part }: GivenPart,
    mentee: MenteeTransaction | null,
    now: Date,
  ) {
    this.assignment = assignment;
    this.part = part;
    this.mentee = mentee;
    this.#client = client;
    this.#reactions = reactions;
    this.#now = now;
  }

  async hasOpen(): Promise<boolean> {
    const text = `select 1 from assignees where workspace_id = $1 and user_id = $2 and id <> $3 and status in ${OPEN} limit 1`;
    const { workspaceId, userId, id } = this.part;
    return (await prepared(this.#client, "has-open-part", text, [workspaceId, userId, id])).length > 0;
  }

  async save({ part, outcome, isCardStale, ...sideEffects }: PartChange): Promise<void> {
    // The nudge is there before the part names it.
    if (outcome) await saveOutcomes(this.#client, this.#reactions, [outcome], this.#now);
    await upsert(this.#client, "assignees", PART_COLUMNS, [fromPart(part)], KEPT_OF_PART);
    if (isCardStale) await markCard(this.#client, part.assignmentId, this.#now);
    await saveSideEffects(this.#client, sideEffects);
  }
}

/** Who of these people has this challenge from the giver by another assignment, and it is not over. */
async function sameAgain(
  on: Db,
  { id, workspaceId, assignerUserId, challengeId }: Assignment,
  parts: readonly Part[],
): Promise<readonly string[]> {
  const text = `select p.user_id from ${GIVEN_FROM} where p.workspace_id = $1 and a.assigner_user_id = $2
    and p.user_id = any($3) and p.challenge_id = $4 and p.status in ${NOT_ENDED} and a.id <> $5`;
  const userIds = parts.map(({ userId }) => userId);
  const rows = await prepared(on, "same-again", text, [workspaceId, assignerUserId, userIds, challengeId, id]);
  return rows.map((row) => String(row["user_id"]));
}

async function findPart(on: Db, { workspaceId, partId }: PartKey): Promise<GivenPart | null> {
  const text = `select ${GIVEN_FIELDS} from ${GIVEN_FROM} where p.workspace_id = $1 and p.id = $2`;
  const [row] = await prepared(on, "find-part", text, [workspaceId, partId]);
  return row ? givenIn(row) : null;
}

function givenIn(row: Row): GivenPart {
  return { assignment: assignmentIn(row), part: partIn(row) };
}
