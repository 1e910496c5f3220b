import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { markForgotten } from "#src/delivery/store/forgotten.ts";
import { forgetAssignments } from "#src/features/assignments/store/personal-data.ts";
import { forgetChannelChallenges } from "#src/features/channel-challenges/store/personal-data.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import { toReflection } from "#src/features/reflections/store/rows.ts";
import { forgetBetween, forgetChanges } from "#src/features/team/store/personal-data.ts";
import { historyOf } from "#src/features/weekly/store/find-mentees.ts";
import { toNudge, toPlan } from "#src/features/weekly/store/nudge-rows.ts";
import type { HistoryEvent, Member, Nudge, Plan, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { forgetTraces } from "./forget-traces.ts";

/** How many rows of each kind were deleted. */
export interface ForgetReceipt {
  readonly nudges: number;
  readonly plans: number;
  readonly reflections: number;
  readonly history: number;
  readonly messages: number;
  /** What they were asked, and what they asked of others. */
  readonly assignments: number;
  /** Doors, thanks and lines of what happened, of theirs and with others. */
  readonly between: number;
}

/** What is stored of a mentee. */
export interface PersonalRecord {
  readonly member: Member;
  readonly nudges: readonly Nudge[];
  readonly plans: readonly Plan[];
  readonly reflections: readonly Reflection[];
  readonly history: readonly HistoryEvent[];
}

/** All that is stored of one person, in PostgreSQL. */
export class PersonalData {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Deletes everything of that person in one transaction, also where others named them as manager.
   * @returns how many rows of each kind were deleted, or null when nothing was known of them.
   */
  forget(person: PersonKey, now: Date): Promise<ForgetReceipt | null> {
    return inTransaction(this.#db, async (tx) => {
      const { workspaceId, userId } = person;
      await markForgotten(tx, person, now);
      await lockConcerned(tx, person);
      // An event of theirs that waits to be handled comes to nothing.
      await tx
        .updateTable("inbox")
        .set((event) => ({
          handled_at: event.ref("seen_at"),
          kind: null,
          user_id: null,
          body: null,
          lease_until: null,
        }))
        .where("workspace_id", "=", workspaceId)
        .where("user_id", "=", userId)
        .execute();
      const cleared = await tx
        .updateTable("members")
        .set({ manager_user_id: null })
        .where("workspace_id", "=", workspaceId)
        .where("manager_user_id", "=", userId)
        .executeTakeFirst();
      await forgetChannelChallenges(tx, person, now);
      const member = await tx
        .selectFrom("members")
        .select("id")
        .where("workspace_id", "=", workspaceId)
        .where("user_id", "=", userId)
        .executeTakeFirst();
      const assignments = await forgetAssignments(tx, person, now);
      const messages = member ? await forgetWeeklyMessages(tx, person) : 0;
      const between = await forgetBetween(tx, person);
      const own = member ? { messages, ...(await forgetMember(tx, member.id)) } : null;
      const changes = await forgetChanges(tx, person);
      await forgetTraces(tx, person);
      const receipt = { ...(own ?? NOTHING), assignments, between: between + changes };
      const isKnown = own !== null || receipt.between + assignments > 0 || cleared.numUpdatedRows > 0n;
      return isKnown ? receipt : null;
    });
  }

  /** Everything that is stored of a mentee; null for those who are none. */
  async everything({ workspaceId, userId }: PersonKey): Promise<PersonalRecord | null> {
    const row = await this.#db
      .selectFrom("members")
      .select(COLUMNS.members)
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    if (!row) return null;
    const [nudges, plans, reflections, history] = await Promise.all([
      this.#db
        .selectFrom("nudges")
        .select(COLUMNS.nudges)
        .where("member_id", "=", row.id)
        .orderBy("offered_at")
        .execute(),
      this.#db
        .selectFrom("plans")
        .select(COLUMNS.plans)
        .where("member_id", "=", row.id)
        .orderBy("created_at")
        .execute(),
      this.#db
        .selectFrom("reflections")
        .select(COLUMNS.reflections)
        .where("member_id", "=", row.id)
        .orderBy("created_at")
        .execute(),
      historyOf(this.#db, [row.id], new Date(0)),
    ]);
    return {
      member: toMember(row),
      nudges: nudges.map(toNudge),
      plans: plans.map(toPlan),
      reflections: reflections.map(toReflection),
      history: history.get(row.id) ?? [],
    };
  }
}

const NOTHING = { nudges: 0, plans: 0, reflections: 0, history: 0, messages: 0 };

/** What the weekly loop wrote to them, so that the receipt can name its number. */
async function forgetWeeklyMessages(tx: Tx, { workspaceId, userId }: PersonKey): Promise<number> {
  const deleted = await tx
    .deleteFrom("outbox")
    .where("workspace_id", "=", workspaceId)
    .where("recipient", "=", userId)
    .where(sql<string>`content ->> 'kind'`, "in", ["nudge", "reminder", "follow-up", "silence"])
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}

/** Children first, so that their numbers are known; the receipt names them. */
async function forgetMember(tx: Tx, id: string): Promise<Omit<typeof NOTHING, "messages">> {
  const remove = async (table: "challenge_history" | "reflections" | "plans" | "nudges"): Promise<number> =>
    Number((await tx.deleteFrom(table).where("member_id", "=", id).executeTakeFirst()).numDeletedRows);
  const history = await remove("challenge_history");
  const reflections = await remove("reflections");
  const plans = await remove("plans");
  const nudges = await remove("nudges");
  await tx.deleteFrom("members").where("id", "=", id).execute();
  return { nudges, plans, reflections, history };
}

/**
 * Locks, in the order of all transactions, what is shared with others: two who forget at once and have named each other, or
 * somebody who clicks meanwhile, wait for their turn.
 */
async function lockConcerned(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  await tx
    .selectFrom("channel_challenges as c")
    .select("c.id")
    .where("c.workspace_id", "=", workspaceId)
    .where((challenge) =>
      challenge.or([
        challenge("c.creator_user_id", "=", userId),
        challenge.exists(
          challenge
            .selectFrom("participants as p")
            .select("p.user_id")
            .whereRef("p.channel_challenge_id", "=", "c.id")
            .where("p.user_id", "=", userId),
        ),
      ]),
    )
    .orderBy("c.id")
    .forUpdate()
    .execute();
  await tx
    .selectFrom("members")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where((member) => member.or([member("user_id", "=", userId), member("manager_user_id", "=", userId)]))
    .orderBy("id")
    .forUpdate()
    .execute();
}
