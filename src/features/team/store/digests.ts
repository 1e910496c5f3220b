import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import type { Contact } from "#src/delivery/contact.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { type ClaimedBatch, claimDue } from "#src/delivery/store/claim-due.ts";
import { toContact } from "#src/delivery/store/contacts.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { findMentee } from "#src/features/weekly/store/find-mentees.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import type { DigestSlot } from "../rules/digest.ts";
import type { MenteeFacts } from "../rules/team-view.ts";
import { thankedBy } from "./reflection-thanks.ts";
import { factsOf } from "./team.ts";

const AGAIN_MS = 3_600_000;

/** A manager's digest as it is due: what it is decided from. */
export interface DueDigest {
  readonly contact: Contact;
  /** Null when they are no mentee themselves. */
  readonly member: Member | null;
  readonly since: Date | null;
  readonly facts: readonly MenteeFacts[];
  readonly thanked: ReadonlySet<string>;
}

export interface DigestOutcome {
  /** Null: there is nobody whom it could tell of. */
  readonly nextAt: Date | null;
  /** From when on the next one tells of what was shared; null: as before, where this one was only put off. */
  readonly toldUntil: Date | null;
  readonly sideEffects: SideEffects;
}

/** The digests of managers, due in PostgreSQL. */
export class DigestStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Claims up to `limit` digests that are due, asks `decide` for each and saves what comes out. @param onPutOff told of
   * one that could not be decided. @returns keys of the messages.
   */
  claim(
    now: Date,
    limit: number,
    decide: (due: DueDigest) => DigestOutcome,
    onPutOff: (error: unknown) => void,
  ): Promise<ClaimedBatch> {
    return claimDue(
      this.#db,
      now,
      (tx) =>
        tx
          .selectFrom("contacts")
          .select(COLUMNS.contacts)
          .where("next_digest_at", "<=", now)
          .where((contact) => isInstalled(contact.ref("workspace_id")))
          .orderBy("next_digest_at")
          .limit(limit)
          .forUpdate()
          .skipLocked()
          .execute(),
      async (tx, row) => {
        const contact = toContact(row);
        const facts = await factsOf(tx, contact, now);
        const shared = facts.flatMap(({ reflections }) => reflections.map(({ id }) => id));
        const due: DueDigest = {
          contact,
          member: (await findMentee(tx, contact, now))?.member ?? null,
          since: row.last_digest_at,
          facts,
          thanked: await thankedBy(tx, contact, shared),
        };
        const { nextAt, toldUntil, sideEffects } = decided(due, now, decide, onPutOff);
        await changing(tx, contact)
          .set({ next_digest_at: nextAt, ...(toldUntil === null ? {} : { last_digest_at: toldUntil }) })
          .execute();
        await saveSideEffects(tx, sideEffects);
        return sideEffects;
      },
    );
  }

  /** The manager's own choice; null for no digest. */
  async choose(person: PersonKey, slot: DigestSlot | null, nextAt: Date | null, now: Date): Promise<void> {
    await changing(this.#db, person)
      .set({
        digest_day: slot?.day ?? null,
        digest_hour: slot?.hour ?? null,
        next_digest_at: nextAt,
        digest_set_at: now,
      })
      .execute();
  }

  /** When it comes next, for somebody who has not chosen otherwise: `slot` is the default. */
  async schedule(person: PersonKey, slot: DigestSlot, nextAt: Date | null): Promise<void> {
    await changing(this.#db, person)
      .set({ digest_day: slot.day, digest_hour: slot.hour, next_digest_at: nextAt })
      .where((contact) => contact.or([contact("digest_day", "is not", null), contact("digest_set_at", "is", null)]))
      .execute();
  }

  /** Nothing is due any more: deactivated, or nobody names them. */
  async stop(person: PersonKey): Promise<void> {
    await changing(this.#db, person).set({ next_digest_at: null }).execute();
  }
}

/** When a manager's last digest was decided; null where none was. */
export async function lastDigestAt(on: Db, { workspaceId, userId }: PersonKey): Promise<Date | null> {
  const row = await on
    .selectFrom("contacts")
    .select("last_digest_at")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.last_digest_at ?? null;
}

/** A failure for one manager must not stop the others. */
function decided(
  due: DueDigest,
  now: Date,
  decide: (due: DueDigest) => DigestOutcome,
  onPutOff: (error: unknown) => void,
): DigestOutcome {
  try {
    const outcome = decide(due);
    if (outcome.nextAt === null || outcome.nextAt > now) return outcome;
    onPutOff(new Error("a digest left its due time in the past"));
  } catch (error) {
    onPutOff(error);
  }
  return { nextAt: new Date(now.getTime() + AGAIN_MS), toldUntil: null, sideEffects: {} };
}

function changing(on: Db, { workspaceId, userId }: PersonKey) {
  return on.updateTable("contacts").where("workspace_id", "=", workspaceId).where("user_id", "=", userId);
}
