/** The one claim: takes messages that are free, so that of two senders at once exactly one gets a message. */

import { type RawBuilder, sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { HeldLease } from "#src/db/lease.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { MessageContent } from "#src/kernel/new-message.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import type { ClaimedMessage, Lease } from "../claimed-message.ts";
import { AWAITED, DUE } from "./add-to-outbox.ts";

/** Longer than the slowest attempt takes: what is loaded, a conversation opened, looked into, and the request that sends. */
export const LEASE_MS = 90_000;
/** A request that sends begins early in the lease, so that Slack has finished with it before another bot may take over. */
const POST_WITHIN_MS = 30_000;
/** Due so long ago it is late, and the order is another one. */
const LATE_MS = 60_000;

interface ClaimedRow {
  readonly key: string;
  readonly workspace_id: string;
  readonly recipient: string;
  readonly asked_by: string | null;
  readonly content: MessageContent;
  readonly status: string;
  readonly lease_id: string;
  readonly doubt_before: Date | null;
  readonly attempts: number;
  readonly lane: number;
  readonly due_at: Date;
  readonly give_up_at: Date | null;
  readonly error: string | null;
  readonly file_names: readonly (readonly string[])[] | null;
  readonly channel: string | null;
  readonly ts: string | null;
  readonly dm_channel: string | null;
}
interface Claim {
  readonly now: Date;
  readonly leaseMs: number;
}

/**
 * What can be taken: due and waiting, or left behind by a sender whose lease ran out. The first part is the index's. Where
 * the app was removed nothing is sent; what was written meanwhile waits for its return, and is looked at then.
 */
export function isFree(now: RawBuilder<Date> | RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(b.status in ('pending', 'sending') or b.lease_id is not null) and b.due_at <= ${now}
    and (b.status = 'pending' or b.sending_until <= now())
    and ${isInstalled(sql.ref<string>("b.workspace_id"))}`;
}

const claimKeys = preparedStatement<Claim & { readonly keys: readonly string[] }, ClaimedRow>((db, v) =>
  claim(
    v,
    sql`free as (select ${FREE} where ${isFree(v.now)} and b.key = any(${v.keys}) for update skip locked)`,
  ).compile(db),
);

/**
 * What somebody waits for, cards and what was put back in doubt come first. Of the rest, what has been late for a while: what others asked for, then
 * whoever answered most recently; then what is due, by its time. Each part is as long as the ones before left room, and
 * reads its index in order.
 */
const claimNext = preparedStatement<Claim & { readonly workspaceId: string; readonly limit: number }, ClaimedRow>(
  (db, v) => {
    const here = sql`b.workspace_id = ${v.workspaceId}::text and ${isFree(v.now)}`;
    const lateAt = sql`${v.now}::timestamptz - ${LATE_MS}::int * interval '1 millisecond'`;
    const room = (taken: RawBuilder<unknown>): RawBuilder<unknown> => sql`greatest(${v.limit}::int - ${taken}, 0)`;
    return claim(
      v,
      sql`urgent as (
      select ${FREE} where ${here} and b.lane < ${sql.lit(DUE)} order by b.lane, b.due_at limit ${v.limit}::int for update skip locked
    ), late as (
      select ${FREE} where ${here} and b.lane = ${sql.lit(DUE)} and b.due_at <= ${lateAt} order by b.answered_at desc, b.due_at
      limit ${room(sql`(select count(*) from urgent)`)} for update skip locked
    ), fresh as (
      select ${FREE} where ${here} and b.lane = ${sql.lit(DUE)} and b.due_at > ${lateAt} order by b.due_at
      limit ${room(sql`(select count(*) from urgent) - (select count(*) from late)`)} for update skip locked
    ), free as (select * from urgent union all select * from late union all select * from fresh)`,
    ).compile(db);
  },
);

const FREE = sql`b.key, b.status, b.doubt_since from outbox b`;

function claim({ now, leaseMs }: Placeholders<Claim>, free: RawBuilder<unknown>): RawBuilder<ClaimedRow> {
  return sql<ClaimedRow>`with ${free}, taken as (
      update outbox o set status = case free.status when 'failed' then 'failed' else 'sending' end,
        attempts = o.attempts + case free.status when 'sending' then 0 else 1 end,
        lease_id = gen_random_uuid(), sending_until = now() + ${leaseMs} * interval '1 millisecond',
        doubt_since = coalesce(o.doubt_since, ${now})
      from free where o.key = free.key returning o.*, free.doubt_since as doubt_before
    )
    select t.key, t.workspace_id, t.recipient, t.asked_by, t.content, t.status, t.lease_id, t.doubt_before, t.attempts, t.lane,
      t.due_at, t.give_up_at, t.error, t.file_names, t.channel, t.ts, d.channel as dm_channel
    from taken t left join dm_channels d on d.workspace_id = t.workspace_id and d.user_id = t.recipient`;
}

/** Takes those of these messages that are free. */
export async function claimByKeys(
  db: Db,
  keys: readonly string[],
  now: Date,
  leaseMs: number,
): Promise<ClaimedMessage[]> {
  const leases = leasesOn(db, leaseMs);
  return (await claimKeys(db, { now, leaseMs, keys })).map((row) => claimedIn(row, leases));
}

/** Takes the next messages of a workspace, in the order in which they are sent. */
export async function claimNextOf(
  db: Db,
  workspaceId: string,
  limit: number,
  now: Date,
  leaseMs: number,
): Promise<ClaimedMessage[]> {
  const leases = leasesOn(db, leaseMs);
  const rows = await claimNext(db, { now, leaseMs, workspaceId, limit });
  return rows.toSorted((a, b) => a.due_at.getTime() - b.due_at.getTime()).map((row) => claimedIn(row, leases));
}

function claimedIn(row: ClaimedRow, leaseOf: (row: ClaimedRow) => Lease): ClaimedMessage {
  return {
    key: row.key,
    workspaceId: row.workspace_id,
    recipient: row.recipient,
    askedBy: row.asked_by,
    content: row.content,
    lease: leaseOf(row),
    doubtSince: row.doubt_before,
    attempts: row.attempts,
    isAwaited: row.lane === AWAITED,
    dueAt: row.due_at,
    giveUpAt: row.give_up_at,
    error: row.error,
    hasFailed: row.status === "failed",
    fileNames: row.file_names ?? [],
    found: row.channel && row.ts ? { channel: row.channel, ts: row.ts } : null,
    dmChannel: row.dm_channel,
  };
}

/** Made before the statement that claims: by their watch the leases end a little before they do by the database's clock. */
function leasesOn(db: Db, leaseMs: number): (row: ClaimedRow) => Lease {
  const since = new Stopwatch();
  const sureMs = Math.min(POST_WITHIN_MS, leaseMs / 3);
  return ({ key, lease_id: id }) => {
    let posted = false;
    return {
      key,
      id,
      mayPost: () => {
        const may = since.ms < sureMs;
        posted ||= may;
        return may;
      },
      hasPosted: () => posted,
      held: new HeldLease({ since, sureMs, renew: () => renew(db, { key, id }, leaseMs) }),
    };
  };
}

async function renew(db: Db, { key, id }: Pick<Lease, "key" | "id">, leaseMs: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("outbox")
    .set({ sending_until: sql<Date>`now() + ${leaseMs} * interval '1 millisecond'` })
    .where("key", "=", key)
    .where("lease_id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
