/** Forty short words to the bot itself, with something that waits for them and without: what each stores or closes. */
import { expect, it } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { answerTo } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { SHORT_WORDS } from "#tests/support/short-words.ts";
import { changedIn, dropKept, keepState, stored } from "#tests/support/stored.ts";
import { type Scene, story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const TIMEOUT_MS = 180_000;
/** They ask for nothing and say nothing: wherever nothing asked for them, nothing is stored or closed by them. */
const QUIET = ["lol", "👍", "great, thank you", "later", "ok", "no", "haha", "hm", "cool", "nope", "thanks", "maybe"];
const WORDS = [...new Set([...SHORT_WORDS, ...QUIET])];

/** Says each word in the same state. @returns the tables that it changed, by word; those that changed none are left out. */
async function changedBy(scene: Scene, actor: Actor): Promise<Readonly<Record<string, string>>> {
  const back = await keepState(scene);
  const before = await stored(scene);
  const found: Record<string, string> = {};
  for (const word of WORDS) {
    await answerTo(actor, word);
    const changed = changedIn(before, await stored(scene));
    if (changed.length > 0) found[word] = changed.toSorted().join(", ");
    await back(changed);
  }
  await dropKept(scene);
  return found;
}

it("are forty at least", () => {
  expect(WORDS.length).toBeGreaterThanOrEqual(40);
});

/** @param answers the quiet words that answer what was asked there. */
function column(
  name: string,
  begin: (scene: Scene) => Promise<Actor>,
  expected: (found: Readonly<Record<string, string>>) => void,
  answers: readonly string[] = [],
): void {
  story(
    `short words where ${name}`,
    MONDAY,
    async (scene) => {
      const found = await changedBy(scene, await begin(scene));
      expect(QUIET.filter((word) => found[word] !== undefined && !answers.includes(word))).toEqual([]);
      expected(found);
    },
    { timeout: TIMEOUT_MS },
  );
}

column(
  "nothing was said before",
  async ({ maya }) => {
    await joins(maya);
    return maya;
  },
  (found) =>
    expect(found).toMatchInlineSnapshot(`
      {
        "bigger": "nudges, redraws, requests",
        "done": "challenge_history, nudges, redraws, requests",
        "done!": "challenge_history, nudges, redraws, requests",
        "not this week": "challenge_history, nudges, redraws, requests",
        "not yet": "requests",
        "pass": "challenge_history, nudges, redraws, requests",
        "pause": "members, requests",
        "resume": "requests",
        "skip": "challenge_history, nudges, redraws, requests",
      }
    `),
);

column(
  "something was just told, and a question about it waits",
  async ({ maya, settle }) => {
    await joins(maya);
    await answerTo(maya, "done, asked Lena why the export is split");
    await settle();
    return maya;
  },
  (found) =>
    expect(found).toMatchInlineSnapshot(`
      {
        "next": "challenge_history, nudges, redraws, requests",
        "pause": "members, requests",
        "resume": "requests",
        "undo": "challenge_history, nudges, reflections, requests",
      }
    `),
);

column(
  "it is offered to keep what was told",
  async ({ maya, settle }) => {
    await joins(maya);
    await answerTo(maya, "I talked with Tom from support. He says sorry for the export every day.");
    await settle();
    return maya;
  },
  (found) =>
    expect(found).toMatchInlineSnapshot(`
      {
        ":+1:": "reflections, requests",
        "bigger": "nudges, redraws, requests",
        "cool": "reflections, requests",
        "done": "challenge_history, nudges, redraws, requests",
        "done!": "challenge_history, nudges, redraws, requests",
        "great": "reflections, requests",
        "great, thank you": "reflections, requests",
        "not this week": "challenge_history, nudges, redraws, requests",
        "not yet": "requests",
        "ok": "reflections, requests",
        "pass": "challenge_history, nudges, redraws, requests",
        "pause": "members, requests",
        "resume": "requests",
        "skip": "challenge_history, nudges, redraws, requests",
        "sure": "reflections, requests",
        "yes": "reflections, requests",
        "👍": "reflections, requests",
      }
    `),
  ["ok", "👍", "cool", "great, thank you"],
);

column(
  "it was asked what was in the way",
  async ({ maya, settle }) => {
    await joins(maya);
    await answerTo(maya, "couldn't do it");
    await settle();
    return maya;
  },
  (found) =>
    expect(found).toMatchInlineSnapshot(`
    {
      "next": "challenge_history, nudges, redraws, requests",
      "pause": "members, requests",
      "resume": "requests",
      "undo": "challenge_history, nudges, requests",
    }
  `),
);

column(
  "a colleague asks for a seat",
  async ({ maya, luis, settle }) => {
    await joins(maya, { country: null });
    await joins(luis, { country: null });
    await offers(luis, CLIENT_CALL);
    await asks(maya);
    await settle();
    return luis;
  },
  (found) =>
    expect(found).toMatchInlineSnapshot(`
      {
        "bigger": "nudges, redraws, requests",
        "done": "challenge_history, nudges, redraws, requests",
        "done!": "challenge_history, nudges, redraws, requests",
        "not yet": "requests",
        "pause": "members, requests",
        "resume": "requests",
      }
    `),
);
