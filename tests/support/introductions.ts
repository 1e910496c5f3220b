/** What people do with introductions, for stories about what comes after. */
import type { Actor } from "#src/playground/actor.ts";
import type { House } from "./house.ts";
import type { Scene } from "./story.ts";

const DAY_MS = 86_400_000;
/** At work when it is ten in London. */
const COLLEAGUES = [
  ["Tom Becker", "U0TOM"],
  ["Lena Vogt", "U0LENA"],
  ["Omar Haddad", "U0OMAR"],
  ["Priya Nair", "U0PRIYA"],
  ["Grace Obi", "U0GRACE"],
] as const;

/** Maya was introduced to a colleague a week ago, and is asked what came of it; each time to another one. */
export async function wasIntroduced(scene: Scene): Promise<void> {
  const { maya, clock, moveTo, query, settle } = scene;
  const [{ count } = { count: 0 }] = await query<{ count: number }>("select count(*)::int as count from introductions");
  const [name, userId] = COLLEAGUES[count % COLLEAGUES.length] ?? COLLEAGUES[0];
  await moveTo(new Date(clock.now().getTime() + 14 * DAY_MS));
  await asks(scene, maya, `@${name} how they pitch the export`);
  await scene.as(userId).click("introductions.accept");
  await settle();
  await moveTo(new Date(clock.now().getTime() + 7 * DAY_MS));
  await settle();
}

/** What Maya asked on another day is taken back. */
export async function takesQuestionBack({ maya, clock, moveTo, query }: Scene): Promise<void> {
  const open = await query("select id from introductions where ended_at is null");
  if (open.length > 0) await maya.click("introductions.withdraw");
  await moveTo(new Date(clock.now().getTime() + DAY_MS));
}

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
