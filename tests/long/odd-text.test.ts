/** Whatever people can type goes through every command, the DM and the search fields: answered, and never in the log. */
import { describe } from "vitest";
import { joins } from "#tests/support/house.ts";
import { ODD_AT } from "#tests/support/odd-forms.ts";
import { ODD } from "#tests/support/odd-text.ts";
import { LEADS, sayOdd, searchOdd, TYPED, typeOddCommand } from "#tests/support/odd-typing.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const begin = async ({ maya }: Scene): Promise<void> => joins(maya, { manager: "U0GRACE", country: null });
const { story, storyEach } = storiesAt(ODD_AT, begin, { timeout: 120_000 });

describe("odd text", () => {
  storyEach(TYPED.map((word) => [word] as const))("behind /growth %s is answered", async (scene, word) => {
    for (const odd of ODD) await typeOddCommand(scene, word, odd);
  });

  story("written in the DM or behind the bot's name is answered", async (scene) => {
    for (const odd of ODD) await sayOdd(scene, LEADS, odd);
  });

  story("typed into a search field finds something or nothing", (scene) => searchOdd(scene, ODD));
});
