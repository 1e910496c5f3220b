/** Doors in PostgreSQL: requests that wait for a manager, and what the manager answered. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { aliased, joinedRowOf, rowOf } from "#src/db/rows.ts";
import { upserting } from "#src/db/save-rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import { toNudge } from "#src/features/weekly/store/nudge-rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import {
  isDoorWanted,
  type ManagerRequest,
  type ManagerRequestStep,
  withdrawManagerRequest,
} from "../rules/manager-request.ts";
import { fromManagerRequest, toManagerRequest } from "./rows.ts";

const save = upserting("seat_requests", [
  "workspace_id",
  "asker_user_id",
  "manager_user_id",
  "nudge_id",
  "challenge_id",
  "asked_at",
]);

export async function findManagerRequest(on: Db, workspaceId: string, id: string): Promise<ManagerRequest | null> {
  const row = await byId(on, workspaceId, id).executeTakeFirst();
  return row ? toManagerRequest(row) : null;
}

/** The same, locked until the transaction ends. */
export async function lockManagerRequest(tx: Tx, workspaceId: string, id: string): Promise<ManagerRequest | null> {
  const row = await byId(tx, workspaceId, id).forUpdate().executeTakeFirst();
  return row ? toManagerRequest(row) : null;
}

export async function managerRequestOfNudge(
  on: Db,
  workspaceId: string,
  nudgeId: string,
): Promise<ManagerRequest | null> {
  const row = await on
    .selectFrom("seat_requests")
    .select(COLUMNS.seat_requests)
    .where("workspace_id", "=", workspaceId)
    .where("nudge_id", "=", nudgeId)
    .where("manager_user_id", "is not", null)
    .executeTakeFirst();
  return row ? toManagerRequest(row) : null;
}

/** What waits for an answer of managers whom these people asked. */
export async function openManagerRequests(
  on: Db,
  workspaceId: string,
  askers: readonly string[],
): Promise<readonly ManagerRequest[]> {
  const rows = await on
    .selectFrom("seat_requests")
    .select(COLUMNS.seat_requests)
    .where("workspace_id", "=", workspaceId)
    .where("asker_user_id", "=", sql<string>`any(${[...askers]}::text[])`)
    .where("manager_user_id", "is not", null)
    .where("seat_id", "is", null)
    .where("status", "=", "asked")
    .execute();
  return rows.map(toManagerRequest);
}

/** What somebody asked of a manager, was asked as one, or was named for as the one to go to, oldest first. */
export async function managerRequestsOf(
  on: Db,
  { workspaceId, userId }: PersonKey,
): Promise<readonly ManagerRequest[]> {
  const rows = await on
    .selectFrom("seat_requests")
    .select(COLUMNS.seat_requests)
    .where("workspace_id", "=", workspaceId)
    .where("manager_user_id", "is not", null)
    .where((request) =>
      request.or([
        request("asker_user_id", "=", userId),
        request("manager_user_id", "=", userId),
        request("host_user_id", "=", userId),
      ]),
    )
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  return rows.map(toManagerRequest);
}

/** Decides with the request locked; null when it is not there. */
export function changeManagerRequest(
  db: Db,
  workspaceId: string,
  id: string,
  decide: (request: ManagerRequest) => ManagerRequestStep | null,
): Promise<ManagerRequestStep | null> {
  return inTransaction(db, async (tx) => {
    const request = await lockManagerRequest(tx, workspaceId, id);
    const step = request && decide(request);
    if (step) await saveManagerRequests(tx, [step]);
    return step;
  });
}

/** Requests that have no seat, with all that is told of them. */
export async function saveManagerRequests(on: Db, steps: readonly ManagerRequestStep[]): Promise<void> {
  await save(
    on,
    steps.map(({ request }) => fromManagerRequest(request)),
  );
  await saveSideEffects(on, {
    audit: steps.flatMap(({ audit }) => audit),
    messages: steps.flatMap(({ messages }) => messages),
  });
}

const selectAsked = preparedStatement((db, { memberIds }: Placeholders<{ memberIds: readonly string[] }>) =>
  db
    .selectFrom("members as m")
    .innerJoin("seat_requests as r", (join) =>
      join.onRef("r.workspace_id", "=", "m.workspace_id").onRef("r.asker_user_id", "=", "m.user_id"),
    )
    .leftJoin("nudges as n", "n.id", "r.nudge_id")
    .select(aliased("r", "seat_requests"))
    .select(aliased("m", "members"))
    .select(aliased("n", "nudges"))
    .where("m.id", "=", sql<string>`any(${memberIds}::uuid[])`)
    .where("r.manager_user_id", "is not", null)
    .where("r.seat_id", "is", null)
    .where("r.status", "=", "asked")
    .forUpdate("r")
    .compile(),
);

/** Closes what these members asked of a manager and nobody needs any more: the nudge ended or was swapped, the manager changed. */
export async function dropUnwantedDoors(
  on: Db,
  members: readonly { readonly memberId: string }[],
  now: Date,
): Promise<void> {
  const memberIds = members.map(({ memberId }) => memberId);
  const steps = (await selectAsked(on, { memberIds })).flatMap((row) => {
    const member = toMember(rowOf(row, "m", "members"), now);
    const request = toManagerRequest(rowOf(row, "r", "seat_requests"));
    const nudge = joinedRowOf(row, "n", "nudges");
    const wanted = isDoorWanted(request, nudge && toNudge(nudge), member.settings.managerUserId);
    return wanted ? [] : [withdrawManagerRequest(request, now)];
  });
  if (steps.length > 0) await saveManagerRequests(on, steps);
}

function byId(on: Db, workspaceId: string, id: string) {
  return on
    .selectFrom("seat_requests")
    .select(COLUMNS.seat_requests)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("manager_user_id", "is not", null);
}
