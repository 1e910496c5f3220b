import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Catalogue, catalogueOf } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { HistoryEvent, HistoryKind, Settings } from "#src/kernel/member.ts";
import { AREAS, KINDS, type Scope } from "#src/kernel/vocabulary.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { settingsWith } from "#tests/fakes/people.ts";
import { type Choice, type ChoiceInput, chooseChallenge } from "./choose-challenge.ts";
import { WEEK_MS } from "./practice-history.ts";

/** Six challenges in each area: all kinds, tiny and long, ladders of three. */
const challenges: Challenge[] = AREAS.flatMap((area) =>
  Array.from({ length: 6 }, (_, index): Challenge => {
    const rung = index < 3 ? index : null;
    return challengeWith({
      id: `${area}-${index}`,
      title: `${area} ${index}`,
      area,
      scopes: index === 5 ? [3, 4] : [1, 2, 3, 4],
      tracks: index === 4 ? ["frontend", "backend"] : ["backend", "erp", "frontend", "devops", "data", "mobile"],
      kind: KINDS[index % KINDS.length] ?? "talk",
      minutes: [5, 30, 45, 60, 20, 90][index] ?? 30,
      prerequisites: rung ? [`${area}-${rung - 1}`] : [],
      followOns: rung !== null && rung < 2 ? [`${area}-${rung + 1}`] : [],
    });
  }),
);
const catalogue = catalogueOf(challenges);
const START = new Date("2026-01-05T09:00:00Z").getTime();

/** Lives so many weeks; `answer` says what becomes of each challenge. */
function live(
  weeks: number,
  settings: Settings,
  seed: string,
  answer: (week: number) => HistoryKind,
): { id: string; at: Date }[] {
  const history: HistoryEvent[] = [];
  const offered: { id: string; at: Date }[] = [];
  for (let week = 0; week < weeks; week++) {
    const at = new Date(START + week * WEEK_MS);
    const choice = chooseChallenge({ catalogue, settings, history, seed: `${seed}-${week}`, now: at });
    if (!choice) continue;
    offered.push({ id: choice.challenge.id, at });
    const event = { memberId: "m", challengeId: choice.challenge.id, at };
    history.push({ ...event, kind: "offered" }, { ...event, kind: answer(week) });
  }
  return offered;
}

const anySettings = fc
  .record({
    scope: fc.constantFrom<Scope>(1, 2, 3, 4),
    track: fc.constantFrom("backend" as const, "data" as const),
    focusAreas: fc.subarray([...AREAS], { minLength: 1, maxLength: 3 }),
  })
  .map((changes) => settingsWith(changes));
const anySeed = fc.string({ minLength: 1, maxLength: 8 });

describe("choosing a challenge", () => {
  it("never repeats one inside its rest after it was done, nor goes out of scope, track or order", () => {
    fc.assert(
      fc.property(anySettings, anySeed, (settings, seed) => {
        const offered = live(52, settings, seed, () => "done");
        const last = new Map<string, Date>();
        for (const { id, at } of offered) {
          const challenge = catalogue.byId.get(id);
          const before = last.get(id);
          expect(challenge?.scopes).toContain(settings.scope);
          expect(challenge?.tracks).toContain(settings.track);
          for (const first of challenge?.prerequisites ?? []) expect(last.has(first)).toBe(true);
          if (before) expect(at.getTime() - before.getTime()).toBeGreaterThanOrEqual(12 * WEEK_MS);
          last.set(id, at);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("offers every area within 26 weeks, whatever the focus and the answers", () => {
    fc.assert(
      fc.property(
        anySettings,
        anySeed,
        fc.constantFrom<HistoryKind>("done", "skipped", "lapsed"),
        (settings, seed, kind) => {
          const areas = new Set(live(26, settings, seed, () => kind).map(({ id }) => catalogue.byId.get(id)?.area));
          expect([...AREAS].filter((area) => !areas.has(area))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("reaches every challenge that fits somebody", () => {
    const seen = new Set<string>();
    for (let life = 0; life < 40; life++) {
      for (const { id } of live(104, settingsWith({ scope: 3 }), `life-${life}`, () => "done")) seen.add(id);
    }
    expect(challenges.filter(({ id }) => !seen.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("makes the same choice from the same seed", () => {
    const input = { catalogue, settings: settingsWith(), history: [], seed: "same", now: new Date(START) };
    expect(chooseChallenge(input)).toEqual(chooseChallenge(input));
  });

  it("shows two others that differ, and at least one reason", () => {
    fc.assert(
      fc.property(anySettings, anySeed, (settings, seed) => {
        const choice = chooseChallenge({ catalogue, settings, history: [], seed, now: new Date(START) });
        const ids = [choice?.challenge.id, ...(choice?.alternatives.map(({ id }) => id) ?? [])];
        expect(new Set(ids).size).toBe(3);
        expect(choice?.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it("begins with something tiny when asked to", () => {
    const choice = chooseChallenge({
      catalogue,
      settings: settingsWith(),
      history: [],
      seed: "s",
      now: new Date(START),
      maxMinutes: 10,
    });
    expect(choice?.challenge.minutes).toBeLessThanOrEqual(10);
    expect(choice?.reasons.map(({ kind }) => kind)).toContain("small");
  });

  it("begins with the first bite of something longer where nothing is as small in itself", () => {
    const choose = (tiny: string | null): Choice | null =>
      chooseChallenge({
        catalogue: catalogueOf([challengeWith({ id: "long", minutes: 60, tiny })]),
        settings: settingsWith(),
        history: [],
        seed: "s",
        now: new Date(START),
        maxMinutes: 10,
      });
    expect(choose("Read the first page.")).toMatchObject({ size: "tiny", challenge: { id: "long", minutes: 60 } });
    expect(choose("Read the first page.")?.reasons).toContainEqual({ kind: "small", minutes: 10 });
    expect(choose(null)).toMatchObject({ size: "usual", challenge: { id: "long" } });
  });

  it("brings back what was put off, and says so", () => {
    const choice = chooseChallenge({
      catalogue,
      settings: settingsWith(),
      history: [],
      seed: "s",
      now: new Date(START),
      pinned: { challengeId: "market-3", reasons: [{ kind: "later" }] },
    });
    expect(choice?.challenge.id).toBe("market-3");
    expect(choice?.reasons[0]).toEqual({ kind: "later" });
  });

  it.each([
    ["tiny", ["tiny"], "tiny"],
    ["tiny", [], "usual"],
    [undefined, ["tiny"], "usual"],
  ] as const)("brings it back as it was put off (%s of a challenge with %s: %s)", (size, sizes, expected) => {
    const former = challengeWith({ id: "former", area: "market", tiny: sizes.length > 0 ? "Look at one." : null });
    const choice = chooseChallenge({
      catalogue: catalogueOf([...catalogue.all, former]),
      settings: settingsWith(),
      history: [],
      seed: "s",
      now: new Date(START),
      preferences: [],
      pinned: { challengeId: "former", reasons: [{ kind: "later", ...(size ? { size } : {}) }] },
    });
    expect(choice).toMatchObject({ challenge: { id: "former" }, size: expected });
  });

  describe("of a challenge that was retired", () => {
    const at = new Date(START);
    const retiredOf = (replacedBy: string | null): Catalogue =>
      catalogueOf(catalogue.all, [challengeWith({ id: "former", area: "market", retired: true, replacedBy })]);
    const choose = (known: Catalogue, rest: Partial<ChoiceInput>): string | undefined =>
      chooseChallenge({ catalogue: known, settings: settingsWith(), history: [], seed: "s", now: at, ...rest })
        ?.challenge.id;
    const pinned = { challengeId: "former", reasons: [{ kind: "later" as const }] };

    it("brings back what took its place, or itself where nothing did", () => {
      expect(choose(retiredOf("market-3"), { pinned })).toBe("market-3");
      expect(choose(retiredOf(null), { pinned })).toBe("former");
    });

    it("brings back itself where what took its place does not fit, and what a colleague asked for as they asked it", () => {
      const high = challengeWith({ id: "high", area: "market", scopes: [4] });
      const former = challengeWith({ id: "former", area: "market", retired: true, replacedBy: "high" });
      const known = catalogueOf([...catalogue.all, high], [former]);
      expect(choose(known, { pinned })).toBe("former");
      const assigned = { challengeId: "former", reasons: [{ kind: "assigned" as const, by: "U1" }] };
      expect(choose(retiredOf("market-3"), { pinned: assigned as never })).toBe("former");
    });

    it("never chooses it, and counts what was done of it for the one in its place", () => {
      const known = retiredOf("market-3");
      const seeds = Array.from({ length: 300 }, (_, index) => `s${index}`);
      expect(seeds.map((seed) => choose(known, { seed }))).toContain("market-3");
      const history: HistoryEvent[] = [{ memberId: "m", challengeId: "former", kind: "done", at }];
      const later = seeds.map((seed) => choose(known, { seed, history, now: new Date(START + WEEK_MS) }));
      expect(later).not.toContain("market-3");
      expect(later).not.toContain("former");
    });
  });

  it("offers nothing more that the person wants fewer of", () => {
    const at = new Date(START);
    const history: HistoryEvent[] = [{ memberId: "m", challengeId: "clients-3", kind: "fewer", at }];
    const ids = Array.from(
      { length: 200 },
      (_, index) =>
        chooseChallenge({
          catalogue,
          settings: settingsWith(),
          history,
          seed: `s${index}`,
          now: new Date(START + WEEK_MS),
        })?.challenge.id,
    );
    expect(ids).not.toContain("clients-3");
  });

  it("gives nothing when the catalogue has nothing for the person", () => {
    expect(
      chooseChallenge({
        catalogue: catalogueOf([]),
        settings: settingsWith(),
        history: [],
        seed: "s",
        now: new Date(START),
      }),
    ).toBeNull();
  });
});

describe("a challenge that needs a seat", () => {
  const settings = settingsWith({ scope: 2 });
  const seats = catalogueOf(
    challenges.map((challenge, index) =>
      index % 6 === 3 ? { ...challenge, needs: { ...challenge.needs, seat: "client-call" as const } } : challenge,
    ),
  );
  const share = (openSeats: ChoiceInput["openSeats"]): number => {
    let count = 0;
    for (let seed = 0; seed < 400; seed++) {
      const choice = chooseChallenge({
        catalogue: seats,
        settings,
        history: [],
        seed: `s${seed}`,
        now: new Date(START),
        ...(openSeats === undefined ? {} : { openSeats }),
      });
      if (choice?.challenge.needs.seat) count++;
    }
    return count / 400;
  };

  it("comes more often when one is open, less when none is, and as always where nobody ever offered one", () => {
    const always = share(null);
    expect(share(undefined)).toBe(always);
    expect(share(new Set(["client-call"]))).toBeGreaterThan(always);
    expect(share(new Set())).toBeLessThan(always);
  });
});
