/** Giving and answering in stories, as people do it. */
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "./admin.ts";
import { type House, joins } from "./house.ts";
import type { Scene } from "./story.ts";

export const LINE = "shadow-client-call by 4 December: because it shows what they use";

/** Gives through a typed line and the form. @returns the receipt, or what was said instead. */
export async function gives(
  actor: Actor,
  to: string,
  values: Readonly<Record<string, string | readonly string[] | null>> = {},
  place: { channel?: string; line?: string } = {},
): Promise<string> {
  const { channel, line = LINE } = place;
  const seen = await actor.command(`/growth assign ${to} ${line}`, channel ? { channel } : {});
  if (!actor.modal()) return seen.messages.at(-1)?.plain ?? seen.error ?? "";
  const { messages } = await actor.submit(values);
  const errors = Object.values(actor.modal()?.errors ?? {});
  return errors.length > 0 ? errors.join(" ") : (messages.findLast(({ ephemeral }) => ephemeral)?.plain ?? "");
}

/** An admin lets these people give challenges to anybody, as the form does it. */
export async function letsGive(admin: Actor, managers: readonly string[]): Promise<void> {
  await decides(admin, "managers", { managers });
}

/** Draws the cards that changed, without waiting the second that batches them. */
export async function drawCards(house: House): Promise<void> {
  await house.bot.queue.runNow(["refresh-cards"]);
  await house.settle();
}

export async function statusOf(house: House, userId: string): Promise<string[]> {
  const rows = await house.query<{ status: string }>(
    "select p.status from assignees p join assignments a on a.id = p.assignment_id where p.user_id = $1 order by a.created_at, p.id",
    [userId],
  );
  return rows.map(({ status }) => status);
}

/** What the form hands over, for two that are sent at once from two browsers. @param id a UUID. */
export const assignInput = (id: string, userIds: string[]) => ({
  id,
  userIds,
  challengeId: "shadow-client-call",
  ownWords: "",
  why: "It shows what they use.",
  protectedMinutes: null,
  door: "none" as const,
  doorUserId: null,
  dueOn: "2026-12-04" as never,
  channel: null,
  link: null,
  area: "clients" as const,
  general: { steps: [], cues: [], questions: [], reflectionPrompts: [], result: "", why: "" },
});

/** Maya and Omar have Grace as their manager, and Maya has not answered yet what Grace gave her. */
export async function hasGivenToMaya({ maya, omar, grace, settle }: Scene): Promise<void> {
  await joins(maya, { manager: "U0GRACE", country: null });
  await joins(omar, { manager: "U0GRACE", country: null });
  await gives(grace, "@Maya Lind");
  await settle();
}
