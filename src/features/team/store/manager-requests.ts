import type { Db } from "#src/db/database.ts";
import { prepared, upsert } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { announce } from "#src/delivery/store/audit-log.ts";
import type { Announcing } from "#src/feature-kit/giving-ports.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, prefixed } from "#src/features/weekly/store/columns.ts";
import { memberIn, nudgeIn } from "#src/features/weekly/store/rows.ts";
import type { Member } from "#src/kernel/member.ts";
import { type Door, dropDoor, isDoorWanted } from "../rules/manager-request.ts";
import type { Doors } from "./ports.ts";
import { DOOR_COLUMNS, doorIn, fromDoor, listed } from "./rows.ts";

const WITH_MEMBER = `select ${prefixed("d", DOOR_COLUMNS)}, ${prefixed("m", MEMBER_COLUMNS)}
  from doors d join members m on m.id = d.member_id where d.workspace_id = $1 and d.id = $2`;

/** Doors in PostgreSQL. */
export class PostgresDoors implements Doors {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(workspaceId: string, id: string): Promise<{ door: Door; member: Member } | null> {
    const [row] = await prepared(this.#db, "find-door", WITH_MEMBER, [workspaceId, id]);
    return row ? { door: doorIn(row, "d_"), member: memberIn(row) } : null;
  }

  ofNudge(memberId: string, nudgeId: string): Promise<Door | null> {
    return doorOf(this.#db, memberId, nudgeId);
  }

  answer<T extends Announcing & { door: Door }>(
    workspaceId: string,
    id: string,
    decide: (door: Door, member: Member) => T,
  ): Promise<T | null> {
    return inTransaction(this.#db, async (client) => {
      const [row] = await prepared(client, "lock-door", `${WITH_MEMBER} for update of d`, [workspaceId, id]);
      if (!row) return null;
      const step = decide(doorIn(row, "d_"), memberIn(row));
      await saveDoors(client, [step.door]);
      await announce(client, step);
      return step;
    });
  }
}

export async function doorOf(on: Db, memberId: string, nudgeId: string): Promise<Door | null> {
  const text = `select ${listed(DOOR_COLUMNS)} from doors where member_id = $1 and nudge_id = $2`;
  const [row] = await prepared(on, "door-of-nudge", text, [memberId, nudgeId]);
  return row ? doorIn(row) : null;
}

export async function saveDoors(on: Db, doors: readonly Door[]): Promise<void> {
  const keep = ["workspace_id", "member_id", "nudge_id", "challenge_id", "manager_user_id", "asked_at"];
  await upsert(on, "doors", DOOR_COLUMNS, doors.map(fromDoor), { key: "id", keep });
}

/** Closes the doors of these members that nobody needs any more: the nudge ended or was swapped, the manager changed. */
export async function dropUnwantedDoors(on: Db, memberIds: readonly string[], now: Date): Promise<void> {
  if (memberIds.length === 0) return;
  const text = `select ${prefixed("d", DOOR_COLUMNS)}, ${prefixed("m", MEMBER_COLUMNS)}, ${prefixed("n", NUDGE_COLUMNS)}
    from doors d join members m on m.id = d.member_id left join nudges n on n.id = d.nudge_id
    where d.member_id = any($1) and d.status = 'asked' for update of d`;
  const rows = await prepared(on, "doors-asked", text, [memberIds]);
  const steps = rows.flatMap((row) => {
    const member = memberIn(row);
    const door = doorIn(row, "d_");
    const wanted = isDoorWanted(door, nudgeIn(row), member.settings.managerUserId);
    return wanted ? [] : [dropDoor(door, member.userId, now)];
  });
  await saveDoors(
    on,
    steps.map(({ door }) => door),
  );
  await announce(on, { changes: steps.flatMap(({ changes }) => changes) });
}
