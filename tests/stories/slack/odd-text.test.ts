/** Odd text behind each command, in the DM and in search fields, one each; `tests/long/odd-text.test.ts` tries all of them everywhere. */
import { describe } from "vitest";
import { joins } from "#tests/support/house.ts";
import { ODD_AT } from "#tests/support/odd-forms.ts";
import { ODD } from "#tests/support/odd-text.ts";
import { LEADS, sayOdd, searchOdd, TYPED, typeOddCommand } from "#tests/support/odd-typing.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const begin = async ({ maya }: Scene): Promise<void> => joins(maya, { manager: "U0GRACE", country: null });
const { story } = storiesAt(ODD_AT, begin);
const oddAt = (index: number): (typeof ODD)[number] => ODD[index % ODD.length] ?? ["nothing", ""];

describe("odd text", () => {
  story("behind /growth and each word is answered", async (scene) => {
    for (const [index, word] of TYPED.entries()) await typeOddCommand(scene, word, oddAt(index));
  });

  story("written in the DM or behind the bot's name is answered", async (scene) => {
    for (const [index, lead] of LEADS.entries()) await sayOdd(scene, [lead], oddAt(index * 2));
  });

  story("typed into a search field finds something or nothing", (scene) => searchOdd(scene, ODD.slice(0, 2)));
});
