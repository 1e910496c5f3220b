import type { Db } from "#src/db/database.ts";
import { prepared } from "#src/db/query.ts";
import { MEMBER_COLUMNS, prefixed, REFLECTION_COLUMNS } from "#src/features/weekly/store/columns.ts";
import { memberIn, toReflection } from "#src/features/weekly/store/rows.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { MenteeFacts } from "../rules/team-view.ts";
import { betweenRecordOf } from "./personal-data.ts";
import type { BetweenRecord, DoneThing, Team } from "./ports.ts";
import { DOOR_COLUMNS, doorIn, givenIn, listed } from "./rows.ts";

/** Reflections read of one person; older shared ones are in their own log. */
const SHARED_OF_ONE = 200;
/** Who named them and was not deactivated. */
const NAMES_THEM = "m.workspace_id = $1 and m.manager_user_id = $2 and m.left_at is null";

/** What managers are shown, from PostgreSQL. */
export class PostgresTeam implements Team {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  factsOf(manager: PersonKey): Promise<readonly MenteeFacts[]> {
    return factsOf(this.#db, manager);
  }

  async factsAbout(mentee: Member): Promise<MenteeFacts> {
    const [facts] = await factsAbout(this.#db, mentee.workspaceId, [mentee]);
    return facts ?? { member: mentee, reflections: [], given: [], doors: [] };
  }

  recordOf(person: PersonKey): Promise<BetweenRecord> {
    return betweenRecordOf(this.#db, person);
  }

  async countOf({ workspaceId, userId }: PersonKey): Promise<number> {
    const text = `select count(*)::int as n from members m where ${NAMES_THEM}`;
    const [row] = await prepared(this.#db, "team-count", text, [workspaceId, userId]);
    return Number(row?.["n"] ?? 0);
  }

  async doneOf({ workspaceId, userId }: PersonKey, from: CalendarDate, until: CalendarDate): Promise<DoneThing[]> {
    const text = `select m.id, r.area, null as challenge_id from reflections r join members m on m.id = r.member_id
        where ${NAMES_THEM} and r.done_on >= $3 and r.done_on < $4
      union all
      select m.id, null, n.challenge_id from nudges n join members m on m.id = n.member_id
        where ${NAMES_THEM} and n.status = 'done'
          and (coalesce(n.answered_at, n.offered_at) at time zone m.zone)::date >= $3
          and (coalesce(n.answered_at, n.offered_at) at time zone m.zone)::date < $4
          and not exists (select from reflections r where r.nudge_id = n.id)`;
    const rows = await prepared(this.#db, "team-done", text, [workspaceId, userId, from, until]);
    return rows.map((row) => ({
      memberId: String(row["id"]),
      area: row["area"] as string | null,
      challengeId: row["challenge_id"] as string | null,
    }));
  }
}

/** Everybody who names a manager, with what could concern that manager. */
export async function factsOf(on: Db, { workspaceId, userId }: PersonKey): Promise<MenteeFacts[]> {
  const text = `select ${prefixed("m", MEMBER_COLUMNS)} from members m where ${NAMES_THEM} order by m.joined_at, m.id`;
  const members = (await prepared(on, "team-members", text, [workspaceId, userId])).map(memberIn);
  return factsAbout(on, workspaceId, members);
}

async function factsAbout(on: Db, workspaceId: string, members: readonly Member[]): Promise<MenteeFacts[]> {
  if (members.length === 0) return [];
  const ids = members.map(({ id }) => id);
  const reflectionsText = `select ${listed(REFLECTION_COLUMNS, "r")} from unnest($1::uuid[]) as k (member_id) cross join lateral (
      select * from reflections where member_id = k.member_id and shared_with_manager order by created_at desc limit ${SHARED_OF_ONE}) r`;
  const givenText = `select e.id, a.assigner_user_id, e.user_id, e.challenge_id, e.status, e.due_on, e.suggested_on, e.ended_at
    from assignees e join assignments a on a.id = e.assignment_id
    where e.workspace_id = $1 and a.workspace_id = $1 and e.user_id = any($2)`;
  const doorsText = `select ${listed(DOOR_COLUMNS)} from doors where member_id = any($1) and status = 'asked'`;
  // One after the other: inside a transaction there is one connection.
  const reflections = await prepared(on, "team-reflections", reflectionsText, [ids]);
  const given = await prepared(on, "team-given", givenText, [workspaceId, members.map(({ userId }) => userId)]);
  const doors = await prepared(on, "team-doors", doorsText, [ids]);
  const byMember = Map.groupBy(
    (reflections as unknown as Parameters<typeof toReflection>[0][]).map(toReflection),
    ({ memberId }) => memberId,
  );
  const byUser = Map.groupBy(given.map(givenIn), ({ userId }) => userId);
  const doorsByMember = Map.groupBy(
    doors.map((row) => doorIn(row)),
    ({ memberId }) => memberId,
  );
  return members.map((member) => ({
    member,
    reflections: byMember.get(member.id) ?? [],
    given: byUser.get(member.userId) ?? [],
    doors: doorsByMember.get(member.id) ?? [],
  }));
}
