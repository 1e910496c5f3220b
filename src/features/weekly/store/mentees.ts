import { Coalescer } from "#src/db/coalescer.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { findMentee, findMentees, historyOf, prepared, run, upsert } from "#src/db/query.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/audit-log.ts";
import { markForgotten, requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { ForgetReceipt, Mentees, MenteeTransaction, PersonalRecord } from "#src/feature-kit/ports.ts";
import { forgetAssignments } from "#src/features/assignments/store/personal-data.ts";
import { forgetChallenges } from "#src/features/channel-challenges/store/channel-challenges.ts";
import { forgetTraces } from "#src/features/privacy/store/forget-traces.ts";
import type { Door } from "#src/features/team/rules/manager-request.ts";
import { doorOf, saveDoors } from "#src/features/team/store/manager-requests.ts";
import { forgetBetween, forgetChanges } from "#src/features/team/store/personal-data.ts";
import type { Availability, HistoryEvent, Member, Mentee, Nudge, Plan, Reflection } from "#src/kernel/member.ts";
import type { Asked, Clock, PersonKey } from "#src/kernel/ports.ts";
import type { Outcome } from "../rules/mentee-changes.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, PLAN_COLUMNS, prefixed, REFLECTION_COLUMNS } from "./columns.ts";
import { fromMember, fromReflection, memberIn, nudgeIn, planIn, toNudge, toPlan, toReflection } from "./rows.ts";
import { saveOutcomes } from "./save-changes.ts";

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
    return inTransaction(this.#db, async (client) => {
      const tx = await lockMentee(client, this.#reactions, person, this.#clock.now());
      return tx && work(tx);
    });
  }

  async create(member: Member, asked: Asked): Promise<{ mentee: Mentee; created: boolean }> {
    const names = Object.keys(MEMBER_COLUMNS);
    const fields = Object.entries(MEMBER_COLUMNS).map(([name, type]) => `${name} ${type}`);
    const text = `insert into members (${names.join(", ")})
      select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_to_recordset($1::jsonb) as r (${fields.join(", ")})
      on conflict (workspace_id, user_id) do nothing returning id`;
    const rows = await inTransaction(this.#db, async (client) => {
      await requireRemembered(client, member.workspaceId, asked);
      return prepared(client, "create-member", text, [JSON.stringify([fromMember(member)])]);
    });
    const mentee = await this.find(member);
    if (!mentee) throw new Error("a member vanished while joining");
    return { mentee, created: rows.length > 0 };
  }

  async menteesOf({ workspaceId, userId }: PersonKey): Promise<readonly Member[]> {
    const text = `select ${prefixed("m", MEMBER_COLUMNS)} from members m where m.workspace_id = $1 and m.manager_user_id = $2`;
    return (await prepared(this.#db, "mentees-of", text, [workspaceId, userId])).map(memberIn);
  }

  async saveAvailability(
    { workspaceId, userId }: PersonKey,
    known: Partial<Availability>,
    asked: Partial<Availability> = {},
  ): Promise<void> {
    const [saved, compared] = [fieldsOf(known), fieldsOf(asked)];
    if (saved.length === 0) return;
    const set = saved.map(([field], index) => `${AVAILABILITY_COLUMNS[field]} = $${index + 3}`);
    const unchanged = compared.map(
      ([field], index) => ` and ${AVAILABILITY_COLUMNS[field]} is not distinct from $${index + 3 + saved.length}`,
    );
    const text = `update members set ${set.join(", ")} where workspace_id = $1 and user_id = $2${unchanged.join("")}`;
    const values = [...saved, ...compared].map(([, value]) => value);
    await prepared(this.#db, "save-availability", text, [workspaceId, userId, ...values]);
  }

  forget({ workspaceId, userId }: PersonKey): Promise<ForgetReceipt | null> {
    return inTransaction(this.#db, async (client) => {
      await markForgotten(client, { workspaceId, userId }, this.#clock.now());
      await lockConcerned(client, { workspaceId, userId });
      // An event of theirs that waits to be handled comes to nothing.
      const said = `update inbox set handled_at = seen_at, kind = null, user_id = null, body = null, lease_until = null
        where workspace_id = $1 and user_id = $2`;
      await run(client, said, [workspaceId, userId]);
      const named = "update members set manager_user_id = null where workspace_id = $1 and manager_user_id = $2";
      const cleared = (await run(client, named, [workspaceId, userId])).rowCount ?? 0;
      await forgetChallenges(client, { workspaceId, userId }, this.#clock.now());
      const own = "select id from members where workspace_id = $1 and user_id = $2";
      const [member] = (await run<{ id: string }>(client, own, [workspaceId, userId])).rows;
      const assignments = await forgetAssignments(client, { workspaceId, userId }, this.#clock.now());
      const messages = member ? await forgetWeeklyMessages(client, { workspaceId, userId }) : 0;
      const between = await forgetBetween(client, { workspaceId, userId });
      const happened = async (): Promise<number> => {
        const changes = await forgetChanges(client, { workspaceId, userId });
        await forgetTraces(client, { workspaceId, userId });
        return changes;
      };
      if (!member) {
        const found = between + (await happened());
        const nothing = { nudges: 0, plans: 0, reflections: 0, history: 0, messages: 0 };
        return found + cleared + assignments === 0 ? null : { ...nothing, assignments, between: found };
      }
      // Children first, so that their numbers are known; the receipt names them.
      const remove = async (table: string): Promise<number> =>
        (await run(client, `delete from ${table} where member_id = $1`, [member.id])).rowCount ?? 0;
      const history = await remove("challenge_history");
      const reflections = await remove("reflections");
      const plans = await remove("plans");
      const nudges = await remove("nudges");
      await run(client, "delete from members where id = $1", [member.id]);
      return { nudges, plans, reflections, history, messages, assignments, between: between + (await happened()) };
    });
  }

  async everything(person: PersonKey): Promise<PersonalRecord | null> {
    const mentee = await this.find(person);
    if (!mentee) return null;
    const { member } = mentee;
    const select = (table: string, columns: object, order: string): Promise<Record<string, unknown>[]> =>
      prepared(
        this.#db,
        `everything-${table}`,
        `select ${Object.keys(columns).join(", ")} from ${table} where member_id = $1 order by ${order}`,
        [member.id],
      );
    const [nudges, plans, reflections, history] = await Promise.all([
      select("nudges", NUDGE_COLUMNS, "offered_at"),
      select("plans", PLAN_COLUMNS, "created_at"),
      select("reflections", REFLECTION_COLUMNS, "created_at"),
      historyOf(this.#db, [member.id], new Date(0)),
    ]);
    return {
      member,
      nudges: (nudges as Parameters<typeof toNudge>[0][]).map(toNudge),
      plans: (plans as Parameters<typeof toPlan>[0][]).map(toPlan),
      reflections: (reflections as Parameters<typeof toReflection>[0][]).map(toReflection),
      history: history.get(member.id) ?? [],
    };
  }
}

/** What the weekly loop wrote to them, so that the receipt can name its number. */
async function forgetWeeklyMessages(tx: Tx, { workspaceId, userId }: PersonKey): Promise<number> {
  const text = `delete from outbox where workspace_id = $1 and recipient = $2
    and content ->> 'kind' in ('nudge', 'reminder', 'follow-up', 'silence')`;
  return (await run(tx, text, [workspaceId, userId])).rowCount;
}

/**
 * Locks, in the order of all transactions, what is shared with others: two who forget at once and have named each other, or
 * somebody who clicks meanwhile, wait for their turn.
 */
async function lockConcerned(client: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  const challenges = `select from channel_challenges c where c.workspace_id = $1 and (c.creator_user_id = $2
    or exists (select from participants p where p.channel_challenge_id = c.id and p.user_id = $2)) order by c.id for update`;
  await run(client, challenges, [workspaceId, userId]);
  const members =
    "select from members where workspace_id = $1 and (user_id = $2 or manager_user_id = $2) order by id for update";
  await run(client, members, [workspaceId, userId]);
}

const AVAILABILITY_COLUMNS: Readonly<Record<keyof Availability, string>> = {
  dndStart: "dnd_start",
  dndEnd: "dnd_end",
  away: "away",
  awayUntil: "away_until",
  checkedAt: "availability_checked_at",
};

/** In one order, so that the same fields give the same statement. */
function fieldsOf(known: Partial<Availability>): (readonly [keyof Availability, unknown])[] {
  const names = Object.keys(AVAILABILITY_COLUMNS) as (keyof Availability)[];
  return names.flatMap((name) => (name in known ? [[name, known[name]] as const] : []));
}

/** Locks a person's row inside a transaction of the caller's; null when they have not joined. */
export async function lockMentee(
  client: Tx,
  reactions: Reactions,
  person: PersonKey,
  now: Date,
): Promise<MenteeTransaction | null> {
  const lock = "select id from members where workspace_id = $1 and user_id = $2 for update";
  const [locked] = await prepared(client, "lock-member", lock, [person.workspaceId, person.userId]);
  const mentee = locked ? await findMentee(client, person.workspaceId, person.userId) : null;
  return mentee && new PostgresMenteeTransaction(client, reactions, mentee, now);
}

class PostgresMenteeTransaction implements MenteeTransaction {
  readonly mentee: Mentee;
  readonly #client: Tx;
  readonly #reactions: Reactions;
  readonly #now: Date;

  constructor(client: Tx, reactions: Reactions, mentee: Mentee, now: Date) {
    this.#client = client;
    this.#reactions = reactions;
    this.mentee = mentee;
    this.#now = now;
  }

  async history(): Promise<readonly HistoryEvent[]> {
    const { id } = this.mentee.member;
    return (await historyOf(this.#client, [id], this.#now)).get(id) ?? [];
  }

  async nudge(id: string): Promise<{ nudge: Nudge; plan: Plan | null } | null> {
    const text = `select ${prefixed("n", NUDGE_COLUMNS)}, ${prefixed("p", PLAN_COLUMNS)} from nudges n
      left join plans p on p.nudge_id = n.id where n.id = $1 and n.member_id = $2`;
    const [row] = await prepared(this.#client, "own-nudge", text, [id, this.mentee.member.id]);
    const nudge = row && nudgeIn(row);
    return nudge ? { nudge, plan: planIn(row) } : null;
  }

  async save(outcome: Outcome): Promise<void> {
    await saveOutcomes(this.#client, this.#reactions, [outcome], this.#now);
  }

  addReflection(reflection: Reflection): Promise<void> {
    return this.#saveReflection(reflection);
  }

  updateReflection(reflection: Reflection): Promise<void> {
    return this.#saveReflection(reflection);
  }

  #saveReflection(reflection: Reflection): Promise<void> {
    const conflict = { key: "id", keep: ["member_id"] };
    return upsert(this.#client, "reflections", REFLECTION_COLUMNS, [fromReflection(reflection)], conflict);
  }

  async deleteReflection(id: string): Promise<boolean> {
    const text = "delete from reflections where id = $1 and member_id = $2";
    return ((await run(this.#client, text, [id, this.mentee.member.id])).rowCount ?? 0) > 0;
  }

  reflection(id: string): Promise<Reflection | null> {
    return this.#reflection("id", id);
  }

  reflectionOn(nudgeId: string): Promise<Reflection | null> {
    return this.#reflection("nudge_id", nudgeId);
  }

  async #reflection(column: "id" | "nudge_id", value: string): Promise<Reflection | null> {
    const text = `select ${Object.keys(REFLECTION_COLUMNS).join(", ")} from reflections where ${column} = $1 and member_id = $2`;
    const [row] = await prepared(this.#client, `own-reflection-${column}`, text, [value, this.mentee.member.id]);
    return row ? toReflection(row as Parameters<typeof toReflection>[0]) : null;
  }

  doorOf(nudgeId: string): Promise<Door | null> {
    return doorOf(this.#client, this.mentee.member.id, nudgeId);
  }

  addDoor(door: Door): Promise<void> {
    return saveDoors(this.#client, [door]);
  }

  saveSideEffects(entry: SideEffects): Promise<void> {
    return saveSideEffects(this.#client, entry);
  }
}
