/** What somebody sees who should see nothing of a matter between two others. */
import type { Actor } from "#src/playground/actor.ts";
import type { House } from "./house.ts";

/** The text of the files that somebody gets of their own data. @throws Error where none came */
export async function exportOf(actor: Actor, { settle }: Pick<House, "settle">): Promise<string> {
  const before = new Set(filesOf(actor).map(({ id }) => id));
  await actor.command("/growth export");
  await settle();
  const found = filesOf(actor).filter(({ id, name }) => !before.has(id) && /\.(md|json)$/.test(name));
  if (found.length === 0) throw new Error(`${actor.userId} got no file: ${actor.dm().at(-1)?.plain}`);
  return JSON.stringify(found);
}

/** The same as JSON. @throws Error where none came */
export async function dataOf(actor: Actor, house: Pick<House, "settle">): Promise<string> {
  await exportOf(actor, house);
  const file = filesOf(actor).findLast(({ name }) => name.endsWith(".json"));
  if (!file) throw new Error(`${actor.userId} got no data`);
  return file.text;
}

function filesOf(actor: Actor): ReturnType<Actor["dm"]>[number]["files"] {
  return actor.dm().flatMap(({ files }) => files);
}

/** Where something stands in a long text, with what stands around it. */
export function excerpts(text: string, pattern: RegExp): readonly string[] {
  const flags = pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`;
  return [...text.matchAll(new RegExp(pattern.source, flags))].map(({ index, 0: found }) =>
    text.slice(Math.max(0, index - 60), index + found.length + 60),
  );
}

/** All that stands before somebody: their DM, Home, the window that is open and these channels, after they looked at the pages of their team and of admins. */
export async function looksEverywhere(actor: Actor, channels: readonly string[] = ["C0GENERAL"]): Promise<string> {
  const seen: unknown[] = [];
  for (const word of ["team", "admin", "host", "mentor"]) {
    await actor.command(`/growth ${word}`);
    seen.push(actor.modal()?.blocks);
    await actor.close();
  }
  await actor.openHome();
  return JSON.stringify([seen, actor.dm(), actor.home()?.blocks, channels.map((id) => actor.channel(id))]);
}
