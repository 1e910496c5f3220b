/** Reads people with what they are asked now, and what happened to their challenges: one statement however many they are. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { aliased } from "#src/db/rows.ts";
import type { HistoryEvent, HistoryKind, Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { menteeIn } from "./nudge-rows.ts";

/** How far back the history goes that a choice looks at; the longest rest is a year. */
const HISTORY_DAYS = 400;

/** Written out, so that PostgreSQL sees that the index of current nudges serves. */
const IS_CURRENT = sql<boolean>`n.status in ('open', 'planned')`;

type Keys = Placeholders<{ workspaceIds: readonly string[]; userIds: readonly string[] }>;

const selectByPerson = preparedStatement((db, { workspaceIds, userIds }: Keys) =>
  db
    .selectFrom(
      sql<{ workspace_id: string; user_id: string }>`unnest(${workspaceIds}::text[], ${userIds}::text[])`.as<"k">(
        sql`k (workspace_id, user_id)`,
      ),
    )
    .innerJoin("members as m", (join) =>
      join.onRef("m.workspace_id", "=", "k.workspace_id").onRef("m.user_id", "=", "k.user_id"),
    )
    .leftJoin("nudges as n", (join) => join.onRef("n.member_id", "=", "m.id").on(IS_CURRENT))
    .leftJoin("plans as p", "p.nudge_id", "n.id")
    .select(aliased("m", "members"))
    .select(aliased("n", "nudges"))
    .select(aliased("p", "plans"))
    .compile(),
);

const selectById = preparedStatement((db, { ids }: Placeholders<{ ids: readonly string[] }>) =>
  db
    .selectFrom("members as m")
    .leftJoin("nudges as n", (join) => join.onRef("n.member_id", "=", "m.id").on(IS_CURRENT))
    .leftJoin("plans as p", "p.nudge_id", "n.id")
    .select(aliased("m", "members"))
    .select(aliased("n", "nudges"))
    .select(aliased("p", "plans"))
    .where("m.id", "=", sql<string>`any(${ids}::uuid[])`)
    .compile(),
);

type Events = readonly (readonly [challengeId: string, kind: HistoryKind, atMs: number])[];

// One row and one JSON text for each member: reading thousands of small rows takes longer than the choice itself.
const selectHistory = preparedStatement((db, { ids, now }: Placeholders<{ ids: readonly string[]; now: Date }>) =>
  db
    .selectFrom("challenge_history")
    .select([
      "member_id",
      sql<Events>`json_agg(json_build_array(challenge_id, kind, (extract(epoch from at) * 1000)::bigint)
        order by at, id)`.as("events"),
    ])
    .where("member_id", "=", sql<string>`any(${ids}::uuid[])`)
    .where("at", ">", sql<Date>`${now}::timestamptz - make_interval(days => ${HISTORY_DAYS})`)
    .groupBy("member_id")
    .compile(),
);

/**
 * Many people as they are at that moment, in one statement, in the order of the keys; null for those who have not joined. Whoever is asked for twice, as
 * of a nudge that is sent its view and its hours are, is read once.
 */
export async function findMentees(on: Db, people: readonly PersonKey[], now: Date): Promise<(Mentee | null)[]> {
  const asked = [...new Map(people.map((person) => [nameOf(person), person])).values()];
  const results = await selectByPerson(on, {
    workspaceIds: asked.map(({ workspaceId }) => workspaceId),
    userIds: asked.map(({ userId }) => userId),
  });
  const found = new Map(
    results.map((result) => menteeIn(result, now)).map((mentee) => [nameOf(mentee.member), mentee] as const),
  );
  return people.map((person) => found.get(nameOf(person)) ?? null);
}

function nameOf({ workspaceId, userId }: PersonKey): string {
  return `${workspaceId} ${userId}`;
}

export async function findMentee(on: Db, person: PersonKey, now: Date): Promise<Mentee | null> {
  const [mentee] = await findMentees(on, [person], now);
  return mentee ?? null;
}

/** The mentees of many members as they are at that moment, by member id. */
export async function menteesById(on: Db, ids: readonly string[], now: Date): Promise<Map<string, Mentee>> {
  const mentees = (await selectById(on, { ids })).map((result) => menteeIn(result, now));
  return new Map(mentees.map((mentee) => [mentee.member.id, mentee]));
}

/** The history of many members, oldest first, by member id. */
export async function historyOf(on: Db, ids: readonly string[], now: Date): Promise<Map<string, HistoryEvent[]>> {
  const rows = await selectHistory(on, { ids, now });
  const histories = new Map<string, HistoryEvent[]>(ids.map((id) => [id, []]));
  for (const { member_id: memberId, events } of rows) {
    histories.set(
      memberId,
      events.map(([challengeId, kind, at]) => ({ memberId, challengeId, kind, at: new Date(at) })),
    );
  }
  return histories;
}
