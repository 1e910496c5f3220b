/** Types odd text wherever people can type but in a form: behind commands, in the DM and in search fields. */
import { expect } from "vitest";
import { features } from "#src/features/index.ts";
import { expectHarmless, type Odd } from "./odd-text.ts";
import type { Scene } from "./story.ts";

/** A command alone, and with the words that it reads something of its own behind. */
export const TYPED = [
  "",
  ...features.flatMap(({ commands = [] }) => commands).map(({ name }) => name),
  "pause until",
  "assign @Maya Lind",
  "challenge suggest",
];
/** What stands before it in the DM. */
export const LEADS = ["", "done, ", "log: ", "pause until ", "@Growth Companion "];

/** Behind a command, by a manager and by a member. */
export async function typeOddCommand(scene: Scene, word: string, [name, text]: Odd): Promise<void> {
  for (const actor of [scene.grace, scene.maya]) {
    const { error } = await actor.command(`/growth ${word} ${text}`, { channel: "C0DEV" });
    expect(error, name).toBeNull();
    while (actor.modal()) await actor.close();
  }
  expectHarmless(scene, name);
}

/** In the DM behind these words, and behind the bot's name in a channel. */
export async function sayOdd(scene: Scene, leads: readonly string[], [name, text]: Odd): Promise<void> {
  for (const lead of leads) await scene.maya.say(`${lead}${text}`);
  await scene.maya.say(`@Growth Companion ${text}`, { channel: "C0DEV" });
  expectHarmless(scene, name);
}

/** In the search fields of two open forms. */
export async function searchOdd(scene: Scene, odd: readonly Odd[]): Promise<void> {
  const { maya, grace } = scene;
  await maya.command("/growth settings");
  await grace.command("/growth assign");
  for (const [name, text] of odd) {
    expect(Array.isArray(await maya.suggest("zone", text)), name).toBe(true);
    expect(Array.isArray(await maya.suggest("country", text)), name).toBe(true);
    expect(Array.isArray(await grace.suggest("challenge", text)), name).toBe(true);
    expectHarmless(scene, name);
  }
}
