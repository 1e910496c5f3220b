import { describe, expect, it } from "vitest";
import { catalogueOf } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { HistoryEvent } from "#src/kernel/member.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { chooseChallenge } from "./choose-challenge.ts";
import {
  isInForce,
  isOvertakenBy,
  type Preference,
  type Wish,
  wishedReasons,
  wishedScope,
  wishedSize,
} from "./preferences.ts";
import { isAbout, readTopic } from "./topics.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const WEEK_MS = 7 * 86_400_000;
const ago = (weeks: number): Date => new Date(NOW.getTime() - weeks * WEEK_MS);
const wished = (wish: Wish, since = ago(0)): Preference => ({ ...wish, id: "p", memberId: "m", since });
const BIGGER: Wish = { what: "size", value: "bigger" };
const LESS_SALES: Wish = { what: "less", value: "area:market" };
const MORE_SALES: Wish = { what: "more", value: "area:market" };

/** Three of each area, for scopes 1 and 2 in turn, in three sizes. */
const AREAS = ["craft", "market", "people"] as const;
const all: readonly Challenge[] = AREAS.flatMap((area) =>
  [1, 2, 3, 4, 5, 6].map((number) =>
    challengeWith({
      id: `${area}-${number}`,
      title: `Number ${number} of ${area}`,
      area,
      scopes: [number % 2 === 0 ? 2 : 1],
      tracks: ["backend"],
      tiny: number > 2 ? "The same in ten minutes, with one person." : null,
      bigger: number > 2 ? { task: "The same with the whole team.", minutes: 120 } : null,
      prerequisites: [],
    }),
  ),
);

function chosen(preferences: readonly Preference[], history: readonly HistoryEvent[] = []) {
  return Array.from({ length: 60 }, (_, seed) =>
    chooseChallenge({
      catalogue: catalogueOf(all),
      settings: { track: "backend", scope: 1, focusAreas: ["craft"] },
      history,
      seed: `seed-${seed}`,
      now: NOW,
      preferences,
    }),
  ).flatMap((choice) => choice ?? []);
}

describe("what is wished", () => {
  it.each([
    [{ what: "ease", value: "harder" }, 11, true],
    [{ what: "ease", value: "harder" }, 12, false],
    [BIGGER, 5, true],
    [BIGGER, 6, false],
    [LESS_SALES, 25, true],
    [LESS_SALES, 26, false],
  ] as const)("%o counts after %i weeks: %s", (wish, weeks, counts) => {
    expect(isInForce(wished(wish, ago(weeks)), NOW)).toBe(counts);
  });

  it.each([
    [BIGGER, { what: "size", value: "smaller" }, true],
    [LESS_SALES, MORE_SALES, true],
    [MORE_SALES, { what: "more", value: "area:people" }, false],
    [BIGGER, { what: "ease", value: "harder" }, false],
  ] as const)("%o is overtaken by %o: %s", (older, newer, isOvertaken) => {
    expect(isOvertakenBy(older, newer)).toBe(isOvertaken);
  });

  it.each([
    [1, "harder", 2],
    [4, "harder", 4],
    [1, "easier", 1],
    [3, "easier", 2],
  ] as const)("from scope %i, %s means scope %i", (scope, value, wanted) => {
    expect(wishedScope(scope, [wished({ what: "ease", value })])).toBe(wanted);
  });

  it("is the size where the challenge comes in it, else as usual", () => {
    const [oneSize, , threeSizes] = all;
    if (!oneSize || !threeSizes) throw new Error("too few");
    expect(wishedSize(threeSizes, [wished(BIGGER)])).toBe("bigger");
    expect(wishedSize(threeSizes, [wished({ what: "size", value: "smaller" })])).toBe("tiny");
    expect(wishedSize(oneSize, [wished(BIGGER)])).toBe("usual");
    expect(wishedReasons(oneSize, 1, [wished(BIGGER)], NOW)).toEqual([]);
  });
});

describe("the choice", () => {
  it("is as before where nothing is wished", () => {
    expect(chosen([]).every(({ size, challenge }) => size === "usual" && challenge.scopes.includes(1))).toBe(true);
  });

  it("brings the wished size and says so", () => {
    const bigger = chosen([wished(BIGGER)]).filter(({ size }) => size === "bigger");
    expect(bigger.length).toBeGreaterThan(30);
    expect(bigger[0]?.reasons[0]).toEqual({ kind: "wished", what: "size", value: "bigger" });
  });

  it("reaches one scope further for harder ones, most of the time", () => {
    const further = chosen([wished({ what: "ease", value: "harder" })]).filter(({ challenge }) =>
      challenge.scopes.includes(2),
    );
    expect(further.length).toBeGreaterThan(40);
    expect(further[0]?.reasons[0]).toEqual({ kind: "wished", what: "ease", value: "harder" });
  });

  it("brings one of the topic first after the wish, and more of it later", () => {
    expect(chosen([wished(MORE_SALES, ago(1))]).every(({ challenge }) => challenge.area === "market")).toBe(true);
    const offered = { memberId: "m", challengeId: "market-1", kind: "offered", at: ago(0.5) } as const;
    const later = chosen([wished(MORE_SALES, ago(1))], [offered]);
    expect(later.some(({ challenge }) => challenge.area !== "market")).toBe(true);
    expect(later.filter(({ challenge }) => challenge.area === "market").length).toBeGreaterThan(30);
  });

  it("leaves out what is wished less, as long as anything else fits, and says so in the first weeks", () => {
    const less = chosen([wished(LESS_SALES)]);
    expect(less.filter(({ challenge }) => challenge.area === "market").length).toBeLessThan(3);
    expect(less.find(({ challenge }) => challenge.area === "people")?.reasons[0]).toEqual({
      kind: "wished",
      what: "less",
      value: "area:market",
    });
    const told = chosen([wished(LESS_SALES, ago(4))]).flatMap(({ reasons }) => reasons);
    expect(told.some(({ kind }) => kind === "wished")).toBe(false);
  });

  it("brings nothing for which there is nobody to ask, as long as anything else fits, and gives no reason for it", () => {
    const lacking = wished({ what: "less", value: "host:sales" });
    const needing = (one: Challenge): Challenge =>
      one.area === "people" ? one : { ...one, needs: { ...one.needs, host: "sales" } };
    const catalogue = catalogueOf(all.map(needing));
    const found = Array.from({ length: 60 }, (_, seed) =>
      chooseChallenge({
        catalogue,
        settings: { track: "backend", scope: 1, focusAreas: ["craft"] },
        history: [],
        seed: `seed-${seed}`,
        now: NOW,
        preferences: [lacking],
      }),
    ).flatMap((choice) => choice ?? []);
    expect(found).toHaveLength(60);
    expect(found.every(({ challenge }) => challenge.area === "people")).toBe(true);
    expect(found.flatMap(({ reasons }) => reasons).some(({ kind }) => kind === "wished")).toBe(false);
  });

  it("heeds no wish that counts no more", () => {
    expect(chosen([wished(BIGGER, ago(7))]).every(({ size }) => size === "usual")).toBe(true);
  });
});

it.each([
  ["area:market", { area: "market" }, true],
  ["area:market", { area: "craft" }, false],
  ["track:frontend", { rootedIn: ["frontend"] }, true],
  ["kind:talk", { kind: "talk" }, true],
  ["form:talk", { form: "talk" }, true],
  ["word:invoice", { task: "Follow two invoices to the books." }, true],
  ["word:voice", { task: "Follow two invoices to the books." }, false],
  ["host:support", { needs: { host: "support", clientConsent: false } }, true],
  ["host:sales", { task: "Ask a seller which question they fear." }, true],
  ["host:sales", { task: "Count the rows of one report." }, false],
  ["host:nobody", {}, false],
  ["word:", {}, false],
  ["area:unknown", {}, false],
] as const)("%s is what a challenge is about: %o %s", (topic, changes, is) => {
  const { title, result, tiny, bigger, steps, questions } = {
    title: "A",
    result: "B",
    tiny: null,
    bigger: null,
    steps: [],
    questions: [],
  };
  const rest = {
    title,
    result,
    tiny,
    bigger,
    steps,
    questions,
    area: "breadth",
    kind: "make",
    rootedIn: [],
    form: null,
  } as const;
  expect(isAbout(challengeWith({ ...rest, ...changes }), topic)).toBe(is);
  expect(readTopic("nothing")).toBeNull();
});

describe("a challenge that was turned down", () => {
  const DOWN: Wish = { what: "less", value: "one:craft-1" };

  it("never comes again, and what is like it does", () => {
    const ids = chosen([wished(DOWN, ago(100))]).flatMap(({ challenge, alternatives }) =>
      [challenge, ...alternatives].map(({ id }) => id),
    );
    expect(ids).not.toContain("craft-1");
    expect(ids).toContain("craft-3");
    expect(chosen([]).map(({ challenge }) => challenge.id)).toContain("craft-1");
  });

  it.each([
    [[{ kind: "displaced" }], false],
    [[{ kind: "later" }], false],
    [[{ kind: "assigned", by: "U1" } as never], true],
  ] as const)("does not come back, unless a colleague asked for it: %o", (reasons, isBack) => {
    const choice = chooseChallenge({
      catalogue: catalogueOf(all),
      settings: { track: "backend", scope: 1, focusAreas: ["craft"] },
      history: [],
      seed: "seed",
      now: NOW,
      preferences: [wished(DOWN)],
      pinned: { challengeId: "craft-1", reasons },
    });
    expect(choice?.challenge.id === "craft-1").toBe(isBack);
    if (!isBack) expect(choice?.reasons.map(({ kind }) => kind)).not.toContain(reasons[0]?.kind);
  });

  it("is no reason for another one", () => {
    expect(wishedReasons(all[3] as Challenge, 1, [wished(DOWN)], NOW)).toEqual([]);
  });
});
