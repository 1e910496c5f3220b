/** Whatever any act closes or changes at once says how it is taken back, in each state of a challenge. */
import { expect } from "vitest";
import { effectsOf, NO_ACT, type Situation } from "#src/language/act.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo } from "#tests/support/answers.ts";
import { decided } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { allActWords } from "#tests/support/reading.ts";
import { changedIn, dropKept, keepState, stored } from "#tests/support/stored.ts";
import { type Scene, story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const TIMEOUT_MS = 180_000;
const effects = effectsOf(allActWords);
const examples = examplesOf(allActWords);

/** Buttons and words that undo what the same message says. */
const WAY_BACK =
  /\[(?:Take it back|Take it out again|Do not remind me|Start again|No pause after all|Forget that wish|Back to [^\]]+|Forget (?:it|that)|Only this time)\]|"undo"/;
/** They open a challenge or begin again what was paused, which has its own buttons to leave it; take something back themselves; or send a file. */
const BEGIN: ReadonlySet<string> = new Set(["next", "resume", "undo", "export"]);

/** What is noted of any answer. */
const OF_ANSWERS: ReadonlySet<string> = new Set(["outbox", "redraws", "requests"]);

/** A sentence of each act that changes something at once there. */
function sentencesIn(situation: Situation): readonly (readonly [act: string, text: string])[] {
  return [...effects].flatMap(([act, effectIn]) => {
    if (act === NO_ACT || effectIn[situation] !== "changes") return [];
    const found = examples.find(({ act: says, situations, text }) => {
      if (says !== act || !situations.includes(situation)) return false;
      const decision = decided(text, situation);
      return decision.kind === "act" && decision.act === act;
    });
    return found ? [[act, found.text] as const] : [];
  });
}

/** @returns the acts that changed something and did not say how it is taken back, and all that changed something. */
async function unsaid(scene: Scene, situation: Situation): Promise<{ silent: string[]; changing: string[] }> {
  const { maya } = scene;
  const back = await keepState(scene);
  const before = await stored(scene);
  const changing: string[] = [];
  const silent: string[] = [];
  for (const [act, text] of sentencesIn(situation)) {
    const answer = await answerTo(maya, text);
    const changed = changedIn(before, await stored(scene)).filter((name) => !OF_ANSWERS.has(name));
    if (changed.length > 0 && !BEGIN.has(act)) {
      changing.push(act);
      if (!WAY_BACK.test(answer)) silent.push(`${act} by "${text}": ${answer.slice(-160)}`);
    }
    await back(changed);
  }
  await dropKept(scene);
  return { silent, changing };
}

const STATES: readonly (readonly [Situation, (maya: Actor) => Promise<unknown>])[] = [
  ["open", () => Promise.resolve()],
  ["planned", (maya) => answerTo(maya, "I'm in, thursday at 10:00")],
  ["told", (maya) => answerTo(maya, "done, asked Lena why the export is split")],
];
for (const [situation, begin] of STATES)
  story(
    `all that changes something in "${situation}"`,
    MONDAY,
    async (scene) => {
      await joins(scene.maya, { manager: "U0GRACE" });
      await begin(scene.maya);
      await scene.settle();
      const { silent, changing } = await unsaid(scene, situation);
      expect(silent).toEqual([]);
      expect(changing.length).toBeGreaterThan(1);
    },
    { timeout: TIMEOUT_MS },
  );
