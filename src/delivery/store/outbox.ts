import { setTimeout as sleep } from "node:timers/promises";
import { Coalescer } from "#src/db/coalescer.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { NewMessage } from "#src/features/weekly/rules/messages.ts";
import type { MessageRef, Nudge } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Delivery, Lease, Outbox, PutBack, Sent } from "../delivery-ports.ts";
import type { NewNotice, Notice } from "../notice.ts";
import { addToOutbox } from "./add-to-outbox.ts";
import { DELIVERY_FIELDS, DELIVERY_JOINS, deliveryIn } from "./delivery-rows.ts";
import { wasForgotten } from "./forgotten.ts";

/** Where the app was removed nothing is sent; what was written meanwhile waits for its return, and is looked at then. */
const INSTALLED = "not exists (select from workspaces w where w.id = b.workspace_id and w.uninstalled_at is not null)";
/** What can be taken at $1: due and waiting, or left behind by a sender whose lease ran out. The first part is the index's. */
const FREE = `(b.status in ('pending', 'sending') or b.lease_id is not null) and b.due_at <= $1
  and (b.status = 'pending' or b.sending_until <= now()) and ${INSTALLED}`;

/** Longer than the slowest attempt takes: what is loaded, a conversation opened, looked into, and the request that sends. */
const LEASE_MS = 120_000;
/** A request that sends begins early in the lease, so that Slack has long finished with it when another may look. */
const POST_WITHIN_MS = 60_000;

/** Slack has the message: that is written down even when the database stumbles, tried again after these. */
const WRITE_DOWN_AGAIN_MS = [200, 1000, 5000];

interface Ending {
  readonly lease: Lease;
  readonly message: MessageRef | null;
  readonly now: Date;
}

/** Messages in PostgreSQL. Many deliveries run at once, so what they ask is gathered into few statements. */
export class PostgresOutbox implements Outbox {
  readonly #db: Db;
  readonly #leaseMs: number;
  readonly #begin: Coalescer<{ key: string; now: Date }, Delivery | null>;
  readonly #next: Coalescer<{ now: Date }, Delivery | null>;
  readonly #sent: Coalescer<Ending, Sent>;

  constructor(db: Db, leaseMs = LEASE_MS) {
    this.#db = db;
    this.#leaseMs = leaseMs;
    this.#begin = new Coalescer((calls) => this.#beginAll(calls));
    this.#next = new Coalescer((calls) => this.#nextOf(calls));
    this.#sent = new Coalescer((calls) => this.#sentAll(calls));
  }

  add(messages: readonly (NewMessage | NewNotice)[]): Promise<readonly string[]> {
    const asked = messages.filter((message) => "recipient" in message && message.askedAt !== undefined);
    if (asked.length === 0) return addToOutbox(this.#db, messages);
    return inTransaction(this.#db, async (client) => addToOutbox(client, await ofTheRemembered(client, messages)));
  }

  begin(key: string, now: Date): Promise<Delivery | null> {
    return this.#begin.call({ key, now });
  }

  next(now: Date): Promise<Delivery | null> {
    return this.#next.call({ now });
  }

  async waiting(now: Date, limit: number): Promise<number> {
    const text = `select count(*)::int as count from (select from outbox b where ${FREE} limit $2) free`;
    const [row] = await prepared(this.#db, "outbox-waiting", text, [now, limit]);
    return Number(row?.["count"]);
  }

  async sent(lease: Lease, message: MessageRef | null, now: Date): Promise<Sent> {
    for (const waitMs of WRITE_DOWN_AGAIN_MS) {
      try {
        return await this.#sent.call({ lease, message, now });
      } catch {
        await sleep(waitMs);
      }
    }
    return this.#sent.call({ lease, message, now });
  }

  async putBack({ key, id }: Lease, { at, error, doubtSince, giveUpAt, isHold }: PutBack): Promise<boolean> {
    const text = `update outbox set status = 'pending', lease_id = null, sending_until = null, due_at = $3, error = $4,
        doubt_since = $5, give_up_at = $6, attempts = attempts - $7::int
      where key = $1 and lease_id = $2 and status = 'sending' returning key`;
    const values = [key, id, at, error.slice(0, 200), doubtSince, giveUpAt, isHold ? 1 : 0];
    return (await prepared(this.#db, "outbox-put-back", text, values)).length > 0;
  }

  async cancelled({ key, id }: Lease, error: string): Promise<boolean> {
    const text = `update outbox set status = 'cancelled', lease_id = null, sending_until = null, error = $3
      where key = $1 and lease_id = $2 and status = 'sending' returning key`;
    return (await prepared(this.#db, "outbox-cancelled", text, [key, id, error.slice(0, 200)])).length > 0;
  }

  async failed({ key, id }: Lease, error: string): Promise<boolean> {
    const text = `update outbox set status = 'failed', error = $3, sending_until = now() + $4 * interval '1 millisecond'
      where key = $1 and lease_id = $2 and status = 'sending' returning key`;
    const values = [key, id, error.slice(0, 200), this.#leaseMs];
    return (await prepared(this.#db, "outbox-failed", text, values)).length > 0;
  }

  async settled({ key, id }: Lease): Promise<void> {
    const text =
      "update outbox set lease_id = null, sending_until = null where key = $1 and lease_id = $2 and status = 'failed'";
    await prepared(this.#db, "outbox-settled", text, [key, id]);
  }

  async lastSent({ workspaceId, userId }: PersonKey, kind: Notice["kind"]): Promise<Date | null> {
    const text = `select max(sent_at) as at from outbox
      where workspace_id = $1 and recipient = $2 and content ->> 'kind' = $3 and status = 'sent'`;
    const [row] = await prepared(this.#db, "outbox-last-sent", text, [workspaceId, userId, kind]);
    return (row?.["at"] as Date | null | undefined) ?? null;
  }

  async isGone(key: string): Promise<boolean> {
    return (await prepared(this.#db, "outbox-known", "select key from outbox where key = $1", [key])).length === 0;
  }

  async placeOf(key: string): Promise<MessageRef | null> {
    const text =
      "select channel, ts from outbox where key = $1 and status = 'sent' and channel is not null and ts is not null";
    const [row] = await prepared(this.#db, "outbox-place", text, [key]);
    return row ? { channel: String(row["channel"]), ts: String(row["ts"]) } : null;
  }

  async #beginAll(calls: readonly { key: string; now: Date }[]): Promise<(Delivery | null)[]> {
    const keys = calls.map(({ key }) => key);
    const taken = await this.#claim("outbox-begin", "b.key = any($3)", "", [latest(calls), keys]);
    const byKey = new Map(taken.map((delivery) => [delivery.key, delivery]));
    return keys.map((key) => {
      const delivery = byKey.get(key) ?? null;
      // Two callers of one batch may want the same message; the first gets it.
      byKey.delete(key);
      return delivery;
    });
  }

  async #nextOf(calls: readonly { now: Date }[]): Promise<(Delivery | null)[]> {
    const taken = await this.#claim("outbox-next", "true", "order by b.due_at limit $3", [latest(calls), calls.length]);
    return calls.map((_, index) => taken[index] ?? null);
  }

  /**
   * The one claim: takes messages that are free, and brings what their words need. Locked rows are skipped, so of two
   * senders at once exactly one gets a message.
   */
  async #claim(
    name: string,
    which: string,
    order: string,
    [now, argument]: readonly [Date, unknown],
  ): Promise<Delivery[]> {
    const text = `with free as (
        select b.key, b.status, b.doubt_since from outbox b where ${FREE} and ${which} ${order} for update skip locked
      ), taken as (
        update outbox o set status = case free.status when 'failed' then 'failed' else 'sending' end, attempts = o.attempts + 1,
          lease_id = gen_random_uuid(), sending_until = now() + $2 * interval '1 millisecond', doubt_since = coalesce(o.doubt_since, $1)
        from free where o.key = free.key returning o.*, free.doubt_since as doubt_before
      )
      select ${DELIVERY_FIELDS} from taken b ${DELIVERY_JOINS}`;
    // Taken before the statement: by this clock the lease ends a little before it does by the database's.
    const hasTime = stopwatch(Math.min(POST_WITHIN_MS, this.#leaseMs / 2));
    const rows = await prepared(this.#db, name, text, [now, this.#leaseMs, argument]);
    return rows.map((row) => deliveryIn(row, hasTime));
  }

  async #sentAll(calls: readonly Ending[]): Promise<Sent[]> {
    const text = `with done as (
        update outbox o set status = 'sent', lease_id = null, sending_until = null, doubt_since = null, error = null, channel = s.channel, ts = s.ts, sent_at = s.at
        from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[]) as s (key, lease_id, channel, ts, at)
        where o.key = s.key and o.lease_id = s.lease_id and o.status = 'sending' returning o.key, o.content, o.channel, o.ts, o.member_id
      ), nudged as (
        update nudges n set message_channel = done.channel, message_ts = done.ts from done
        where done.content ->> 'kind' = 'nudge' and n.id = (done.content ->> 'nudgeId')::uuid and n.member_id = done.member_id
        returning done.key, n.status, n.challenge_id
      ), carded as (
        update cards c set ts = done.ts from done where done.content ->> 'kind' = 'card' and c.id::text = done.content ->> 'cardId'
      )
      select done.key, nudged.status, nudged.challenge_id from done left join nudged on nudged.key = done.key`;
    const rows = await prepared(this.#db, "outbox-sent", text, [
      calls.map(({ lease }) => lease.key),
      calls.map(({ lease }) => lease.id),
      calls.map(({ message }) => message?.channel ?? null),
      calls.map(({ message }) => message?.ts ?? null),
      calls.map(({ now }) => now),
    ]);
    const done = new Map(rows.map((row) => [String(row["key"]), row]));
    return calls.map(({ lease }) => sentIn(done.get(lease.key)));
  }
}

/** Without those who asked for their message and were forgotten afterwards. */
async function ofTheRemembered(
  client: Tx,
  messages: readonly (NewMessage | NewNotice)[],
): Promise<(NewMessage | NewNotice)[]> {
  const kept: (NewMessage | NewNotice)[] = [];
  for (const message of messages) {
    const askedAt = "recipient" in message ? message.askedAt : undefined;
    const isForgotten =
      "recipient" in message && askedAt !== undefined
        ? await wasForgotten(client, { workspaceId: message.workspaceId, userId: message.recipient }, askedAt)
        : false;
    if (!isForgotten) kept.push(message);
  }
  return kept;
}

function latest(calls: readonly { now: Date }[]): Date {
  return new Date(Math.max(...calls.map(({ now }) => now.getTime())));
}

/** True while less than `ms` have passed, by the clock that ran further: one stops while a machine sleeps, one may be set. */
function stopwatch(ms: number): () => boolean {
  const [wall, steady] = [Date.now(), performance.now()];
  return () => Math.max(Date.now() - wall, performance.now() - steady) < ms;
}

function sentIn(row: Row | undefined): Sent {
  const status = row?.["status"] as Nudge["status"] | null | undefined;
  return {
    isHeld: row !== undefined,
    nudge: row && status ? { status, challengeId: String(row["challenge_id"]) } : null,
  };
}
