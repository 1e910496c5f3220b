import { sql } from "kysely";
import { Coalescer, READ_FOR_ANSWERS } from "#src/db/coalescer.ts";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { insertingNew } from "#src/db/save-rows.ts";
import { storeOf } from "#src/db/store-of.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { Availability, Member } from "#src/kernel/member.ts";
import type { Asked, Clock, PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import { fromMember, toMember } from "./rows.ts";

const insertMember = insertingNew("members");

const selectByPerson = preparedStatement(
  (db, { workspaceIds, userIds }: Placeholders<{ workspaceIds: readonly string[]; userIds: readonly string[] }>) =>
    db
      .selectFrom(
        sql<{ workspace_id: string; user_id: string; at: string }>`unnest(${workspaceIds}::text[], ${userIds}::text[])
          with ordinality`.as<"k">(sql`k (workspace_id, user_id, at)`),
      )
      .innerJoin("members as m", (join) =>
        join.onRef("m.workspace_id", "=", "k.workspace_id").onRef("m.user_id", "=", "k.user_id"),
      )
      .select("k.at")
      .select(aliased("m", "members"))
      .compile(),
);

/** People who joined, in PostgreSQL: what they chose and when they are there. */
export class MemberStore {
  readonly #db: Db;
  readonly #clock: Clock;
  /** Asked with most requests: those that come together are answered together. */
  readonly #find: Coalescer<PersonKey, Member | null>;

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
    this.#find = new Coalescer((people) => findMembers(db, people, clock.now()), READ_FOR_ANSWERS);
  }

  /** The person as they are now: a pause that was planned begins by itself. Null when they have not joined. */
  find(person: PersonKey): Promise<Member | null> {
    return this.#find.call(person);
  }

  /** Who names this person as their manager. */
  async menteesOf({ workspaceId, userId }: PersonKey): Promise<readonly Member[]> {
    const rows = await this.#db
      .selectFrom("members")
      .select(COLUMNS.members)
      .where("workspace_id", "=", workspaceId)
      .where("manager_user_id", "=", userId)
      .execute();
    const now = this.#clock.now();
    return rows.map((row) => toMember(row, now));
  }

  /**
   * Saves what is newly known of somebody's availability, and leaves the rest.
   * @param asked how it stood when Slack was asked: where one of these fields has changed since, a newer word has come meanwhile,
   * and nothing is saved.
   */
  async saveAvailability(
    { workspaceId, userId }: PersonKey,
    known: Partial<Availability>,
    asked: Partial<Availability> = {},
  ): Promise<void> {
    const isNothing = Object.values(known).every((value) => value === undefined);
    if (isNothing) return;
    let update = this.#db
      .updateTable("members")
      .set({
        dnd_start: known.dndStart,
        dnd_end: known.dndEnd,
        away: known.away,
        away_until: known.awayUntil,
        availability_checked_at: known.checkedAt,
      })
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId);
    for (const [column, value] of comparedWith(asked)) update = update.where(column, "is not distinct from", value);
    await update.execute();
  }

  /**
   * People whose availability Slack should be asked for again before something of theirs is due.
   * @param limit people of each workspace, those first who are due first.
   */
  async peopleDueSoon(dueBefore: Date, checkedBefore: Date, limit: number): Promise<readonly Member[]> {
    // So many of each workspace: one that cannot be asked stays in front for ever, and the others get their turn.
    const rows = await this.#db
      .with("due", (db) =>
        db
          .selectFrom("members as m")
          .select([
            "m.id as due_id",
            (row) =>
              row.fn
                .agg<string>("row_number")
                .over((window) => window.partitionBy("m.workspace_id").orderBy("m.next_nudge_at"))
                .as("place"),
          ])
          .where("m.next_nudge_at", "<=", dueBefore)
          .where("m.left_at", "is", null)
          .where((row) =>
            row.or([
              row("m.availability_checked_at", "is", null),
              row("m.availability_checked_at", "<", checkedBefore),
            ]),
          )
          .where((row) => isInstalled(row.ref("m.workspace_id"))),
      )
      .selectFrom("members")
      .innerJoin("due", "due.due_id", "members.id")
      .select(COLUMNS.members)
      .where("due.place", "<=", String(limit))
      .orderBy("next_nudge_at")
      .execute();
    const now = this.#clock.now();
    return rows.map((row) => toMember(row, now));
  }
}

/**
 * Saves somebody who joins, unless they are a member already.
 * @returns whether they are new.
 * @throws UserFault when somebody whom it concerns was forgotten since they asked.
 */
export async function addMember(tx: Tx, member: Member, asked: Asked): Promise<boolean> {
  await requireRemembered(tx, member.workspaceId, asked);
  return insertMember(tx, fromMember(member));
}

/** Many people in one statement, in the order of the keys; null for those who have not joined. */
async function findMembers(on: Db, people: readonly PersonKey[], now: Date): Promise<(Member | null)[]> {
  const rows = await selectByPerson(on, {
    workspaceIds: people.map(({ workspaceId }) => workspaceId),
    userIds: people.map(({ userId }) => userId),
  });
  const found = new Map(rows.map((row) => [Number(row.at), toMember(rowOf(row, "m", "members"), now)]));
  return people.map((_, index) => found.get(index + 1) ?? null);
}

function comparedWith({ dndStart, dndEnd, away, awayUntil, checkedAt }: Partial<Availability>) {
  const columns = [
    ["dnd_start", dndStart],
    ["dnd_end", dndEnd],
    ["away", away],
    ["away_until", awayUntil],
    ["availability_checked_at", checkedAt],
  ] as const;
  return columns.flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));
}

/** People who joined. */
export const memberStore = storeOf(
  ({ db, clock }: { readonly db: Db; readonly clock: Clock }) => new MemberStore(db, clock),
);
