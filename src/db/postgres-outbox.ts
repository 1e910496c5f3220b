import type pg from "pg";
import type { Delivery, Outbox } from "#src/app/ports.ts";
import type { MessageRef } from "#src/domain/mentee.ts";
import type { OutgoingMessage } from "#src/domain/message.ts";
import type { Notice } from "#src/domain/notice.ts";
import { Coalescer } from "./coalescer.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, PLAN_COLUMNS, prefixed } from "./columns.ts";
import { prepared, type Row } from "./queries.ts";
import { memberIn, nudgeIn, planIn } from "./rows.ts";

/** Where the app was removed nothing is sent; what was written meanwhile waits for its return, and is looked at then. */
const INSTALLED = "not exists (select from workspaces w where w.id = b.workspace_id and w.uninstalled_at is not null)";

/** Messages in PostgreSQL. Many deliveries run at once, so what they ask is gathered into few statements. */
export class PostgresOutbox implements Outbox {
  readonly #pool: pg.Pool;
  readonly #begin: Coalescer<{ key: string }, Delivery | null>;
  readonly #sent: Coalescer<{ key: string; message: MessageRef; now: Date }, undefined>;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
    this.#begin = new Coalescer((calls) => this.#beginAll(calls.map(({ key }) => key)));
    this.#sent = new Coalescer((calls) => this.#sentAll(calls));
  }

  begin(key: string): Promise<Delivery | null> {
    return this.#begin.call({ key });
  }

  sent(key: string, message: MessageRef, now: Date): Promise<void> {
    return this.#sent.call({ key, message, now });
  }

  async placeOf(key: string): Promise<MessageRef | null> {
    const text =
      "select channel, ts from outbox where key = $1 and status = 'sent' and channel is not null and ts is not null";
    const [row] = await prepared(this.#pool, "outbox-place", text, [key]);
    return row ? { channel: String(row["channel"]), ts: String(row["ts"]) } : null;
  }

  async refused(key: string, error: string, retryAt: Date | null): Promise<void> {
    const text = `update outbox set status = $2, error = $3, due_at = coalesce($4, due_at), enqueued_at = case when $4::timestamptz is null then enqueued_at end
      where key = $1 and status in ('pending', 'sending')`;
    const status = retryAt ? "pending" : error === "out_of_date" ? "cancelled" : "failed";
    await prepared(this.#pool, "outbox-refused", text, [key, status, error.slice(0, 200), retryAt]);
  }

  async claimUnsent(now: Date, before: Date, limit: number): Promise<readonly string[]> {
    const text = `update outbox o set enqueued_at = $1 from (
        select key from outbox b where status in ('pending', 'sending') and due_at <= $1 and (enqueued_at is null or enqueued_at < $2)
          and ${INSTALLED} order by due_at limit $3 for update skip locked) lost
      where o.key = lost.key returning o.key`;
    return (await prepared(this.#pool, "outbox-unsent", text, [now, before, limit])).map((row) => String(row["key"]));
  }

  /** One statement marks all attempts as begun and brings what their words need. */
  async #beginAll(keys: readonly string[]): Promise<(Delivery | null)[]> {
    const text = `with due as (
        select key, status as before from outbox b where key = any($1) and status in ('pending', 'sending') and ${INSTALLED} order by key for update
      ), begun as (
        update outbox o set status = 'sending', attempts = o.attempts + 1, error = null from due where o.key = due.key
        returning o.key, o.content, o.member_id, o.workspace_id, o.recipient, due.before
      )
      select b.key as b_key, b.content as b_content, b.before as b_before, b.workspace_id as b_workspace, b.recipient as b_recipient,
        ${prefixed("m", MEMBER_COLUMNS)}, ${prefixed("n", NUDGE_COLUMNS)}, ${prefixed("p", PLAN_COLUMNS)}
      from begun b left join members m on m.id = b.member_id
        left join nudges n on n.id = (b.content ->> 'nudgeId')::uuid and n.member_id = m.id
        left join plans p on p.nudge_id = n.id`;
    const rows = await prepared(this.#pool, "outbox-begin", text, [keys]);
    const byKey = new Map(rows.map((row) => [String(row["b_key"]), deliveryIn(row)]));
    return keys.map((key) => byKey.get(key) ?? null);
  }

  async #sentAll(calls: readonly { key: string; message: MessageRef; now: Date }[]): Promise<undefined[]> {
    const text = `with done as (
        update outbox o set status = 'sent', channel = s.channel, ts = s.ts, sent_at = s.at
        from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) as s (key, channel, ts, at)
        where o.key = s.key returning o.content, o.channel, o.ts, o.member_id
      )
      update nudges n set message_channel = done.channel, message_ts = done.ts from done
      where done.content ->> 'kind' = 'nudge' and n.id = (done.content ->> 'nudgeId')::uuid and n.member_id = done.member_id`;
    await prepared(this.#pool, "outbox-sent", text, [
      calls.map(({ key }) => key),
      calls.map(({ message }) => message.channel),
      calls.map(({ message }) => message.ts),
      calls.map(({ now }) => now),
    ]);
    return calls.map(() => undefined);
  }
}

function deliveryIn(row: Row): Delivery {
  const sending = { key: String(row["b_key"]), uncertain: row["b_before"] === "sending" };
  const recipient = row["b_recipient"];
  if (typeof recipient === "string") {
    const workspaceId = String(row["b_workspace"]);
    return { ...sending, content: row["b_content"] as Notice, workspaceId, recipient };
  }
  const content = row["b_content"] as OutgoingMessage;
  return { ...sending, content, member: memberIn(row), nudge: nudgeIn(row), plan: planIn(row) };
}
