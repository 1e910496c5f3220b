import type { Db } from "#src/db/database.ts";
import { findMentee, prepared } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { announce } from "#src/delivery/store/audit-log.ts";
import { contactIn } from "#src/delivery/store/contacts.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { DigestSlot } from "../rules/digest.ts";
import type { DigestOutcome, Digests, DueDigest } from "./ports.ts";
import { factsOf } from "./team.ts";
import { thankedBy } from "./thanks.ts";

/** The digests of managers, due in PostgreSQL. */
export class PostgresDigests implements Digests {
  readonly #db: Db;
  readonly #onError: (error: unknown, fields: { what: string }) => void;

  constructor(db: Db, onError: (error: unknown, fields: { what: string }) => void) {
    this.#db = db;
    this.#onError = onError;
  }

  claim(
    now: Date,
    limit: number,
    decide: (due: DueDigest) => DigestOutcome,
  ): Promise<{ claimed: number; keys: readonly string[] }> {
    return inTransaction(this.#db, async (client) => {
      const text = `select * from contacts c where c.next_digest_at <= $1
        and not exists (select from workspaces w where w.id = c.workspace_id and w.uninstalled_at is not null)
        order by c.next_digest_at limit $2 for update of c skip locked`;
      const rows = await prepared(client, "claim-digests", text, [now, limit]);
      const keys: string[] = [];
      for (const row of rows) {
        const contact = contactIn(row);
        const { workspaceId, userId } = contact;
        const facts = await factsOf(client, contact);
        const shared = facts.flatMap(({ reflections }) => reflections.map(({ id }) => id));
        const due: DueDigest = {
          contact,
          member: (await findMentee(client, workspaceId, userId))?.member ?? null,
          since: row["last_digest_at"] as Date | null,
          facts,
          thanked: await thankedBy(client, contact, shared),
        };
        const { nextAt, isTold, announcing } = this.#decide(due, now, decide);
        const save = `update contacts set next_digest_at = $3, last_digest_at = coalesce($4, last_digest_at) where workspace_id = $1 and user_id = $2`;
        await prepared(client, "digest-told", save, [workspaceId, userId, nextAt, isTold ? now : null]);
        await announce(client, announcing);
        keys.push(...(announcing.notices ?? []).map(({ key }) => key));
      }
      return { claimed: rows.length, keys };
    });
  }

  async choose(
    { workspaceId, userId }: PersonKey,
    slot: DigestSlot | null,
    nextAt: Date | null,
    now: Date,
  ): Promise<void> {
    const text = `update contacts set digest_day = $3, digest_hour = $4, next_digest_at = $5, digest_set_at = $6
      where workspace_id = $1 and user_id = $2`;
    const values = [workspaceId, userId, slot?.day ?? null, slot?.hour ?? null, nextAt, now];
    await prepared(this.#db, "choose-digest", text, values);
  }

  async schedule({ workspaceId, userId }: PersonKey, slot: DigestSlot, nextAt: Date | null): Promise<void> {
    const text = `update contacts set digest_day = $3, digest_hour = $4, next_digest_at = $5
      where workspace_id = $1 and user_id = $2 and (digest_day is not null or digest_set_at is null)`;
    await prepared(this.#db, "schedule-digest", text, [workspaceId, userId, slot.day, slot.hour, nextAt]);
  }

  async stop({ workspaceId, userId }: PersonKey): Promise<void> {
    const text = "update contacts set next_digest_at = null where workspace_id = $1 and user_id = $2";
    await prepared(this.#db, "stop-digest", text, [workspaceId, userId]);
  }

  /** One manager's trouble must not keep the others from theirs. */
  #decide(due: DueDigest, now: Date, decide: (due: DueDigest) => DigestOutcome): DigestOutcome {
    try {
      const outcome = decide(due);
      if (outcome.nextAt === null || outcome.nextAt > now) return outcome;
      this.#onError(new Error("a digest left its due time in the past"), { what: "digests" });
    } catch (error) {
      this.#onError(error, { what: "digests" });
    }
    return { nextAt: new Date(now.getTime() + 3_600_000), isTold: false, announcing: {} };
  }
}
