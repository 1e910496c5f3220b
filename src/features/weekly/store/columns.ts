/** The columns of each table with their PostgreSQL types: written once, checked against the generated table types. */
import type { Members, Nudges, Reflections } from "#src/db/tables.ts";

/** Column -> PostgreSQL type, in the form that `jsonb_to_recordset` wants. */
export type Columns = Readonly<Record<string, string>>;

export const MEMBER_COLUMNS = {
  id: "uuid",
  workspace_id: "text",
  user_id: "text",
  track: "text",
  scope: "smallint",
  focus_areas: "text[]",
  nudge_days: "smallint[]",
  nudge_hour: "smallint",
  work_days: "smallint[]",
  work_start: "smallint",
  work_end: "smallint",
  zone: "text",
  country: "text",
  manager_user_id: "text",
  cadence: "text",
  status: "text",
  left_at: "timestamptz",
  paused_until: "date",
  next_nudge_at: "timestamptz",
  last_nudge_week: "date",
  last_follow_up_week: "date",
  unanswered: "smallint",
  pinned_challenge_id: "text",
  pinned_on: "date",
  pinned_reasons: "jsonb",
  slack_zone: "text",
  zone_chosen: "boolean",
  dnd_start: "timestamptz",
  dnd_end: "timestamptz",
  away: "boolean",
  away_until: "timestamptz",
  is_guest: "boolean",
  availability_checked_at: "timestamptz",
  joined_at: "timestamptz",
} satisfies Record<keyof Members, string>;

export const NUDGE_COLUMNS = {
  id: "uuid",
  member_id: "uuid",
  workspace_id: "text",
  week: "date",
  source: "text",
  challenge_id: "text",
  alternative_ids: "text[]",
  reasons: "jsonb",
  status: "text",
  offered_at: "timestamptz",
  answered_at: "timestamptz",
  follow_up_at: "timestamptz",
  followed_up_at: "timestamptz",
  message_channel: "text",
  message_ts: "text",
} satisfies Record<keyof Nudges, string>;

export const REFLECTION_COLUMNS = {
  id: "uuid",
  member_id: "uuid",
  workspace_id: "text",
  nudge_id: "uuid",
  challenge_id: "text",
  area: "text",
  title: "text",
  happened: "text",
  surprised: "text",
  meaning: "text",
  link: "text",
  shared_with_manager: "boolean",
  done_on: "date",
  created_at: "timestamptz",
  updated_at: "timestamptz",
} satisfies Record<keyof Reflections, string>;

/** `m.id as m_id, m.track as m_track, ...`: several tables in one row without a clash of names. */
export function prefixed(alias: string, columns: Columns): string {
  return Object.keys(columns)
    .map((column) => `${alias}.${column} as ${alias}_${column}`)
    .join(", ");
}

/** The part of a row that belongs to one alias. */
export function part<Row>(row: Readonly<Record<string, unknown>>, alias: string, columns: Columns): Row {
  const own: Record<string, unknown> = {};
  for (const [column, inRow] of namesIn(alias, columns)) own[column] = row[inRow];
  return own as Row;
}

/** Put together once: a delivery reads some sixty columns for each message. */
const names = new Map<Columns, Map<string, (readonly [column: string, inRow: string])[]>>();

function namesIn(alias: string, columns: Columns): (readonly [column: string, inRow: string])[] {
  const byAlias = names.get(columns) ?? new Map<string, (readonly [string, string])[]>();
  names.set(columns, byAlias);
  const known = byAlias.get(alias) ?? Object.keys(columns).map((column) => [column, `${alias}_${column}`] as const);
  byAlias.set(alias, known);
  return known;
}
