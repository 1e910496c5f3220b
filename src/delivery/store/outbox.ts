import { setTimeout as sleep } from "node:timers/promises";
import { sql, type UpdateObject } from "kysely";
import { Coalescer } from "#src/db/coalescer.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { preparedStatement } from "#src/db/prepared-statement.ts";
import type { DB } from "#src/db/tables.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { ClaimedMessage, Lease, Retry } from "../claimed-message.ts";
import { addToOutbox, CARDS_AND_DOUBTS } from "./add-to-outbox.ts";
import { claimByKeys, claimNextOf, isFree, LEASE_MS } from "./claim-messages.ts";
import { wasForgotten } from "./forgotten.ts";

/** Waits before the fact that Slack has the message is saved again, when the database fails. */
const WRITE_DOWN_AGAIN_MS = [200, 1000, 5000];
const ERROR_LENGTH = 200;
const CLAIMED_AT_ONCE = 200;

interface Next {
  readonly workspaceId: string;
  readonly now: Date;
}
interface Ending {
  readonly lease: Lease;
  readonly message: MessageRef | null;
  readonly now: Date;
}
interface Endings {
  readonly keys: readonly string[];
  readonly leases: readonly string[];
  readonly channels: readonly (string | null)[];
  readonly timestamps: readonly (string | null)[];
  readonly ats: readonly Date[];
}

/**
 * Where a card stands is known together with its being sent: where the bot may not read the channel, it could not be
 * found later.
 */
const saveSent = preparedStatement<Endings, { readonly key: string }>((db, v) =>
  sql<{ readonly key: string }>`with done as (
      update outbox o set status = 'sent', lease_id = null, sending_until = null, doubt_since = null, error = null,
        channel = s.channel, ts = s.ts, sent_at = s.at
      from unnest(${v.keys}::text[], ${v.leases}::uuid[], ${v.channels}::text[], ${v.timestamps}::text[], ${v.ats}::timestamptz[])
        as s (key, lease_id, channel, ts, at)
      where o.key = s.key and o.lease_id = s.lease_id and o.status = 'sending' returning o.key, o.content, o.ts
    ), carded as (
      update cards c set ts = done.ts from done where done.content ->> 'kind' = 'card' and c.id::text = done.content ->> 'cardId'
    )
    select key from done`.compile(db),
);

/**
 * Messages that wait to be sent, are being sent, or were. The states and what leads from one to the next:
 * pending -> sending (`begin`, `next`) -> sent | pending (`putBack`) | cancelled | failed; sending -> sending when a
 * lease ran out. Each of the four ends takes the lease, and answers false when it was lost: then nothing was changed.
 * Many deliveries run at once, so what they ask is gathered into few statements.
 */
export class Outbox {
  readonly #db: Db;
  readonly #leaseMs: number;
  readonly #begin: Coalescer<{ key: string; now: Date }, ClaimedMessage | null>;
  readonly #next: Coalescer<Next, ClaimedMessage | null>;
  readonly #sent: Coalescer<Ending, boolean>;

  constructor(db: Db, leaseMs = LEASE_MS) {
    this.#db = db;
    this.#leaseMs = leaseMs;
    this.#begin = new Coalescer((calls) => this.#beginAll(calls));
    // One claim at a time: two on their way together may return in either order, and whoever has a message first sends it first.
    this.#next = new Coalescer((calls) => this.#nextOf(calls), { maxBatch: CLAIMED_AT_ONCE });
    this.#sent = new Coalescer((calls) => this.#sentAll(calls));
  }

  /** Writes messages that come of no other change. @returns the keys that are new. */
  add(messages: readonly NewMessage[]): Promise<readonly string[]> {
    const isAsked = messages.some(({ askedAt }) => askedAt !== undefined);
    return inTransaction(this.#db, async (tx) =>
      addToOutbox(tx, isAsked ? await ofTheRemembered(tx, messages) : messages),
    );
  }

  /** Takes this message, if it is due and nobody else has it; null when there is nothing to do. */
  begin(key: string, now: Date): Promise<ClaimedMessage | null> {
    return this.#begin.call({ key, now });
  }

  /**
   * Takes the next message of a workspace that is due; null when there is none. Answers come in the order of the messages,
   * so that a process which sends them as they come (`Turns`) sends them in this order.
   */
  next(workspaceId: string, now: Date): Promise<ClaimedMessage | null> {
    return this.#next.call({ workspaceId, now });
  }

  /** How many of a workspace could be taken now, counted up to `limit`. */
  async waiting(workspaceId: string, now: Date, limit: number): Promise<number> {
    const free = sql<boolean>`b.workspace_id = ${workspaceId} and ${isFree(sql`${now}`)}`;
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from (select from outbox b where ${free} limit ${limit}) free`.execute(this.#db);
    return rows[0]?.count ?? 0;
  }

  /** How many messages are due and not sent, in all workspaces; those on their way included. */
  async backlog(now: Date): Promise<number> {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from outbox where status in ('pending', 'sending') and due_at <= ${now}`.execute(
      this.#db,
    );
    return rows[0]?.count ?? 0;
  }

  /** It was sent. Saved with several attempts, as it must not be sent again. */
  async sent(lease: Lease, message: MessageRef | null, now: Date): Promise<boolean> {
    for (const waitMs of WRITE_DOWN_AGAIN_MS) {
      try {
        return await this.#sent.call({ lease, message, now });
      } catch {
        await sleep(waitMs);
      }
    }
    return this.#sent.call({ lease, message, now });
  }

  putBack(lease: Lease, { at, error, doubtSince, giveUpAt, found, isHold }: Retry): Promise<boolean> {
    return this.#updateLeased(lease, {
      status: "pending",
      lease_id: null,
      sending_until: null,
      due_at: at,
      error: error.slice(0, ERROR_LENGTH),
      doubt_since: doubtSince,
      give_up_at: giveUpAt,
      ...found,
      // Somebody may have it and press its buttons: before those that nobody has seen, it is found and drawn as things stand.
      ...(doubtSince ? { lane: sql<number>`least(lane, ${CARDS_AND_DOUBTS})` } : {}),
      ...(isHold ? { attempts: sql<number>`attempts - 1` } : {}),
    });
  }

  /**
   * Notes under which names files are uploaded, so that they are found by what was sent, whatever has changed since.
   * @returns null where the lease is lost, or whoever should get them was forgotten: then nothing is uploaded.
   */
  async noteFileNames(
    claimed: ClaimedMessage,
    files: readonly { readonly filename: string }[] = [],
  ): Promise<ClaimedMessage | null> {
    if (files.length === 0) return claimed;
    const names = files.map(({ filename }) => filename);
    if (claimed.fileNames.some((noted) => noted.join() === names.join())) return claimed;
    // A version that noted none uploaded them under the names that they have now, as far as anybody knows.
    const fileNames = [...claimed.fileNames, names];
    const isNoted = await this.#updateLeased(claimed.lease, { file_names: JSON.stringify(fileNames) });
    return isNoted ? { ...claimed, fileNames } : null;
  }

  /** Not wanted any more. */
  cancelled(lease: Lease, error: string): Promise<boolean> {
    return this.#updateLeased(lease, {
      status: "cancelled",
      lease_id: null,
      sending_until: null,
      error: error.slice(0, ERROR_LENGTH),
    });
  }

  /** Given up. The lease stays until `settled`: whoever finds it run out does again what follows. */
  failed(lease: Lease, error: string): Promise<boolean> {
    return this.#updateLeased(lease, {
      status: "failed",
      error: error.slice(0, ERROR_LENGTH),
      sending_until: sql<Date>`now() + ${this.#leaseMs} * interval '1 millisecond'`,
    });
  }

  /** What follows from giving up is done. */
  async settled({ key, id }: Lease): Promise<void> {
    await this.#db
      .updateTable("outbox")
      .set({ lease_id: null, sending_until: null })
      .where("key", "=", key)
      .where("lease_id", "=", id)
      .where("status", "=", "failed")
      .execute();
  }

  /** When a message of this kind was last sent to the person; null: never, or long ago. */
  async lastSent({ workspaceId, userId }: PersonKey, kind: string): Promise<Date | null> {
    const row = await this.#db
      .selectFrom("outbox")
      .select((eb) => eb.fn.max("sent_at").as("at"))
      .where("workspace_id", "=", workspaceId)
      .where("recipient", "=", userId)
      .where(sql<string>`content ->> 'kind'`, "=", kind)
      .where("status", "=", "sent")
      .executeTakeFirst();
    return row?.at ?? null;
  }

  /** Whether a message is not known any more: it was deleted, with its person or its workspace. */
  async isDeleted(key: string): Promise<boolean> {
    return !(await this.#db.selectFrom("outbox").select("key").where("key", "=", key).executeTakeFirst());
  }

  /** Whether a message was written down under this key, be it sent by now or not. */
  async has(key: string): Promise<boolean> {
    return !(await this.isDeleted(key));
  }

  /** Where a message stands that was sent under this key; null when it was not, or long ago. */
  async postedAt(key: string): Promise<MessageRef | null> {
    const row = await this.#db
      .selectFrom("outbox")
      .select(["channel", "ts"])
      .where("key", "=", key)
      .where("status", "=", "sent")
      .executeTakeFirst();
    return row?.channel && row.ts ? { channel: row.channel, ts: row.ts } : null;
  }

  async #updateLeased({ key, id }: Lease, changes: UpdateObject<DB, "outbox">): Promise<boolean> {
    const ended = await this.#db
      .updateTable("outbox")
      .set(changes)
      .where("key", "=", key)
      .where("lease_id", "=", id)
      .where("status", "=", "sending")
      .returning("key")
      .execute();
    return ended.length > 0;
  }

  async #beginAll(calls: readonly { key: string; now: Date }[]): Promise<(ClaimedMessage | null)[]> {
    const keys = calls.map(({ key }) => key);
    const claimed = await claimByKeys(this.#db, keys, latest(calls), this.#leaseMs);
    const byKey = new Map(claimed.map((message) => [message.key, message]));
    return keys.map((key) => {
      const message = byKey.get(key) ?? null;
      // Two callers of one batch may want the same message; the first gets it.
      byKey.delete(key);
      return message;
    });
  }

  async #nextOf(calls: readonly Next[]): Promise<(ClaimedMessage | null)[]> {
    const claimed = new Map<string, ClaimedMessage[]>();
    for (const [workspaceId, here] of Map.groupBy(calls, (call) => call.workspaceId)) {
      claimed.set(workspaceId, await claimNextOf(this.#db, workspaceId, here.length, latest(here), this.#leaseMs));
    }
    return calls.map(({ workspaceId }) => claimed.get(workspaceId)?.shift() ?? null);
  }

  async #sentAll(calls: readonly Ending[]): Promise<boolean[]> {
    const rows = await saveSent(this.#db, {
      keys: calls.map(({ lease }) => lease.key),
      leases: calls.map(({ lease }) => lease.id),
      channels: calls.map(({ message }) => message?.channel ?? null),
      timestamps: calls.map(({ message }) => message?.ts ?? null),
      ats: calls.map(({ now }) => now),
    });
    const held = new Set(rows.map(({ key }) => key));
    return calls.map(({ lease }) => held.has(lease.key));
  }
}

/** Without those who asked for their message and were forgotten afterwards. */
async function ofTheRemembered(tx: Tx, messages: readonly NewMessage[]): Promise<NewMessage[]> {
  const kept: NewMessage[] = [];
  for (const message of messages) {
    const { workspaceId, recipient, askedAt } = message;
    const isForgotten = askedAt !== undefined && (await wasForgotten(tx, { workspaceId, userId: recipient }, askedAt));
    if (!isForgotten) kept.push(message);
  }
  return kept;
}

function latest(calls: readonly { now: Date }[]): Date {
  return new Date(Math.max(...calls.map(({ now }) => now.getTime())));
}
