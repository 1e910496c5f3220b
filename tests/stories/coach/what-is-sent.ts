/** How people of the stories keep reflections and let a language model see them, and what it is sent. */
import type { Actor } from "#src/playground/actor.ts";
import type { Coach } from "#tests/support/coach.ts";

/** The data of the last request. */
export function dataOf({ server }: Pick<Coach, "server">): Record<string, unknown> {
  const body = JSON.parse(server.bodies.at(-1) ?? "null") as { messages: { content: string }[] };
  return JSON.parse(body.messages[1]?.content ?? "null") as Record<string, unknown>;
}

export async function logs(actor: Actor, what: string, happened: string): Promise<void> {
  await actor.command("/growth log");
  await actor.submit({ what, happened, area: "craft" });
}

export const allowsReflections = (actor: Actor): Promise<void> => chooses(actor, "coach.allow");

export const forbidsReflections = (actor: Actor): Promise<void> => chooses(actor, "coach.forbid");

async function chooses(actor: Actor, action: string): Promise<void> {
  await actor.command("/growth settings");
  await actor.click("coach.open");
  await actor.click(action);
  await actor.close();
  await actor.close();
}
