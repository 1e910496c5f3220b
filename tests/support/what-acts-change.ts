/** What acts do when somebody says them: nothing is changed by an act that is said to show something, or to ask first. */
import { expect } from "vitest";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { effectsOf, NO_ACT, type Situation } from "#src/language/act.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import type { Example } from "#src/language/reading/train.ts";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo } from "./answers.ts";
import { gives } from "./assigning.ts";
import { decided } from "./decided.ts";
import { joins } from "./house.ts";
import { allActWords } from "./reading.ts";
import { type Scene, story } from "./story.ts";
import { understoodAs } from "./understanding.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const TIMEOUT_MS = 120_000;
const effects = effectsOf(allActWords);
const examples = examplesOf(allActWords);
/** What is written of any message: that it came, and what was last said; and of the timetable of the bot. */
const OF_ANY_MESSAGE = ["inbox", "talks", "job_runs"];

/** A sentence of each act, or of every nth of those that show and of those that ask, that is answered at once there, though nothing is to be changed by it; a sure pattern's, where there is no other. */
function sentencesIn(situation: Situation, nth: number): readonly (readonly [act: string, text: string])[] {
  const audience = situation === "newcomer" ? "newcomer" : "member";
  const untilNext = { shows: 0, asks: 0 };
  return [...effects].flatMap(([act, effectIn]) => {
    const effect = effectIn[situation];
    if (act === NO_ACT || effect === "changes" || untilNext[effect]-- > 0) return [];
    const own = examples.filter((one) => one.act === act && one.situations.includes(situation));
    const isAnswered = ({ text }: Example): boolean => {
      const decision = decided(text, situation);
      return decision.kind === "act" && decision.act === act;
    };
    // No more are decided than it takes to find one.
    const found =
      own.find((one) => understoodAs(one.text, audience, DEFAULT_LOCALE) === null && isAnswered(one)) ??
      own.find(isAnswered);
    if (!found) return [];
    untilNext[effect] = nth - 1;
    return [[act, found.text] as const];
  });
}

/** All that is stored, by table, but where answers show a nudge. A statement with values, be there none, is prepared: this one reads sixty tables, after each sentence. */
async function stored({ query }: Pick<Scene, "query">): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    [],
  );
  const kept = tables.filter(({ name }) => !OF_ANY_MESSAGE.includes(name)).map(({ name }) => name);
  const rows = await query<{ name: string; rows: string | null }>(
    kept
      .map(
        (name) => `select '${name}' as name, string_agg(t::text, e'\\n' order by t::text) as rows
          from (select (to_jsonb(t) - 'copies')::text as t from ${name} t) t`,
      )
      .join(" union all "),
    [],
  );
  return Object.fromEntries(rows.map(({ name, rows: text }) => [name, text ?? ""]));
}

interface Said {
  readonly scene: Scene;
  readonly situation: Situation;
  readonly actor?: Actor;
  readonly nth: number;
}

/** Each is said; nothing stored may differ after it. */
async function changeNothing({ scene, actor = scene.maya, situation, nth }: Said): Promise<void> {
  const sentences = sentencesIn(situation, nth);
  expect(sentences.length).toBeGreaterThan(LEAST[situation] / nth);
  const changed: string[] = [];
  let before = await stored(scene);
  for (const [act, text] of sentences) {
    await answerTo(actor, text);
    await scene.settle();
    const after = await stored(scene);
    const tables = Object.keys(after).filter((name) => after[name] !== before[name]);
    if (tables.length > 0) changed.push(`${act}: ${tables.join(", ")} by "${text}"`);
    before = after;
  }
  expect(changed).toEqual([]);
}
/** So many acts at least are said there. */
const LEAST: Readonly<Record<Situation, number>> = {
  "nothing-open": 30,
  open: 40,
  planned: 40,
  told: 30,
  newcomer: 20,
};
/** @param nth 1 says each act, 8 every eighth of each kind. */
export function whatActsChange(nth: number): void {
  story(
    "with a challenge that waits",
    MONDAY,
    async (scene) => {
      await joins(scene.maya);
      await answerTo(scene.maya, "remind me tomorrow at 15:00");
      await changeNothing({ scene, situation: "open", nth });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "with a plan that was moved once, and changed from a sentence",
    MONDAY,
    async (scene) => {
      const { maya, moveTo, query } = scene;
      await joins(maya);
      await answerTo(maya, "I'm in, tomorrow at 10:00");
      await moveTo("2026-11-25T12:00:05Z");
      await maya.click("Not yet");
      await maya.submit({ date: "2026-11-27", time: "10:00", cue: "0" });
      expect(await query("select rescheduled from plans")).toEqual([{ rescheduled: true }]);
      await answerTo(maya, "remind me tomorrow at 15:00");
      await changeNothing({ scene, situation: "planned", nth });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "after a challenge was skipped from a sentence",
    MONDAY,
    async (scene) => {
      await joins(scene.maya);
      await answerTo(scene.maya, "not this week");
      await changeNothing({ scene, situation: "nothing-open", nth });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "after a challenge was told",
    MONDAY,
    async (scene) => {
      await joins(scene.maya);
      await answerTo(scene.maya, "done, asked Lena why the export is split");
      await changeNothing({ scene, situation: "told", nth });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "for somebody who was invited and has not joined",
    MONDAY,
    async (scene) => {
      const { maya, lena, tom, settle } = scene;
      await joins(maya, { manager: "U0LENA", country: null });
      await gives(lena, "@Tom Becker");
      await settle();
      await changeNothing({ scene, situation: "newcomer", actor: tom, nth });
    },
    { timeout: TIMEOUT_MS },
  );
}
