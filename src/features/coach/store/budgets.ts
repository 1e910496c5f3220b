/** What an admin decided of the language model, and what a workspace used of it. */
import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { type CoachPolicy, DEFAULT_COACH_POLICY, type Usage } from "../rules/consent.ts";

export async function coachPolicyOf(db: Db, workspaceId: string): Promise<CoachPolicy> {
  const row = await db
    .selectFrom("coach_policies")
    .select(["is_on", "month_requests", "month_tokens"])
    .where("workspace_id", "=", workspaceId)
    .executeTakeFirst();
  return row
    ? { isOn: row.is_on, monthRequests: row.month_requests, monthTokens: row.month_tokens }
    : DEFAULT_COACH_POLICY;
}

/** Saves whether a workspace wants a language model, and its budget of a month. */
export async function saveCoachPolicy(
  tx: Tx,
  workspaceId: string,
  { isOn, monthRequests, monthTokens }: CoachPolicy,
): Promise<void> {
  const values = { is_on: isOn, month_requests: monthRequests, month_tokens: monthTokens };
  await tx
    .insertInto("coach_policies")
    .values({ workspace_id: workspaceId, ...values })
    .onConflict((known) => known.column("workspace_id").doUpdateSet(values))
    .execute();
}

/** What a workspace has used in a month. */
export async function usageOf(db: Db, workspaceId: string, month: CalendarDate): Promise<Usage> {
  const row = await db
    .selectFrom("coach_usage")
    .select(["requests", "tokens"])
    .where("workspace_id", "=", workspaceId)
    .where("month", "=", month)
    .executeTakeFirst();
  return row ?? { requests: 0, tokens: 0 };
}

/** Takes one request, and what it is guessed to cost, out of the budget of a month. Of two at once that find room for one, one gets it. @returns false where there is no room. */
export async function takeRequest(
  db: Db,
  workspaceId: string,
  month: CalendarDate,
  { monthRequests, monthTokens }: CoachPolicy,
  guess: number,
): Promise<boolean> {
  if (monthRequests < 1 || monthTokens < 1) return false;
  const result =
    await sql`insert into coach_usage as u (workspace_id, month, requests, tokens) values (${workspaceId}, ${month}, 1, ${guess})
    on conflict (workspace_id, month) do update set requests = u.requests + 1, tokens = ${summed(sql`u.tokens`, guess)}
    where u.requests < ${monthRequests} and u.tokens < ${monthTokens}`.execute(db);
  return result.numAffectedRows === 1n;
}

/** Adds what a request has cost beyond what was guessed, or gives back what it has not. */
export async function addTokens(db: Db, workspaceId: string, month: CalendarDate, tokens: number): Promise<void> {
  if (tokens === 0) return;
  await sql`update coach_usage set tokens = ${summed(sql`tokens`, tokens)}
    where workspace_id = ${workspaceId} and month = ${month}`.execute(db);
}

function summed(column: RawBuilder<unknown>, tokens: number): RawBuilder<number> {
  return sql<number>`greatest(0, least(${column}::bigint + ${tokens}, 2000000000))::integer`;
}
