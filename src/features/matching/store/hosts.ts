/** Hosts and private block lists in PostgreSQL. */
import { type Expression, type SqlBool, sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { Row } from "#src/db/rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Host } from "../rules/host.ts";

const selectHost = preparedStatement((db, { workspaceId, userId }: Placeholders<PersonKey>) =>
  db
    .selectFrom("hosts")
    .select(COLUMNS.hosts)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .compile(),
);

export async function findHost(db: Db, { workspaceId, userId }: PersonKey): Promise<Host | null> {
  const [row] = await selectHost(db, { workspaceId, userId });
  return row ? toHost(row) : null;
}

/** The host, locked until the transaction ends. */
export async function lockHost(tx: Tx, { workspaceId, userId }: PersonKey): Promise<Host | null> {
  const row = await tx
    .selectFrom("hosts")
    .select(COLUMNS.hosts)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .forUpdate()
    .executeTakeFirst();
  return row ? toHost(row) : null;
}

/** Everybody who registered in a workspace, the earliest first. */
export async function hostsOf(db: Db, workspaceId: string): Promise<readonly Host[]> {
  const rows = await db
    .selectFrom("hosts")
    .select(COLUMNS.hosts)
    .where("workspace_id", "=", workspaceId)
    .orderBy("registered_at")
    .orderBy("user_id")
    .execute();
  return rows.map(toHost);
}

/**
 * When what they offer to others changed: whoever found nobody looks again then. A pause, a cap of seats or an unanswered request
 * is no news to them; the end of a pause is.
 */
const OFFERS_CHANGED_AT = sql<Date>`case when
    (hosts.department, hosts.topics, hosts.languages, hosts.zone, hosts.work_days, hosts.work_start, hosts.work_end,
      hosts.questions_per_month, hosts.mentee_capacity, hosts.mentor_areas, hosts.mentor_about)
    is distinct from
    (excluded.department, excluded.topics, excluded.languages, excluded.zone, excluded.work_days, excluded.work_start,
      excluded.work_end, excluded.questions_per_month, excluded.mentee_capacity, excluded.mentor_areas, excluded.mentor_about)
    or (hosts.is_paused and not excluded.is_paused)
  then excluded.updated_at else coalesce(hosts.offers_changed_at, hosts.updated_at) end`;

/** Whether a host offers something that a search until then has not seen. @param seen column of the search. */
export function offersSince(seen: Expression<Date | null>): Expression<SqlBool> {
  return sql<boolean>`coalesce(h.offers_changed_at, h.updated_at) > ${seen}`;
}

/** Saves a new or a changed host. */
export async function saveHost(tx: Tx, host: Host): Promise<void> {
  const row = { ...fromHost(host), offers_changed_at: host.updatedAt };
  const { workspace_id: _workspace, user_id: _user, registered_at: _at, ...changes } = row;
  await tx
    .insertInto("hosts")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["workspace_id", "user_id"]).doUpdateSet({ ...changes, offers_changed_at: OFFERS_CHANGED_AT }),
    )
    .execute();
}

/** Takes no requests for those of them who offer something, until they say so themselves. */
export async function pauseAll(tx: Tx, people: readonly PersonKey[], now: Date): Promise<void> {
  for (const { workspaceId, userId } of people)
    await tx
      .updateTable("hosts")
      .set({ is_paused: true, paused_until: null, updated_at: now })
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .execute();
}

/** Whom somebody does not want to be brought together with, and who does not want to be with them: both keep two people apart. */
export async function keptApartFrom(db: Db, { workspaceId, userId }: PersonKey): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("blocks")
    .select(["user_id", "blocked_user_id"])
    .where("workspace_id", "=", workspaceId)
    .where((one) => one.or([one("user_id", "=", userId), one("blocked_user_id", "=", userId)]))
    .execute();
  return new Set(rows.map((row) => (row.user_id === userId ? row.blocked_user_id : row.user_id)));
}

/** Hosts with what they said of themselves, and block lists. */
export const matchingData = definePersonalData({
  owner: "matching",
  tables: {
    hosts: {
      people: ["user_id"],
      words: ["topics", "mentor_about"],
      facts: [
        "workspace_id",
        "department",
        "languages",
        "zone",
        "work_days",
        "work_start",
        "work_end",
        "country",
        "seats_per_month",
        "questions_per_month",
        "mentee_capacity",
        "mentor_areas",
        "is_paused",
        "paused_until",
        "unanswered",
        "registered_at",
        "updated_at",
        "offers_changed_at",
      ],
    },
    blocks: { people: ["user_id", "blocked_user_id"], facts: ["workspace_id", "created_at"] },
  },
  lock: { table: "hosts", rows: async (tx, person) => void (await lockHost(tx, person)) },
  forget: async (tx, { workspaceId, userId }) => {
    const ofWorkspace = tx.deleteFrom("blocks").where("workspace_id", "=", workspaceId);
    const own = await ofWorkspace.where("user_id", "=", userId).executeTakeFirst();
    // Not counted: who is on somebody's list never learns of it.
    await ofWorkspace.where("blocked_user_id", "=", userId).execute();
    const host = await tx
      .deleteFrom("hosts")
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return { hosts: Number(host.numDeletedRows), blocks: Number(own.numDeletedRows) };
  },
});

function toHost(row: Row<"hosts">): Host {
  return {
    workspaceId: row.workspace_id,
    userId: row.user_id,
    department: row.department,
    topics: row.topics,
    languages: row.languages,
    hours: {
      zone: row.zone,
      workDays: row.work_days,
      workStart: row.work_start,
      workEnd: row.work_end,
      country: row.country,
    },
    seatsPerMonth: row.seats_per_month,
    questionsPerMonth: row.questions_per_month,
    menteeCapacity: row.mentee_capacity,
    mentorAreas: row.mentor_areas,
    mentorAbout: row.mentor_about,
    isPaused: row.is_paused,
    pausedUntil: row.paused_until,
    unanswered: row.unanswered,
    registeredAt: row.registered_at,
    updatedAt: row.updated_at,
  };
}

function fromHost(host: Host) {
  return {
    workspace_id: host.workspaceId,
    user_id: host.userId,
    department: host.department,
    topics: [...host.topics],
    languages: [...host.languages],
    zone: host.hours.zone,
    work_days: [...host.hours.workDays],
    work_start: host.hours.workStart,
    work_end: host.hours.workEnd,
    country: host.hours.country,
    seats_per_month: host.seatsPerMonth,
    questions_per_month: host.questionsPerMonth,
    mentee_capacity: host.menteeCapacity,
    mentor_areas: [...host.mentorAreas],
    mentor_about: host.mentorAbout,
    is_paused: host.isPaused,
    paused_until: host.pausedUntil,
    unanswered: host.unanswered,
    registered_at: host.registeredAt,
    updated_at: host.updatedAt,
  };
}
