import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChallenge } from "#src/content/challenge-file.ts";
import { coverageOf, gapsIn } from "#src/content/coverage.ts";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { readTexts } from "#src/content/read-texts.ts";
import { type Choice, chooseChallenge } from "#src/features/weekly/rules/choose-challenge.ts";
import { WEEK_MS } from "#src/features/weekly/rules/practice-history.ts";
import { whySentence } from "#src/features/weekly/slack/why-sentence.ts";
import { catalogueOf, everyChallenge } from "#src/kernel/catalogue.ts";
import { atSize, type Challenge, TINY_MINUTES } from "#src/kernel/challenge.ts";
import type { HistoryEvent, HistoryKind } from "#src/kernel/member.ts";
import { AREAS, DEVELOPER_TRACKS, SCOPES, type Scope, type Track } from "#src/kernel/vocabulary.ts";
import { memberWith, settingsWith } from "#tests/fakes/people.ts";

const PROMPTS = join(import.meta.dirname, "../prompts");
const { catalogue } = readCatalogue([PROMPTS]);
const texts = readTexts([PROMPTS]);
const START = new Date("2026-01-05T09:00:00Z").getTime();
const managers = catalogue.all.filter(({ tracks }) => tracks.includes("manager"));

const WEEKS = 26;
const anyScope = fc.constantFrom<Scope>(...SCOPES);
const anyFocus = fc.subarray([...AREAS], { minLength: 1, maxLength: 3 });
const anySeed = fc.string({ minLength: 1, maxLength: 8 });
const anyAnswer = fc.constantFrom<HistoryKind>("done", "skipped", "lapsed", "not-done", "swapped");
const sameAnswer = anyAnswer.map((answer) => Array.from({ length: WEEKS }, () => answer));
/** Mixed answers, among which somebody wants fewer of what came in six weeks. */
const mixedAnswers = fc
  .tuple(
    fc.array(anyAnswer, { minLength: WEEKS, maxLength: WEEKS }),
    fc.uniqueArray(fc.integer({ min: 0, max: WEEKS - 1 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([answers, fewer]) => answers.map((answer, week) => (fewer.includes(week) ? "fewer" : answer)));
const anyAnswers = fc.oneof(sameAnswer, mixedAnswers);

/** Half a year of weeks in one track: what was chosen in each, or null. */
function live(
  who: { track: Track; scope: Scope; focusAreas: (typeof AREAS)[number][] },
  seed: string,
  answers: readonly HistoryKind[],
): (Choice | null)[] {
  const history: HistoryEvent[] = [];
  return answers.map((answer, week) => {
    const now = new Date(START + week * WEEK_MS);
    const first = week === 0 ? { maxMinutes: TINY_MINUTES } : {};
    const choice = chooseChallenge({
      catalogue,
      settings: settingsWith(who),
      history,
      seed: `${seed}-${week}`,
      now,
      ...first,
    });
    if (choice) {
      const event = { memberId: "m", challengeId: choice.challenge.id, at: now };
      history.push({ ...event, kind: "offered" }, { ...event, kind: answer });
    }
    return choice;
  });
}

function shownIn(choices: readonly (Choice | null)[]): Challenge[] {
  return choices.flatMap((choice) => (choice ? [choice.challenge, ...choice.alternatives] : []));
}

describe("somebody who leads developers", () => {
  it("gets something in each of 26 weeks, begins with something tiny, and never sees a developer's challenge", () => {
    fc.assert(
      fc.property(anyScope, anyFocus, anySeed, anyAnswers, (scope, focusAreas, seed, answers) => {
        const choices = live({ track: "manager", scope, focusAreas }, seed, answers);
        expect(choices.map((choice) => choice !== null)).toEqual(answers.map(() => true));
        const [first] = choices;
        if (!first) throw new Error("nothing was chosen");
        expect(atSize(first.challenge, first.size).minutes).toBeLessThanOrEqual(TINY_MINUTES);
        for (const { tracks, scopes } of shownIn(choices)) {
          expect(tracks).toEqual(["manager"]);
          expect(scopes).toContain(scope);
        }
      }),
    );
  });

  it("meets every area within 26 weeks", () => {
    fc.assert(
      fc.property(anyScope, anyFocus, anySeed, sameAnswer, (scope, focusAreas, seed, answers) => {
        const choices = live({ track: "manager", scope, focusAreas }, seed, answers);
        const met = new Set(choices.map((choice) => choice?.challenge.area));
        expect(AREAS.filter((area) => !met.has(area))).toEqual([]);
      }),
    );
  });

  it("climbs from an open door to its debrief and to a habit, whatever the scope", () => {
    for (const scope of SCOPES) {
      const ids = new Set<string>();
      for (let life = 0; life < 10; life++) {
        const done = Array.from({ length: WEEKS }, () => "done" as const);
        for (const choice of live({ track: "manager", scope, focusAreas: ["clients"] }, `life-${life}`, done)) {
          if (choice) ids.add(choice.challenge.id);
        }
      }
      for (const id of ["open-client-call", "debrief-client-call", "monthly-client-seat"]) expect(ids).toContain(id);
    }
  });

  it("is told a reason in words that fit", () => {
    const member = memberWith({ settings: settingsWith({ track: "manager" }) });
    const sentence = "It was written for people who lead developers.";
    expect(whySentence(texts.say, [{ kind: "track", track: "manager" }], member)).toBe(sentence);
    expect(whySentence(texts.say, [], member)).toBe(sentence);
    expect(whySentence(texts.say, [], memberWith())).toBe("It fits your work in Backend.");
  });
});

describe("a developer", () => {
  it("never sees a manager's challenge", () => {
    const anyTrack = fc.constantFrom<Track>(...DEVELOPER_TRACKS);
    fc.assert(
      fc.property(anyTrack, anyScope, anyFocus, anySeed, anyAnswers, (track, scope, focusAreas, seed, answers) => {
        for (const { tracks } of shownIn(live({ track, scope, focusAreas }, seed, answers))) {
          expect(tracks).toContain(track);
          expect(tracks).not.toContain("manager");
        }
      }),
    );
  });
});

describe("the challenges for managers", () => {
  it("build on each other only, and each ladder can be climbed in one scope", () => {
    const wrong = managers.flatMap(({ id, prerequisites, followOns, scopes }) => [
      ...prerequisites
        .map((first) => catalogue.byId.get(first))
        .filter((first) => !first?.tracks.includes("manager") || !scopes.every((scope) => first.scopes.includes(scope)))
        .map((first) => `${id} after ${first?.id}`),
      ...followOns
        .filter((next) => !catalogue.byId.get(next)?.tracks.includes("manager"))
        .map((next) => `${id} to ${next}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it("are missed by name when they are gone, and do not fill the gaps of developers", () => {
    const without = (gone: (challenge: Challenge) => boolean): string[] => {
      const left = catalogueOf(catalogue.all.filter((challenge) => !gone(challenge)));
      return gapsIn(coverageOf(left), left);
    };
    const isManagers = ({ tracks }: Challenge): boolean => tracks.includes("manager");
    expect(without(isManagers)).toContain("for managers, there are 0 challenges, fewer than 12");
    const isSmall = ({ minutes, tiny }: Challenge): boolean => minutes <= TINY_MINUTES || tiny !== null;
    expect(without((one) => isManagers(one) && isSmall(one) && one.scopes.includes(1))).toContain(
      "for managers, scope 1 has too few challenges that fit into 10 minutes to begin with",
    );
    expect(without((one) => isManagers(one) && one.area === "market")).toContain(
      "for managers, market has 0 for scope 1, fewer than 1",
    );
    expect(without((one) => !isManagers(one) && one.area === "market")).toContain(
      "for developers, market has 0 for scope 3, fewer than 4",
    );
  });

  it("name their track alone; all means every developer", () => {
    const text = readFileSync(join(PROMPTS, "challenges/pair-two-people.md"), "utf8");
    const parse = (tracks: string): ReturnType<typeof parseChallenge> =>
      parseChallenge("challenges/pair-two-people.md", text.replace("tracks: [manager]", `tracks: [${tracks}]`));
    expect(parse("manager").challenge?.tracks).toEqual(["manager"]);
    expect(parse("all").challenge?.tracks).toEqual(DEVELOPER_TRACKS);
    for (const mixed of ["manager, backend", "all, manager"]) {
      expect(parse(mixed).challenge).toBeNull();
      expect(parse(mixed).faults.map(({ message }) => message)).toContain("tracks: [manager] stands alone");
    }
  });

  it("are as many as the README says, with those for everybody else", () => {
    const readme = readFileSync(join(PROMPTS, "../README.md"), "utf8");
    expect(readme).toContain(`${everyChallenge(catalogue).length} challenges`);
  });
});
