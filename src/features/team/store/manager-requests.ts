import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { aliased, joinedRowOf, rowOf } from "#src/db/rows.ts";
import { upserting } from "#src/db/save-rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import { toNudge } from "#src/features/weekly/store/nudge-rows.ts";
import type { Member } from "#src/kernel/member.ts";
import { dropDoor, isDoorWanted, type ManagerRequest } from "../rules/manager-request.ts";
import { fromManagerRequest, toManagerRequest } from "./rows.ts";

const upsertDoors = upserting("doors", [
  "workspace_id",
  "member_id",
  "nudge_id",
  "challenge_id",
  "manager_user_id",
  "asked_at",
]);

/** Doors in PostgreSQL. */
export class ManagerRequestStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** With the mentee who asked, when both are still there. */
  async find(workspaceId: string, id: string): Promise<{ door: ManagerRequest; member: Member } | null> {
    const row = await withMember(this.#db, workspaceId, id).executeTakeFirst();
    return row
      ? { door: toManagerRequest(rowOf(row, "d", "doors")), member: toMember(rowOf(row, "m", "members")) }
      : null;
  }

  ofNudge(memberId: string, nudgeId: string): Promise<ManagerRequest | null> {
    return managerRequestOf(this.#db, memberId, nudgeId);
  }

  /** Runs `decide` with the door locked; null when it is gone. */
  answer<T extends SideEffects & { door: ManagerRequest }>(
    workspaceId: string,
    id: string,
    decide: (door: ManagerRequest, member: Member) => T,
  ): Promise<T | null> {
    return inTransaction(this.#db, async (tx) => {
      const row = await withMember(tx, workspaceId, id).forUpdate("d").executeTakeFirst();
      if (!row) return null;
      const step = decide(toManagerRequest(rowOf(row, "d", "doors")), toMember(rowOf(row, "m", "members")));
      await saveManagerRequests(tx, [step.door]);
      await saveSideEffects(tx, step);
      return step;
    });
  }
}

function withMember(on: Db, workspaceId: string, id: string) {
  return on
    .selectFrom("doors as d")
    .innerJoin("members as m", "m.id", "d.member_id")
    .select(aliased("d", "doors"))
    .select(aliased("m", "members"))
    .where("d.workspace_id", "=", workspaceId)
    .where("d.id", "=", id);
}

export async function managerRequestOf(on: Db, memberId: string, nudgeId: string): Promise<ManagerRequest | null> {
  const row = await on
    .selectFrom("doors")
    .select(COLUMNS.doors)
    .where("member_id", "=", memberId)
    .where("nudge_id", "=", nudgeId)
    .executeTakeFirst();
  return row ? toManagerRequest(row) : null;
}

export function saveManagerRequests(on: Db, doors: readonly ManagerRequest[]): Promise<void> {
  return upsertDoors(on, doors.map(fromManagerRequest));
}

const selectAsked = preparedStatement((db, { memberIds }: Placeholders<{ memberIds: readonly string[] }>) =>
  db
    .selectFrom("doors as d")
    .innerJoin("members as m", "m.id", "d.member_id")
    .leftJoin("nudges as n", "n.id", "d.nudge_id")
    .select(aliased("d", "doors"))
    .select(aliased("m", "members"))
    .select(aliased("n", "nudges"))
    .where("d.member_id", "=", sql<string>`any(${memberIds}::uuid[])`)
    .where("d.status", "=", "asked")
    .forUpdate("d")
    .compile(),
);

/** Closes the doors of these members that nobody needs any more: the nudge ended or was swapped, the manager changed. */
export async function dropUnwantedDoors(
  on: Db,
  members: readonly { readonly memberId: string }[],
  now: Date,
): Promise<void> {
  const memberIds = members.map(({ memberId }) => memberId);
  const steps = (await selectAsked(on, { memberIds })).flatMap((row) => {
    const member = toMember(rowOf(row, "m", "members"));
    const door = toManagerRequest(rowOf(row, "d", "doors"));
    const nudge = joinedRowOf(row, "n", "nudges");
    const wanted = isDoorWanted(door, nudge && toNudge(nudge), member.settings.managerUserId);
    return wanted ? [] : [dropDoor(door, member.userId, now)];
  });
  await saveManagerRequests(
    on,
    steps.map(({ door }) => door),
  );
  await saveSideEffects(on, { audit: steps.flatMap(({ audit }) => audit) });
}
