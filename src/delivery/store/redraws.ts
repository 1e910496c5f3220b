import { sql, type UpdateObject } from "kysely";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { DB } from "#src/db/tables.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Longer than one drawing takes: loading what it shows, and a few requests with their timeouts. */
const DRAWING_SECONDS = 60;
/** So long a claim is ours without a question. */
export const REDRAW_SURE_MS = (DRAWING_SECONDS * 1000) / 2;
const CLAIMED = sql`r.workspace_id, r.kind, r.subject_id, r.version, r.lease_id`;

/** What is to be drawn anew: all messages that show it. */
export interface RedrawKey {
  readonly workspaceId: string;
  /** The name of what draws it (`DrawsAnew.kind`). */
  readonly kind: string;
  /** The id of what its messages show. */
  readonly id: string;
}

/** A drawing that nobody else does for a while. */
export interface ClaimedRedraw extends RedrawKey {
  readonly version: number;
  readonly leaseId: string;
  /** Started before it was claimed. */
  readonly takenFor: Stopwatch;
}

/** Drawings that are owed, in PostgreSQL. */
export class Redraws {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Asks for drawings where there is nothing else to save. */
  request(keys: readonly RedrawKey[], now: Date): Promise<void> {
    return requestRedraws(this.#db, keys, now);
  }

  /** Claims one where it is owed, at once after the change whatever this process's clock says. @returns null also while somebody draws it, who will draw what changed meanwhile. */
  async claim({ workspaceId, kind, id }: RedrawKey, now: Date): Promise<ClaimedRedraw | null> {
    const takenFor = new Stopwatch();
    const { rows } = await sql<RedrawRow>`update redraws r set lease_id = gen_random_uuid(), lease_until = ${leaseEnd()}
      where workspace_id = ${workspaceId} and kind = ${kind} and subject_id = ${id}
        and requested_at <= greatest(${now}::timestamptz, changed_at) and (lease_until is null or lease_until <= now())
      returning ${CLAIMED}`.execute(this.#db);
    return claimedIn(rows, takenFor);
  }

  /**
   * Claims the one that was asked for longest ago. Null when none is owed.
   * @param kinds those that this version knows; those of a newer one are left to bots that know them.
   */
  async claimNext(now: Date, kinds: readonly string[]): Promise<ClaimedRedraw | null> {
    const takenFor = new Stopwatch();
    const { rows } =
      await sql<RedrawRow>`update redraws r set lease_id = gen_random_uuid(), lease_until = ${leaseEnd()} from (
        select workspace_id, kind, subject_id from redraws
        where requested_at <= ${now} and kind = any(${kinds}::text[]) and ${isInstalled(sql.ref("workspace_id"))}
          and (lease_until is null or lease_until <= now())
        order by requested_at limit 1 for update skip locked) owed
      where r.workspace_id = owed.workspace_id and r.kind = owed.kind and r.subject_id = owed.subject_id
      returning ${CLAIMED}`.execute(this.#db);
    return claimedIn(rows, takenFor);
  }

  /**
   * Drawn. @returns false where it is owed again: it changed meanwhile, or took so long that somebody else drew it, of which
   * this drawing may have come last.
   */
  async drawn(claimed: ClaimedRedraw, now: Date): Promise<boolean> {
    const { workspaceId, kind, id, version, leaseId } = claimed;
    const { numDeletedRows } = await this.#db
      .deleteFrom("redraws")
      .where("workspace_id", "=", workspaceId)
      .where("kind", "=", kind)
      .where("subject_id", "=", id)
      .where("lease_id", "=", leaseId)
      .where("version", "=", version)
      .executeTakeFirst();
    if (numDeletedRows > 0n) return true;
    if (!(await this.#release(leaseId, {}))) await requestRedraws(this.#db, [claimed], now);
    return false;
  }

  /** Whoever is still drawing it keeps it. @returns false where somebody else has claimed it since. */
  renew({ leaseId }: ClaimedRedraw): Promise<boolean> {
    return this.#change(leaseId, { lease_until: leaseEnd() });
  }

  /** Slack could not draw it now: it is owed again at `at`. */
  async later({ leaseId }: ClaimedRedraw, at: Date): Promise<void> {
    await this.#release(leaseId, { requested_at: at });
  }

  /** @returns false where somebody else has claimed it since. */
  #release(leaseId: string, change: { readonly requested_at?: Date }): Promise<boolean> {
    return this.#change(leaseId, { lease_id: null, lease_until: null, ...change });
  }

  async #change(leaseId: string, change: UpdateObject<DB, "redraws">): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable("redraws")
      .set(change)
      .where("lease_id", "=", leaseId)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
}

interface Requested {
  readonly workspaceIds: readonly string[];
  readonly kinds: readonly string[];
  readonly ids: readonly string[];
  readonly now: Date;
}

const insertRequested = preparedStatement((db, { workspaceIds, kinds, ids, now }: Placeholders<Requested>) =>
  sql`insert into redraws as r (workspace_id, kind, subject_id, requested_at, changed_at)
    select workspace_id, kind, id, ${now}::timestamptz, ${now}::timestamptz
    from unnest(${workspaceIds}::text[], ${kinds}::text[], ${ids}::uuid[]) as asked (workspace_id, kind, id)
    order by workspace_id, kind, id
    on conflict (workspace_id, kind, subject_id) do update set version = r.version + 1,
      changed_at = excluded.changed_at`.compile(db),
);

/** Asks for drawings inside the transaction of what changed. */
export async function requestRedraws(on: Db, keys: readonly RedrawKey[], now: Date): Promise<void> {
  if (keys.length === 0) return;
  const once = [...new Map(keys.map((key) => [`${key.workspaceId} ${key.kind} ${key.id}`, key])).values()];
  await insertRequested(on, {
    workspaceIds: once.map(({ workspaceId }) => workspaceId),
    kinds: once.map(({ kind }) => kind),
    ids: once.map(({ id }) => id),
    now,
  });
}

/** Takes back what was asked for, as nobody is there any more to see it. */
export async function dropRedraws(on: Db, keys: readonly RedrawKey[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from redraws r
    using unnest(${keys.map(({ workspaceId }) => workspaceId)}::text[], ${keys.map(({ kind }) => kind)}::text[],
      ${keys.map(({ id }) => id)}::uuid[]) as dropped (workspace_id, kind, id)
    where r.workspace_id = dropped.workspace_id and r.kind = dropped.kind and r.subject_id = dropped.id`.execute(on);
}

interface RedrawRow {
  readonly workspace_id: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly version: number;
  readonly lease_id: string;
}

function leaseEnd() {
  return sql<Date>`now() + ${DRAWING_SECONDS} * interval '1 second'`;
}

function claimedIn([row]: readonly RedrawRow[], takenFor: Stopwatch): ClaimedRedraw | null {
  if (!row) return null;
  const { workspace_id: workspaceId, kind, subject_id: id, version, lease_id: leaseId } = row;
  return { workspaceId, kind, id, version, leaseId, takenFor };
}
