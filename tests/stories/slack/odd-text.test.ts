/** Whatever people can type goes through every command, the DM and the search fields: answered, and never in the log. */
import { describe, expect } from "vitest";
import { features } from "#src/features/index.ts";
import { joins } from "#tests/support/house.ts";
import { expectHarmless, ODD } from "#tests/support/odd-text.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});
/** A command alone, and with the words that it reads something of its own behind. */
const TYPED = [
  "",
  ...features.flatMap(({ commands = [] }) => commands).map(({ name }) => name),
  "pause until",
  "assign @Maya Lind",
  "challenge suggest",
];

describe("odd text", () => {
  storyEach(TYPED.map((word) => [word] as const))(
    "behind /growth %s is answered",
    async (scene, word) => {
      const { grace, maya } = scene;
      for (const [name, text] of ODD) {
        for (const actor of [grace, maya]) {
          const { error } = await actor.command(`/growth ${word} ${text}`, { channel: "C0DEV" });
          expect(error, name).toBeNull();
          while (actor.modal()) await actor.close();
        }
        expectHarmless(scene, name);
      }
    },
    { timeout: 120_000 },
  );

  story(
    "written in the DM or behind the bot's name is answered",
    async (scene) => {
      for (const [name, text] of ODD) {
        for (const lead of ["", "done, ", "log: ", "pause until ", "@Growth Companion "])
          await scene.maya.say(`${lead}${text}`);
        await scene.maya.say(`@Growth Companion ${text}`, { channel: "C0DEV" });
        expectHarmless(scene, name);
      }
    },
    { timeout: 120_000 },
  );

  story(
    "typed into a search field finds something or nothing",
    async (scene) => {
      const { maya, grace } = scene;
      await maya.command("/growth settings");
      await grace.command("/growth assign");
      for (const [name, text] of ODD) {
        expect(Array.isArray(await maya.suggest("zone", text)), name).toBe(true);
        expect(Array.isArray(await maya.suggest("country", text)), name).toBe(true);
        expect(Array.isArray(await grace.suggest("challenge", text)), name).toBe(true);
        expectHarmless(scene, name);
      }
    },
    { timeout: 120_000 },
  );
});
