/** SQL that several repositories share. Everything runs on a pg client or pool, so that a transaction is just a client. */
import { createHash } from "node:crypto";
import type pg from "pg";
import type { PersonKey } from "#src/feature-kit/ports.ts";
import {
  type Columns,
  MEMBER_COLUMNS,
  NUDGE_COLUMNS,
  PLAN_COLUMNS,
  prefixed,
} from "#src/features/weekly/store/columns.ts";
import { menteeOf } from "#src/features/weekly/store/rows.ts";
import type { HistoryEvent, HistoryKind, Mentee } from "#src/kernel/member.ts";
import { asStorageError } from "./database.ts";

export type Queryable = Pick<pg.Pool, "query">;
export type Row = Record<string, unknown>;

/** How far back the history goes that a choice looks at; the longest rest is a year. */
const HISTORY_DAYS = 400;

/** `select` list of a member `m`, a nudge `n` and a plan `p`. */
export const MENTEE_FIELDS = [
  prefixed("m", MEMBER_COLUMNS),
  prefixed("n", NUDGE_COLUMNS),
  prefixed("p", PLAN_COLUMNS),
].join(", ");

/** A member with what they are asked now. */
export const MENTEE_FROM = `members m
  left join nudges n on n.member_id = m.id and n.status in ('open', 'planned')
  left join plans p on p.nudge_id = n.id`;

/**
 * One statement, prepared on each connection: the text is parsed and planned once.
 * @param label says in PostgreSQL's views which statement it is. What it is prepared under is made from the text as well, so
 * that two texts never meet under one name.
 */
export async function prepared(on: Queryable, label: string, text: string, values: unknown[]): Promise<Row[]> {
  return (await on.query<Row>({ name: statementName(label, text), text, values })).rows;
}

/** PostgreSQL cuts names off after 63 bytes. */
const LABEL_LENGTH = 40;
const statementNames = new Map<string, string>();

function statementName(label: string, text: string): string {
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  const name = `${label.slice(0, LABEL_LENGTH)}-${createHash("sha256").update(text).digest("hex").slice(0, 20)}`;
  statementNames.set(text, name);
  return name;
}

export async function findMentee(on: Queryable, workspaceId: string, userId: string): Promise<Mentee | null> {
  const text = `select ${MENTEE_FIELDS} from ${MENTEE_FROM} where m.workspace_id = $1 and m.user_id = $2`;
  const [row] = await prepared(on, "find-mentee", text, [workspaceId, userId]);
  return row ? menteeOf(row) : null;
}

/** Many people in one statement, in the order of the keys; null for those who have not joined. */
export async function findMentees(on: Queryable, people: readonly PersonKey[]): Promise<(Mentee | null)[]> {
  const text = `select k.at as k_at, ${MENTEE_FIELDS} from unnest($1::text[], $2::text[]) with ordinality as k (workspace_id, user_id, at)
    join members m on m.workspace_id = k.workspace_id and m.user_id = k.user_id
    left join nudges n on n.member_id = m.id and n.status in ('open', 'planned')
    left join plans p on p.nudge_id = n.id`;
  const values = [people.map(({ workspaceId }) => workspaceId), people.map(({ userId }) => userId)];
  const found = new Map(
    (await prepared(on, "find-mentees", text, values)).map((row) => [Number(row["k_at"]), menteeOf(row)]),
  );
  return people.map((_, index) => found.get(index + 1) ?? null);
}

/** The mentees of many members, by member id. */
export async function menteesById(on: Queryable, ids: readonly string[]): Promise<Map<string, Mentee>> {
  const text = `select ${MENTEE_FIELDS} from ${MENTEE_FROM} where m.id = any($1)`;
  const rows = await prepared(on, "mentees-by-id", text, [ids]);
  return new Map(rows.map(menteeOf).map((mentee) => [mentee.member.id, mentee]));
}

/** The history of many members, oldest first, by member id. */
export async function historyOf(
  on: Queryable,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, HistoryEvent[]>> {
  // One row and one JSON text for each member: thousands of small rows would cost more than the choice itself.
  const text = `select member_id, jsonb_agg(jsonb_build_array(challenge_id, kind, (extract(epoch from at) * 1000)::bigint) order by at, id)::text as events
    from challenge_history where member_id = any($1) and at > $2::timestamptz - interval '${HISTORY_DAYS} days' group by member_id`;
  const rows = await prepared(on, "history-of", text, [ids, now]);
  const histories = new Map<string, HistoryEvent[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const memberId = String(row["member_id"]);
    const events = JSON.parse(String(row["events"])) as [string, HistoryKind, number][];
    histories.set(
      memberId,
      events.map(([challengeId, kind, at]) => ({ memberId, challengeId, kind, at: new Date(at) })),
    );
  }
  return histories;
}

/** Inserts rows, or updates those whose key is there, in one statement. `columns` name the JSON fields and types. */
export async function upsert(
  on: Queryable,
  table: string,
  columns: Columns,
  rows: readonly Readonly<Record<string, unknown>>[],
  conflict: { readonly key: string; readonly keep: readonly string[] },
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const fields = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const changed = names.filter((name) => name !== conflict.key && !conflict.keep.includes(name));
  const text = `insert into ${table} (${names.join(", ")})
    select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_to_recordset($1::jsonb) as r (${fields.join(", ")})
    on conflict (${conflict.key}) do update set ${changed.map((name) => `${name} = excluded.${name}`).join(", ")}`;
  await prepared(on, `upsert-${table}`, text, [JSON.stringify(rows)]);
}

/** Inserts one row. @returns false when its key is there already. */
export async function insertNew(
  on: Queryable,
  table: string,
  columns: Columns,
  row: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const names = Object.keys(columns);
  const fields = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const text = `insert into ${table} (${names.join(", ")})
    select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_to_recordset($1::jsonb) as r (${fields.join(", ")})
    on conflict do nothing returning 1`;
  return (await prepared(on, `insert-new-${table}`, text, [JSON.stringify([row])])).length > 0;
}

/** PostgreSQL broke a circle of transactions that wait for each other, or could not put them in a row. */
const IN_EACH_OTHERS_WAY = ["40P01", "40001"];
const ATTEMPTS = 3;
/** The one that was let through takes the row that it waits for; tried again at once, the other would take it away. */
const PAUSE_MS = 50;

/**
 * Runs `work` in one transaction on one connection. It is run again when it and another one stood in each other's way, so it
 * must leave nothing behind but what it returns.
 *
 * So that this stays rare, rows are locked in one order everywhere: channel challenges, their participants, members (several in one
 * statement, by id), assignments and parts, nudges and plans, doors, reflections, thanks, contacts, cards, the outbox.
 */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptTransaction(pool, work);
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (attempt === ATTEMPTS || typeof code !== "string" || !IN_EACH_OTHERS_WAY.includes(code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}

async function attemptTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw asStorageError(error);
  } finally {
    // A connection that could not even roll back must not serve anybody else.
    client.release(broken);
  }
}
