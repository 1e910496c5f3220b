import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { insertingNew } from "#src/db/save-rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { addCard } from "#src/delivery/store/cards.ts";
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { lockMentee } from "#src/features/weekly/store/mentees.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import { saveOwnChallenge } from "#src/workspaces/own-challenges.ts";
import type { Assignee, AssigneeKey, AssigneeWithAssignment, Assignment } from "../rules/types.ts";
import { giveInvitationsBack, type Inviting, invitedWith, takeInvitations } from "./invitations.ts";
import { LockedAssignee } from "./locked-assignee.ts";
import { assigneeWithAssignmentIn, fromAssignee, fromAssignment, saveAssignees } from "./rows.ts";
import { NOT_ENDED, selectAssignees, selectGiven } from "./select-assignees.ts";

const insertAssignment = insertingNew("assignments");

/** `known`: its id was there already. No assignment is saved then; where it is refused, nothing at all. */
export type Creation =
  | { readonly kind: "new"; readonly invited: readonly string[]; readonly messages: readonly NewMessage[] }
  | { readonly kind: "known" | "too-many-invited" }
  | { readonly kind: "same-again"; readonly userIds: readonly string[] };

/** Assignments in PostgreSQL. */
export class AssignmentStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Saves an assignment with its parts, its contacts, its own words, its invitations and, in a channel, its card. The
   * giver's contact is locked while it is looked at what they have given.
   */
  async create(
    assignment: Assignment,
    assignees: readonly Assignee[],
    sideEffects: SideEffects,
    { contacts, own, max, since, message, asked }: Inviting,
  ): Promise<Creation> {
    return inTransaction(this.#db, async (tx) => {
      const { id, workspaceId, channel, createdAt } = assignment;
      const newcomers = assignees.filter(({ status }) => status === "invited");
      const userIds = newcomers.map(({ userId }) => userId);
      await requireRemembered(tx, workspaceId, asked);
      await sql`savepoint nothing_saved`.execute(tx);
      // Holds the giver's row: of two at once the second sees what the first has given.
      await rememberContacts(tx, workspaceId, contacts, createdAt);
      const same = await sameAgain(tx, assignment, assignees);
      const isTooMany = max !== null && (await invitedWith(tx, assignment, userIds, since)) > max;
      if (same.length > 0 || isTooMany) {
        await sql`rollback to savepoint nothing_saved`.execute(tx);
        return same.length > 0 ? { kind: "same-again", userIds: same } : { kind: "too-many-invited" };
      }
      if (!(await insertAssignment(tx, fromAssignment(assignment)))) return { kind: "known" };
      if (own) await saveOwnChallenge(tx, own, createdAt);
      await saveAssignees(tx, assignees.map(fromAssignee));
      if (channel !== null) await addCard(tx, { id, workspaceId, subject: "assignment", channel });
      const invited = await takeInvitations(tx, assignment, userIds, { since });
      const messages = newcomers.filter(({ userId }) => invited.includes(userId)).map(message);
      await saveSideEffects(tx, { ...sideEffects, messages: [...(sideEffects.messages ?? []), ...messages] });
      return { kind: "new", invited, messages };
    });
  }

  /** An invitation ended that was never sent: its person may be invited still. May be repeated. */
  invitationUnsent({ assigneeId }: AssigneeKey): Promise<void> {
    return inTransaction(this.#db, (tx) => giveInvitationsBack(tx, [assigneeId]));
  }

  async find(
    workspaceId: string,
    id: string,
  ): Promise<{ assignment: Assignment; assignees: readonly Assignee[] } | null> {
    const rows = await selectAssignees(this.#db)
      .where("a.workspace_id", "=", workspaceId)
      .where("a.id", "=", id)
      .orderBy("p.id")
      .execute();
    const given = rows.map(assigneeWithAssignmentIn);
    const [first] = given;
    return first ? { assignment: first.assignment, assignees: given.map(({ assignee }) => assignee) } : null;
  }

  findAssignee(key: AssigneeKey): Promise<AssigneeWithAssignment | null> {
    return findAssignee(this.#db, key);
  }

  /** Null when there is no such part. */
  change<T>(
    key: AssigneeKey,
    { reactions, now }: { readonly reactions: Reactions; readonly now: Date },
    work: (tx: LockedAssignee) => Promise<T>,
  ): Promise<T | null> {
    return inTransaction(this.#db, async (tx) => {
      const seen = await findAssignee(tx, key);
      if (!seen) return null;
      const person = { workspaceId: key.workspaceId, userId: seen.assignee.userId };
      const mentee = await lockMentee(tx, reactions, person, now);
      await tx.selectFrom("assignees").select("id").where("id", "=", key.assigneeId).forUpdate().execute();
      // Read again, as another click may have changed it.
      const given = await findAssignee(tx, key);
      return given && work(new LockedAssignee(tx, reactions, given, mentee, now));
    });
  }

  /** Where the offer or the invitation stands. An invitation that is found after the offer was made does not replace it. */
  async recordPosted(
    { workspaceId, assigneeId }: AssigneeKey,
    message: "offer" | "invitation",
    { channel, ts }: MessageRef,
  ): Promise<void> {
    await this.#db
      .updateTable("assignees")
      .set({ message_channel: channel, message_ts: ts })
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", assigneeId)
      .$if(message === "invitation", (statement) => statement.where("offered_at", "is", null))
      .execute();
  }

  /** Who of these people has this challenge open from the same assigner. */
  async withSame(giver: PersonKey, userIds: readonly string[], challengeId: string): Promise<readonly string[]> {
    const rows = await selectSame(this.#db, giver, userIds, challengeId).execute();
    return rows.map((row) => row.user_id);
  }

  /** Invited ones whose person is a member: they joined while it was saved. */
  joined(now: Date, limit: number): Promise<readonly AssigneeKey[]> {
    return selectKeys(this.#db)
      .innerJoin("members as m", (join) =>
        join.onRef("m.workspace_id", "=", "p.workspace_id").onRef("m.user_id", "=", "p.user_id"),
      )
      .where("p.status", "=", "invited")
      .where("p.due_at", ">", now)
      .orderBy("p.id")
      .limit(limit)
      .execute();
  }

  /** Parts whose time to be looked at has come, the longest waiting first; at the same time whoever asked first. */
  due(now: Date, limit: number): Promise<readonly AssigneeKey[]> {
    return selectKeys(this.#db)
      .innerJoin("assignments as a", "a.id", "p.assignment_id")
      .where("p.due_at", "<=", now)
      .where((row) => isInstalled(row.ref("p.workspace_id")))
      .orderBy("p.due_at")
      .orderBy("a.created_at")
      .orderBy("p.id")
      .limit(limit)
      .execute();
  }

  /** Puts a part off about which a decision failed. */
  async putOff({ workspaceId, assigneeId }: AssigneeKey, at: Date): Promise<void> {
    await this.#db
      .updateTable("assignees")
      .set({ due_at: at })
      .where("workspace_id", "=", workspaceId)
      .where("id", "=", assigneeId)
      .where("due_at", "is not", null)
      .execute();
  }

  /** Parts that were taken on and whose nudge has ended, or came back as another one. */
  toFollow(limit: number): Promise<readonly AssigneeKey[]> {
    return (
      selectKeys(this.#db)
        .innerJoin("nudges as n", "n.id", "p.nudge_id")
        .innerJoin("members as m", "m.id", "n.member_id")
        .where("p.status", "=", "accepted")
        .where("n.status", "not in", ["open", "planned"])
        // One that was put off is followed when it came back, or when the person gave up waiting for it.
        .where((row) =>
          row.or([
            row("n.status", "<>", "deferred"),
            row("m.pinned_challenge_id", "is distinct from", row.ref("p.challenge_id")),
          ]),
        )
        .orderBy("p.id")
        .limit(limit)
        .execute()
    );
  }

  /** Parts of somebody who was no member yet. */
  invitedAssignees({ workspaceId, userId }: PersonKey): Promise<readonly AssigneeKey[]> {
    return selectKeys(this.#db)
      .where("p.workspace_id", "=", workspaceId)
      .where("p.user_id", "=", userId)
      .where("p.status", "=", "invited")
      .execute();
  }

  /** What lies before somebody unanswered, or was taken on and is not over, the newest first. */
  async givenTo({ workspaceId, userId }: PersonKey): Promise<readonly AssigneeWithAssignment[]> {
    const rows = await selectAssignees(this.#db)
      .where("p.workspace_id", "=", workspaceId)
      .where("p.user_id", "=", userId)
      .where("p.status", "in", ["invited", "offered", "suggested", "accepted"])
      .orderBy("a.created_at", "desc")
      .execute();
    return rows.map(assigneeWithAssignmentIn);
  }

  /** Of what this person asked of others, that for which another day was named. */
  async suggestedTo({ workspaceId, userId }: PersonKey): Promise<readonly AssigneeWithAssignment[]> {
    const rows = await selectAssignees(this.#db)
      .where("a.workspace_id", "=", workspaceId)
      .where("a.assigner_user_id", "=", userId)
      .where("p.status", "=", "suggested")
      .orderBy("a.created_at")
      .orderBy("p.id")
      .execute();
    return rows.map(assigneeWithAssignmentIn);
  }

  /** What this person asked of others, where it goes on or ended since; the newest first. */
  async givenBy(person: PersonKey, since: Date): Promise<readonly AssigneeWithAssignment[]> {
    const rows = await selectGiven(this.#db, person, since).orderBy("a.created_at", "desc").orderBy("p.id").execute();
    return rows.map(assigneeWithAssignmentIn);
  }

  /** Whether there is anything of that. */
  async hasGiven(person: PersonKey, since: Date): Promise<boolean> {
    const given = selectGiven(this.#db, person, since).clearSelect().select("p.id").limit(1);
    return (await given.executeTakeFirst()) !== undefined;
  }

  /** What this person asked of others and has not ended for everybody. */
  async openOf({ workspaceId, userId }: PersonKey): Promise<readonly AssigneeWithAssignment[]> {
    const rows = await selectAssignees(this.#db)
      .where("a.workspace_id", "=", workspaceId)
      .where("a.assigner_user_id", "=", userId)
      .where("p.status", "in", NOT_ENDED)
      .orderBy("a.created_at")
      .orderBy("p.id")
      .execute();
    return rows.map(assigneeWithAssignmentIn);
  }
}

function selectKeys(on: Db) {
  return on.selectFrom("assignees as p").select(["p.workspace_id as workspaceId", "p.id as assigneeId"]);
}

/** Who of these people has this challenge from the giver, and it is not over. */
function selectSame(on: Db, giver: PersonKey, userIds: readonly string[], challengeId: string) {
  return on
    .selectFrom("assignees as p")
    .innerJoin("assignments as a", "a.id", "p.assignment_id")
    .select("p.user_id")
    .where("p.workspace_id", "=", giver.workspaceId)
    .where("a.assigner_user_id", "=", giver.userId)
    .where("p.user_id", "=", sql<string>`any(${userIds}::text[])`)
    .where("p.challenge_id", "=", challengeId)
    .where("p.status", "in", NOT_ENDED);
}

/** The same by another assignment than this one. */
async function sameAgain(
  on: Db,
  { id, workspaceId, assignerUserId, challengeId }: Assignment,
  assignees: readonly Assignee[],
): Promise<readonly string[]> {
  const userIds = assignees.map(({ userId }) => userId);
  const giver = { workspaceId, userId: assignerUserId };
  const rows = await selectSame(on, giver, userIds, challengeId).where("a.id", "<>", id).execute();
  return rows.map((row) => row.user_id);
}

async function findAssignee(on: Db, { workspaceId, assigneeId }: AssigneeKey): Promise<AssigneeWithAssignment | null> {
  const row = await selectAssignees(on)
    .where("p.workspace_id", "=", workspaceId)
    .where("p.id", "=", assigneeId)
    .executeTakeFirst();
  return row ? assigneeWithAssignmentIn(row) : null;
}
