/** What of somebody others still find in what the bot wrote: messages of every conversation, files and Home tabs. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { World } from "#src/playground/world.ts";
import { drawCards } from "./assigning.ts";
import type { House } from "./house.ts";

/** Whom and what nobody may find any more. */
export interface Sought {
  readonly userId: string;
  /** Words that only they wrote. */
  readonly words: readonly string[];
}

/**
 * All that holds their id, their name or one of their words outside of their own DM, as Slack keeps it: what is drawn, the text beside it that notifications show, and
 * the values of buttons. What only one person sees for a moment is gone when they reload, and is left out.
 */
export function stillSeenOf({ workspace }: Pick<House, "workspace">, { userId, words }: Sought): string[] {
  const { world } = workspace;
  const needles = [userId, world.nameOf(userId), ...words];
  return allWritten(world, userId).filter((shown) => needles.some((needle) => shown.includes(needle)));
}

function allWritten(world: World, but: string): string[] {
  const own = world.dmOf(but).id;
  const messages = [...world.messages].flatMap(([channel, all]) =>
    channel === own
      ? []
      : all.flatMap(({ author, ephemeralFor, text, blocks, files }) =>
          author !== world.bot.userId || ephemeralFor !== null
            ? []
            : [
                `${channel}: ${text} ${JSON.stringify(blocks)} ${files.map(({ name, content }) => `${name} ${new TextDecoder().decode(content)}`).join(" ")}`,
              ],
        ),
  );
  const homes = [...world.homes].flatMap(([reader, { body }]) =>
    reader === but ? [] : [`Home of ${reader}: ${JSON.stringify(body)}`],
  );
  return [...messages, ...homes];
}

/** Words that nobody writes but whoever is forgotten. */
const WORDS = ["zebra", "walrus", "ocelot", "narwhal"];

/** Has the bot forget somebody of whom others could read until then. @returns what they still find. */
export async function leftAfter(scene: House, actor: Actor): Promise<string[]> {
  const { settle, bot } = scene;
  const about = { userId: actor.userId, words: WORDS };
  expect(stillSeenOf(scene, about)).not.toEqual([]);
  await actor.command("/growth forget");
  await actor.click("forget.confirm");
  await settle();
  await drawCards(scene);
  await bot.queue.runNow(["run-challenges", "redraw-owed"]);
  await settle();
  return stillSeenOf(scene, about);
}
