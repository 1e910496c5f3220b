/** SQL that several stores share. */
import { CompiledQuery } from "kysely";
import {
  type Columns,
  MEMBER_COLUMNS,
  NUDGE_COLUMNS,
  PLAN_COLUMNS,
  prefixed,
} from "#src/features/weekly/store/columns.ts";
import { menteeOf } from "#src/features/weekly/store/rows.ts";
import type { HistoryEvent, HistoryKind, Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Db } from "./database.ts";
import { nameStatement } from "./prepared-statement.ts";

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

/** One statement written as text, prepared on each connection. @param _label what the statement was once known by. */
export async function prepared(on: Db, _label: string, text: string, values: unknown[]): Promise<Row[]> {
  nameStatement(text);
  return (await on.executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
}

/** One statement written as text, sent as it is. */
export async function run<R = Row>(
  on: Db,
  text: string,
  values: unknown[] = [],
): Promise<{ rows: R[]; rowCount: number }> {
  const { rows, numAffectedRows } = await on.executeQuery<R>(CompiledQuery.raw(text, values));
  return { rows, rowCount: Number(numAffectedRows ?? rows.length) };
}

export async function findMentee(on: Db, workspaceId: string, userId: string): Promise<Mentee | null> {
  const text = `select ${MENTEE_FIELDS} from ${MENTEE_FROM} where m.workspace_id = $1 and m.user_id = $2`;
  const [row] = await prepared(on, "find-mentee", text, [workspaceId, userId]);
  return row ? menteeOf(row) : null;
}

/** Many people in one statement, in the order of the keys; null for those who have not joined. */
export async function findMentees(on: Db, people: readonly PersonKey[]): Promise<(Mentee | null)[]> {
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
export async function menteesById(on: Db, ids: readonly string[]): Promise<Map<string, Mentee>> {
  const text = `select ${MENTEE_FIELDS} from ${MENTEE_FROM} where m.id = any($1)`;
  const rows = await prepared(on, "mentees-by-id", text, [ids]);
  return new Map(rows.map(menteeOf).map((mentee) => [mentee.member.id, mentee]));
}

/** The history of many members, oldest first, by member id. */
export async function historyOf(on: Db, ids: readonly string[], now: Date): Promise<Map<string, HistoryEvent[]>> {
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
  on: Db,
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
  on: Db,
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
