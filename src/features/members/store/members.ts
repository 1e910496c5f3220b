import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { isInstalled } from "#src/db/installed.ts";
import { storeOf } from "#src/db/store-of.ts";
import type { Availability, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { toMember } from "./rows.ts";

/** People who joined, in PostgreSQL: what they chose and when they are there. */
export class MemberStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The person as stored; null when they have not joined. */
  async find({ workspaceId, userId }: PersonKey): Promise<Member | null> {
    const row = await this.#db
      .selectFrom("members")
      .select(COLUMNS.members)
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return row ? toMember(row) : null;
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
    return rows.map(toMember);
  }
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
export const memberStore = storeOf(({ db }: { readonly db: Db }) => new MemberStore(db));
