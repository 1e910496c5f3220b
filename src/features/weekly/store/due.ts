import type { Db } from "#src/db/database.ts";
import { historyOf, menteesById, prepared, run } from "#src/db/query.ts";
import type { Reactions } from "#src/db/reactions.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { Claimed, Due, DuePerson, StaleAvailability } from "#src/feature-kit/ports.ts";
import type { Member, Mentee } from "#src/kernel/member.ts";
import { type Outcome, only } from "../rules/mentee-changes.ts";
import { MEMBER_COLUMNS, prefixed } from "./columns.ts";
import { memberIn } from "./rows.ts";
import { saveOutcomes } from "./save-changes.ts";

const HOUR_MS = 3_600_000;
type Decide = (due: DuePerson) => Outcome;

/** What differs between nudges, reminders and follow-ups. */
interface DueKind {
  readonly name: string;
  /** Locks and returns the ids of members of whom something is due; skips what another bot holds. */
  readonly claim: string;
  readonly needsHistory: boolean;
  /**
   * The claim's own condition, asked again of what is read after the lock: the claim waits for nobody, but a row that it
   * only joined may have been changed by whoever held the lock a moment ago, and PostgreSQL looks again at locked rows alone.
   */
  readonly isDue: (mentee: Mentee, now: Date) => boolean;
  /** Whether the outcome moves the due time on; one that does not would be claimed for ever. */
  readonly movesOn: (due: DuePerson, outcome: Outcome, now: Date) => boolean;
  /** The due time an hour later, for a person about whom the decision failed. */
  readonly postponed: (due: DuePerson, at: Date) => Outcome;
}

// The claim reads the index of due times alone and locks the member, so that a click and a sweep never interleave.
const INSTALLED = installed("m");

const NUDGES: DueKind = {
  name: "nudges",
  claim: `select m.id from members m where m.next_nudge_at <= $1 and m.left_at is null and ${INSTALLED}
    order by m.next_nudge_at limit $2 for update of m skip locked`,
  needsHistory: true,
  isDue: ({ member }, now) => isPast(member.nextNudgeAt, now),
  movesOn: (_, { member }, now) => member.nextNudgeAt === null || member.nextNudgeAt > now,
  postponed: ({ mentee }, at) => only({ ...mentee.member, nextNudgeAt: at }),
};

const REMINDERS: DueKind = {
  name: "reminders",
  claim: `select m.id from plans p join members m on m.id = p.member_id join nudges n on n.id = p.nudge_id
    where p.reminder_at <= $1 and n.status in ('open', 'planned') and ${INSTALLED}
    order by p.reminder_at limit $2 for update of m skip locked`,
  needsHistory: false,
  isDue: ({ nudge, plan }, now) => nudge !== null && isPast(plan?.reminderAt ?? null, now),
  movesOn: ({ mentee }, { plans }, now) =>
    mentee.plan !== null && plans.some(({ reminderAt }) => reminderAt === null || reminderAt > now),
  postponed: ({ mentee }, at) => ({
    ...only(mentee.member),
    plans: mentee.plan ? [{ ...mentee.plan, reminderAt: at }] : [],
  }),
};

const FOLLOW_UPS: DueKind = {
  name: "follow-ups",
  claim: `select m.id from nudges n join members m on m.id = n.member_id
    where n.follow_up_at <= $1 and n.status in ('open', 'planned') and ${INSTALLED}
    order by n.follow_up_at limit $2 for update of m skip locked`,
  needsHistory: false,
  isDue: ({ nudge }, now) => isPast(nudge?.followUpAt ?? null, now),
  movesOn: (_, { nudges }, now) => nudges.some(({ followUpAt }) => followUpAt === null || followUpAt > now),
  postponed: ({ mentee }, at) => ({
    ...only(mentee.member),
    nudges: mentee.nudge ? [{ ...mentee.nudge, followUpAt: at }] : [],
  }),
};

function isPast(at: Date | null, now: Date): boolean {
  return at !== null && at <= now;
}

function installed(row: string): string {
  return `not exists (select from workspaces w where w.id = ${row}.workspace_id and w.uninstalled_at is not null)`;
}

/** A digest that would have nothing to tell is no message to wait for. */
const NEXT_DIGEST = `(select min(c.next_digest_at) from contacts c where c.next_digest_at > $1 and ${installed("c")} and (
  exists (select from doors d where d.workspace_id = c.workspace_id and d.manager_user_id = c.user_id and d.status = 'asked')
  or exists (select from assignments a join assignees e on e.assignment_id = a.id
    where a.workspace_id = c.workspace_id and a.assigner_user_id = c.user_id and e.status in ('invited', 'waiting', 'offered', 'suggested'))
  or exists (select from members m join reflections r on r.member_id = m.id
    where m.workspace_id = c.workspace_id and m.manager_user_id = c.user_id and r.shared_with_manager
      and (c.last_digest_at is null or r.updated_at > c.last_digest_at)
      and not exists (select from thanks t where t.reflection_id = r.id and t.from_user_id = c.user_id))))`;

/** The earliest of each kind of thing that happens by itself: what the claims look at, what waits in the outbox, cards that are drawn again. */
const NEXT_OF: readonly string[] = [
  next("m.next_nudge_at", `members m where m.left_at is null and ${INSTALLED}`),
  next(
    "p.reminder_at",
    `plans p join nudges n on n.id = p.nudge_id join members m on m.id = n.member_id where n.status in ('open', 'planned') and ${INSTALLED}`,
  ),
  next(
    "n.follow_up_at",
    `nudges n join members m on m.id = n.member_id where n.status in ('open', 'planned') and ${INSTALLED}`,
  ),
  next("c.next_at", `channel_challenges c where ${installed("c")}`),
  next("s.next_at", `channel_suggestions s where ${installed("s")}`),
  next("a.check_at", `assignees a where ${installed("a")}`),
  next("o.due_at", `outbox o where o.status = 'pending' and ${installed("o")}`),
  next(
    "k.drawing_until",
    `cards k where k.dirty_since is not null and k.ts is not null and k.unreachable_reason is null and ${installed("k")}`,
  ),
];

function next(column: string, from: string): string {
  return `(select ${column} from ${from} and ${column} > $1 order by 1 limit 1)`;
}

/** What is due in PostgreSQL, claimed in batches with `for update skip locked`. */
export class PostgresDue implements Due, StaleAvailability {
  readonly #db: Db;
  readonly #reactions: Reactions;
  readonly #onError: (error: unknown, fields: { what: string; memberId: string }) => void;

  constructor(
    db: Db,
    reactions: Reactions,
    onError: (error: unknown, fields: { what: string; memberId: string }) => void,
  ) {
    this.#db = db;
    this.#reactions = reactions;
    this.#onError = onError;
  }

  nudges(now: Date, limit: number, decide: Decide): Promise<Claimed> {
    return this.#claim(NUDGES, now, limit, decide);
  }

  reminders(now: Date, limit: number, decide: Decide): Promise<Claimed> {
    return this.#claim(REMINDERS, now, limit, decide);
  }

  followUps(now: Date, limit: number, decide: Decide): Promise<Claimed> {
    return this.#claim(FOLLOW_UPS, now, limit, decide);
  }

  async nextAt(after: Date | null): Promise<Date | null> {
    const text = `select least(${NEXT_DIGEST}, ${NEXT_OF.join(", ")}) as at`;
    const [row] = await prepared(this.#db, "next-due", text, [after ?? "-infinity"]);
    return (row?.["at"] as Date | null) ?? null;
  }

  async expire(before: Date): Promise<number> {
    // That somebody was named is told once for ever, so its key stays.
    const text =
      "delete from outbox where status in ('sent', 'failed', 'cancelled') and due_at < $1 and content ->> 'kind' <> 'manager-named'";
    return (await run(this.#db, text, [before])).rowCount ?? 0;
  }

  async peopleDueSoon(dueBefore: Date, checkedBefore: Date, limit: number): Promise<readonly Member[]> {
    // So many of each workspace: one that cannot be asked stays in front for ever, and the others get their turn.
    const text = `select ${prefixed("m", MEMBER_COLUMNS)} from members m join (
        select m.id, row_number() over (partition by m.workspace_id order by m.next_nudge_at) as place from members m
        where m.next_nudge_at <= $1 and m.left_at is null and (m.availability_checked_at is null or m.availability_checked_at < $2)
          and ${INSTALLED}) due on due.id = m.id
      where due.place <= $3 order by m.next_nudge_at`;
    return (await prepared(this.#db, "people-due-soon", text, [dueBefore, checkedBefore, limit])).map(memberIn);
  }

  #claim(kind: DueKind, now: Date, limit: number, decide: Decide): Promise<Claimed> {
    return inTransaction(this.#db, async (client) => {
      const rows = await prepared(client, `claim-${kind.name}`, kind.claim, [now, limit]);
      if (rows.length === 0) return { claimed: 0, messageKeys: [] };
      const ids = rows.map((row) => String(row["id"]));
      const mentees = await menteesById(client, ids);
      const histories = kind.needsHistory ? await historyOf(client, ids, now) : new Map<string, never[]>();
      const outcomes: Outcome[] = [];
      for (const id of ids) {
        const mentee = mentees.get(id);
        if (mentee && kind.isDue(mentee, now))
          outcomes.push(this.#decide(kind, { mentee, history: histories.get(id) ?? [] }, now, decide));
      }
      const messageKeys = await saveOutcomes(client, this.#reactions, outcomes, now);
      return { claimed: rows.length, messageKeys };
    });
  }

  /** One person's trouble must not keep the others from their nudge. */
  #decide(kind: DueKind, due: DuePerson, now: Date, decide: Decide): Outcome {
    const memberId = due.mentee.member.id;
    try {
      const outcome = decide(due);
      if (kind.movesOn(due, outcome, now)) return outcome;
      this.#onError(new Error("a decision left its due time in the past"), { what: kind.name, memberId });
    } catch (error) {
      this.#onError(error, { what: kind.name, memberId });
    }
    return kind.postponed(due, new Date(now.getTime() + HOUR_MS));
  }
}
