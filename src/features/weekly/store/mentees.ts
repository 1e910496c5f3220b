import { Coalescer } from "#src/db/coalescer.ts";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { insertingNew } from "#src/db/save-rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { Mentees, MenteeTransaction } from "#src/feature-kit/ports.ts";
import { fromMember, toMember } from "#src/features/members/store/rows.ts";
import type { Availability, HistoryEvent, Member, Mentee, Nudge, Plan } from "#src/kernel/member.ts";
import type { Asked, Clock, PersonKey } from "#src/kernel/ports.ts";
import type { Outcome } from "../rules/mentee-changes.ts";
import { findMentee, findMentees, historyOf } from "./find-mentees.ts";
import { PostgresRecords } from "./records.ts";
import { saveOutcomes } from "./save-changes.ts";

const insertMember = insertingNew("members");

const FIND_BATCH = 50;
const FIND_UNDER_WAY = 4;

/** People in PostgreSQL. */
export class PostgresMentees implements Mentees {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #reactions: Reactions;
  /** The one query of most requests: those that come together are answered together. */
  readonly #find: Coalescer<PersonKey, Mentee | null>;

  constructor(db: Db, clock: Clock, reactions: Reactions) {
    this.#db = db;
    this.#clock = clock;
    this.#reactions = reactions;
    this.#find = new Coalescer((people) => findMentees(db, people), FIND_BATCH, FIND_UNDER_WAY);
  }

  find(person: PersonKey): Promise<Mentee | null> {
    return this.#find.call(person);
  }

  change<T>(person: PersonKey, work: (tx: MenteeTransaction) => Promise<T>): Promise<T | null> {
    return inTransaction(this.#db, async (tx) => {
      const mentee = await lockMentee(tx, this.#reactions, person, this.#clock.now());
      return mentee && work(mentee);
    });
  }

  async create(member: Member, asked: Asked): Promise<{ mentee: Mentee; created: boolean }> {
    const created = await inTransaction(this.#db, async (tx) => {
      await requireRemembered(tx, member.workspaceId, asked);
      return insertMember(tx, fromMember(member));
    });
    const mentee = await this.find(member);
    if (!mentee) throw new Error("a member vanished while joining");
    return { mentee, created };
  }

  async menteesOf({ workspaceId, userId }: PersonKey): Promise<readonly Member[]> {
    const rows = await this.#db
      .selectFrom("members")
      .select(COLUMNS.members)
      .where("workspace_id", "=", workspaceId)
      .where("manager_user_id", "=", userId)
      .execute();
    return rows.map(toMember);
  }

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

const lockMember = preparedStatement((db, { workspaceId, userId }: Placeholders<PersonKey>) =>
  db
    .selectFrom("members")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .forUpdate()
    .compile(),
);

/** Locks a person's row inside a transaction of the caller's; null when they have not joined. */
export async function lockMentee(
  tx: Tx,
  reactions: Reactions,
  person: PersonKey,
  now: Date,
): Promise<MenteeTransaction | null> {
  const [locked] = await lockMember(tx, person);
  const mentee = locked ? await findMentee(tx, person) : null;
  return mentee && new PostgresMenteeTransaction(tx, reactions, mentee, now);
}

class PostgresMenteeTransaction implements MenteeTransaction {
  readonly mentee: Mentee;
  readonly db: Tx;
  readonly #reactions: Reactions;
  readonly #now: Date;

  constructor(db: Tx, reactions: Reactions, mentee: Mentee, now: Date) {
    this.db = db;
    this.#reactions = reactions;
    this.mentee = mentee;
    this.#now = now;
  }

  async history(): Promise<readonly HistoryEvent[]> {
    const { id } = this.mentee.member;
    return (await historyOf(this.db, [id], this.#now)).get(id) ?? [];
  }

  nudge(id: string): Promise<{ nudge: Nudge; plan: Plan | null } | null> {
    return new PostgresRecords(this.db).nudge(this.mentee.member.id, id);
  }

  async save(outcome: Outcome): Promise<void> {
    await saveOutcomes(this.db, this.#reactions, [outcome], this.#now);
  }

  saveSideEffects(entry: SideEffects): Promise<void> {
    return saveSideEffects(this.db, entry);
  }
}
