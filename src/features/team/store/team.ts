import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import type { DB } from "#src/db/tables.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import { toReflection } from "#src/features/reflections/store/rows.ts";
import { openManagerRequests } from "#src/features/seats/store/manager-requests.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { AssignedPart, MenteeFacts } from "../rules/team-view.ts";

/** Reflections read of one person; older shared ones are in their own log. */
const SHARED_OF_ONE = 200;

/** Something that a mentee did, told or not: for totals alone. */
export interface DoneThing {
  readonly memberId: string;
  /** Of a reflection; null for a challenge that was done without one. */
  readonly area: string | null;
  readonly challengeId: string | null;
}

/** What managers are shown, from PostgreSQL. */
export class TeamStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Everybody who names them, by when they joined, with all that is stored and could concern a manager. */
  factsOf(manager: PersonKey, now: Date): Promise<readonly MenteeFacts[]> {
    return factsOf(this.#db, manager, now);
  }

  /** One mentee, whoever their manager is. */
  async factsAbout(mentee: Member): Promise<MenteeFacts> {
    const [facts] = await factsAbout(this.#db, mentee.workspaceId, [mentee]);
    return facts ?? { member: mentee, reflections: [], given: [], doors: [] };
  }

  /** How many name them as their manager. */
  async countOf(manager: PersonKey): Promise<number> {
    const { count } = await this.#db
      .selectFrom("members as m")
      .select((member) => member.fn.countAll<string>().as("count"))
      .where(hasManager(manager))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** The Slack ids of those who name them, by when they joined. */
  async menteesOf(manager: PersonKey): Promise<readonly string[]> {
    const rows = await this.#db
      .selectFrom("members as m")
      .select("m.user_id")
      .where(hasManager(manager))
      .orderBy("m.joined_at")
      .orderBy("m.id")
      .execute();
    return rows.map((row) => row.user_id);
  }

  /** What the people who name them did between two days, `until` not counted. */
  async doneOf(manager: PersonKey, from: CalendarDate, until: CalendarDate): Promise<readonly DoneThing[]> {
    const doneOn = sql<CalendarDate>`(coalesce(n.answered_at, n.offered_at) at time zone m.zone)::date`;
    const rows = await this.#db
      .selectFrom("reflections as r")
      .innerJoin("members as m", "m.id", "r.member_id")
      .select(["m.id as memberId", sql<string | null>`r.area`.as("area"), sql<string | null>`null`.as("challengeId")])
      .where(hasManager(manager))
      .where("r.done_on", ">=", from)
      .where("r.done_on", "<", until)
      .unionAll(
        this.#db
          .selectFrom("nudges as n")
          .innerJoin("members as m", "m.id", "n.member_id")
          .select([
            "m.id as memberId",
            sql<string | null>`null`.as("area"),
            sql<string | null>`n.challenge_id`.as("challengeId"),
          ])
          .where(hasManager(manager))
          .where("n.status", "=", "done")
          .where(doneOn, ">=", from)
          .where(doneOn, "<", until)
          .where((nudge) =>
            nudge.not(
              nudge.exists(nudge.selectFrom("reflections as r").select("r.id").whereRef("r.nudge_id", "=", "n.id")),
            ),
          ),
      )
      .execute();
    return rows;
  }
}

/** A member `m` who named this manager and was not deactivated. */
function hasManager({ workspaceId, userId }: PersonKey): Expression<SqlBool> {
  const member = expressionBuilder<{ m: DB["members"] }, "m">();
  return member.and([
    member("m.workspace_id", "=", workspaceId),
    member("m.manager_user_id", "=", userId),
    member("m.left_at", "is", null),
  ]);
}

/** Everybody who names a manager, with what could concern that manager. */
export async function factsOf(on: Db, manager: PersonKey, now: Date): Promise<MenteeFacts[]> {
  const rows = await on
    .selectFrom("members as m")
    .select(aliased("m", "members"))
    .where(hasManager(manager))
    .orderBy("m.joined_at")
    .orderBy("m.id")
    .execute();
  const members = rows.map((row) => toMember(rowOf(row, "m", "members"), now));
  return factsAbout(on, manager.workspaceId, members);
}

async function factsAbout(on: Db, workspaceId: string, members: readonly Member[]): Promise<MenteeFacts[]> {
  if (members.length === 0) return [];
  const ids = members.map(({ id }) => id);
  // One after the other: inside a transaction there is one connection.
  const reflections = await on
    .selectFrom(sql<{ member_id: string }>`unnest(${ids}::uuid[])`.as<"k">(sql`k (member_id)`))
    .crossJoinLateral((db) =>
      db
        .selectFrom("reflections")
        .select(COLUMNS.reflections)
        .whereRef("reflections.member_id", "=", "k.member_id")
        .where("shared_with_manager", "=", true)
        .orderBy("created_at", "desc")
        .limit(SHARED_OF_ONE)
        .as("r"),
    )
    .selectAll("r")
    .execute();
  const given = await assignedTo(
    on,
    workspaceId,
    members.map(({ userId }) => userId),
  );
  const doors = await openManagerRequests(
    on,
    workspaceId,
    members.map(({ userId }) => userId),
  );
  const byMember = Map.groupBy(reflections.map(toReflection), ({ memberId }) => memberId);
  const byUser = Map.groupBy(given, ({ userId }) => userId);
  const doorsByUser = Map.groupBy(doors, ({ askerUserId }) => askerUserId);
  return members.map((member) => ({
    member,
    reflections: byMember.get(member.id) ?? [],
    given: byUser.get(member.userId) ?? [],
    doors: doorsByUser.get(member.userId) ?? [],
  }));
}

/** What these people were asked, with who asked it. */
async function assignedTo(on: Db, workspaceId: string, userIds: readonly string[]): Promise<AssignedPart[]> {
  return on
    .selectFrom("assignees as e")
    .innerJoin("assignments as a", "a.id", "e.assignment_id")
    .select([
      "e.id",
      "a.assigner_user_id as assignerUserId",
      "e.user_id as userId",
      "e.challenge_id as challengeId",
      "e.status",
      "e.due_on as dueOn",
      "e.suggested_on as suggestedOn",
      "e.ended_at as endedAt",
    ])
    .where("e.workspace_id", "=", workspaceId)
    .where("a.workspace_id", "=", workspaceId)
    .where("e.user_id", "in", userIds)
    .execute();
}
