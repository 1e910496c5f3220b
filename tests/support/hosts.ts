/** Hosts who registered, for stories about what comes after. */
import { inTransaction } from "#src/db/transaction.ts";
import { type Host, newHost } from "#src/features/matching/rules/host.ts";
import { findHost, saveHost } from "#src/features/matching/store/hosts.ts";
import type { Actor } from "#src/playground/actor.ts";
import type { House } from "./house.ts";

const BERLIN = { zone: "Europe/Berlin", workDays: [1, 2, 3, 4, 5], workStart: 9, workEnd: 17, country: null } as const;

/** They registered as hosts who answer questions. */
export async function registers(
  { bot, clock }: Pick<House, "bot" | "clock">,
  { userId }: Pick<Actor, "userId">,
  said: Partial<Host> = {},
): Promise<void> {
  const host = newHost({ workspaceId: "T0HOUSE", userId }, "sales", BERLIN, clock.now());
  await inTransaction(bot.deps.db, (tx) => saveHost(tx, { ...host, questionsPerMonth: 4, ...said }));
}

/** What is stored of a host. */
export async function hostNow({ bot }: Pick<House, "bot">, { userId }: Actor): Promise<Host | null> {
  return findHost(bot.deps.db, { workspaceId: "T0HOUSE", userId });
}

/** One of the two blocked the other, which nobody else sees. */
export async function keepsApart(
  { bot, clock }: Pick<House, "bot" | "clock">,
  { userId }: Actor,
  from: Actor,
): Promise<void> {
  await bot.deps.db
    .insertInto("blocks")
    .values({ workspace_id: "T0HOUSE", user_id: userId, blocked_user_id: from.userId, created_at: clock.now() })
    .execute();
}
