/** What people do with introductions, for stories about what comes after. */
import type { Actor } from "#src/playground/actor.ts";
import type { House } from "./house.ts";

/** Asks by word and sends the form. */
export async function asks(
  house: House,
  actor: Actor,
  words: string,
  values: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<void> {
  await actor.command(`/growth ask ${words}`);
  await actor.submit(values);
  await house.settle();
}

/** What everybody reads in the newest group DM that the bot opened for two. */
export async function groupSaid({ query }: Pick<House, "query">, actor: Actor): Promise<string[]> {
  const [group] = await query<{ channel: string }>(
    "select channel from outbox where key like 'introduction-made-%' and channel is not null order by sent_at desc limit 1",
  );
  return group ? actor.channel(group.channel).map(({ plain }) => plain) : [];
}

/** States of all requests, oldest first. */
export async function statesOf({ query }: Pick<House, "query">): Promise<string[]> {
  const rows = await query<{ status: string; host: string | null }>(
    "select status, host_user_id as host from introductions order by created_at, id",
  );
  return rows.map(({ status, host }) => (host === null ? status : `${status} ${host}`));
}

/** Newest message of the DM. */
export const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
