/** What acts do when somebody says them: nothing is changed by an act that is said to show something, or to ask first. */
import { expect } from "vitest";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { effectsOf, NO_ACT, needsOf, type Situation, type Standing } from "#src/language/act.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import type { Example } from "#src/language/reading/train.ts";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { answerTo } from "./answers.ts";
import { gives } from "./assigning.ts";
import { decided } from "./decided.ts";
import { joins } from "./house.ts";
import { allActWords } from "./reading.ts";
import { changedIn, stored } from "./stored.ts";
import { type Scene, story } from "./story.ts";
import { understoodAs } from "./understanding.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const TIMEOUT_MS = 120_000;
const effects = effectsOf(allActWords);
const needs = needsOf(allActWords);
const examples = examplesOf(allActWords);

/** A sentence of each act, or of every nth of those that show and of those that ask, that is answered at once there, though nothing is to be changed by it; a sure pattern's, where there is no other. */
function sentencesIn(
  situation: Situation,
  { standings, nth }: { readonly standings: readonly Standing[]; readonly nth: number },
): readonly (readonly [act: string, text: string])[] {
  const audience = situation === "newcomer" ? "newcomer" : "member";
  const untilNext = { shows: 0, asks: 0 };
  return [...effects].flatMap(([act, effectIn]) => {
    const effect = effectIn[situation];
    if (act === NO_ACT || effect === "changes" || untilNext[effect]-- > 0) return [];
    const needed = needs.get(act);
    if (standings.length > 0 && !needed?.some((one) => standings.includes(one))) return [];
    const own = examples.filter((one) => one.act === act && one.situations.includes(situation));
    const isAnswered = ({ text }: Example): boolean => {
      const decision = decided(text, situation, standings);
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

/** A card that an answer shows is a line where it was shown before, which is noted until it is drawn. */
const DRAWN_ANEW = "redraws";

/** Each is said; nothing stored may differ after it, but what is to be drawn anew. */
async function changeNothing(
  scene: Scene,
  situation: Situation,
  { nth, actor = scene.maya, standings = [], isSaid = () => true }: Saying,
): Promise<void> {
  const sentences = sentencesIn(situation, { standings, nth }).filter(([act]) => isSaid(act));
  expect(sentences.length).toBeGreaterThan((standings.length > 0 ? LEAST_WAITING : LEAST[situation]) / nth);
  const changed: string[] = [];
  let before = await stored(scene);
  for (const [act, text] of sentences) {
    await answerTo(actor, text);
    await scene.settle();
    const after = await stored(scene);
    const tables = changedIn(before, after).filter((name) => name !== DRAWN_ANEW);
    if (tables.length > 0) changed.push(`${act}: ${tables.join(", ")} by "${text}"`);
    before = after;
  }
  expect(changed).toEqual([]);
}
interface Saying {
  readonly nth: number;
  readonly actor?: Scene["maya"];
  /** What else holds for them. */
  readonly standings?: readonly Standing[];
  /** Which acts are said; all unless given. */
  readonly isSaid?: (act: string) => boolean;
}
const LEAST_WAITING = 5;
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
      await changeNothing(scene, "open", { nth });
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
      await changeNothing(scene, "planned", { nth });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "after a challenge was skipped from a sentence",
    MONDAY,
    async (scene) => {
      await joins(scene.maya);
      await answerTo(scene.maya, "not this week");
      await changeNothing(scene, "nothing-open", { nth });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "after a challenge was told",
    MONDAY,
    async (scene) => {
      await joins(scene.maya);
      await answerTo(scene.maya, "done, asked Lena why the export is split");
      await changeNothing(scene, "told", { nth });
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
      await changeNothing(scene, "newcomer", { nth, actor: tom });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "while a seat that they asked for waits for its host, and a colleague's challenge for their answer",
    MONDAY,
    async (scene) => {
      const { maya, luis, grace, settle } = scene;
      await joins(maya, { manager: "U0GRACE", country: null });
      await offers(luis);
      await asks(maya);
      await gives(grace, "@Maya Lind");
      await settle();
      const standings: readonly Standing[] = ["seat-wanted", "assigned"];
      await changeNothing(scene, "open", { nth, standings, isSaid: (act) => needs.has(act) });
    },
    { timeout: TIMEOUT_MS },
  );

  story(
    "for a host whom a colleague asks for a seat",
    MONDAY,
    async (scene) => {
      const { maya, luis, settle } = scene;
      await joins(maya, { country: null });
      await joins(luis, { country: null });
      await offers(luis, CLIENT_CALL);
      await asks(maya);
      await settle();
      await changeNothing(scene, "open", { nth, actor: luis, standings: ["seat-asked", "offers"] });
    },
    { timeout: TIMEOUT_MS },
  );
}
