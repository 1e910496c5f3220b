import { Coalescer, READ_FOR_ANSWERS } from "#src/db/coalescer.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { DomainEvent, Reactions } from "#src/db/reactions.ts";
import { storeOf } from "#src/db/store-of.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { HistoryEvent, Mentee, Nudge, Plan } from "#src/kernel/member.ts";
import type { Clock, PersonKey } from "#src/kernel/ports.ts";
import type { MenteeChanges } from "../rules/mentee-changes.ts";
import type { Preference } from "../rules/preferences.ts";
import { findMentee, findMentees, historyOf } from "./find-mentees.ts";
import { preferencesOf } from "./preferences.ts";
import { RecordStore } from "./records.ts";
import { saveAnswer } from "./save-mentee-changes.ts";

/** People in PostgreSQL. */
export class MenteeStore {
  readonly #db: Db;
  readonly #clock: Clock;
  readonly #reactions: Reactions;
  /** The one query of most requests: those that come together are answered together. */
  readonly #find: Coalescer<PersonKey, Mentee | null>;

  constructor(db: Db, clock: Clock, reactions: Reactions) {
    this.#db = db;
    this.#clock = clock;
    this.#reactions = reactions;
    this.#find = new Coalescer((people) => findMentees(db, people, clock.now()), READ_FOR_ANSWERS);
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
  const mentee = locked ? await findMentee(tx, person, now) : null;
  return mentee && new MenteeTransaction(tx, reactions, mentee, now);
}

/**
 * Reads and writes inside one transaction that holds the person's row locked, so that two clicks, or a click and a
 * job, are worked through one after the other.
 */
export class MenteeTransaction {
  readonly mentee: Mentee;
  /** What else is read and written together with it. */
  readonly db: Tx;
  readonly #reactions: Reactions;
  readonly #now: Date;

  constructor(db: Tx, reactions: Reactions, mentee: Mentee, now: Date) {
    this.db = db;
    this.#reactions = reactions;
    this.mentee = mentee;
    this.#now = now;
  }

  /** The person's challenge history of the last year, oldest first. */
  async history(): Promise<readonly HistoryEvent[]> {
    const { id } = this.mentee.member;
    return (await historyOf(this.db, [id], this.#now)).get(id) ?? [];
  }

  /** What they said of ease, size and topics. */
  preferences(): Promise<readonly Preference[]> {
    return preferencesOf(this.db, this.mentee.member.id);
  }

  nudge(id: string): Promise<{ nudge: Nudge; plan: Plan | null } | null> {
    return new RecordStore(this.db).nudge(this.mentee.member.id, id);
  }

  async save(outcome: MenteeChanges): Promise<void> {
    await saveAnswer(this.db, this.#reactions, outcome, this.#now);
  }

  saveSideEffects(entry: SideEffects): Promise<void> {
    return saveSideEffects(this.db, entry);
  }

  /** Runs what capabilities do when this happens to the person. */
  runReactions<T>(event: DomainEvent<T>, told: T): Promise<void> {
    return this.#reactions.run(this.db, event, [told], this.#now);
  }
}

/** The people of the bot's database. */
export const menteeStore = storeOf(
  ({ db, clock, reactions }: { readonly db: Db; readonly clock: Clock; readonly reactions: Reactions }) =>
    new MenteeStore(db, clock, reactions),
);
