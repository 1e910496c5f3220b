/** What holds of every assignment of seekers to hosts, in so many cases made up for each. */
import fc from "fast-check";
import { munkres } from "munkres";
import { describe, expect, it } from "vitest";
import { type Assigned, assign, assignGreedily, assignOptimally } from "#src/features/matching/rules/assign.ts";
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { optimalColumns } from "#src/features/matching/rules/optimal-columns.ts";
import { pairValues } from "#src/features/matching/rules/pair-values.ts";
import { type Candidate, type Seeker, scoreOf } from "#src/features/matching/rules/score.ts";

const now = new Date("2026-11-24T09:00:00Z");
const IDS = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8"];
const TOPICS = ["pricing", "export", "kubernetes", "demos", ""];

const hours = fc
  .record({
    zone: fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Colombo"),
    workStart: fc.integer({ min: 6, max: 12 }),
  })
  .map(
    ({ zone, workStart }): WorkingHours => ({
      zone,
      workDays: [1, 2, 3, 4],
      workStart,
      workEnd: workStart + 6,
      country: null,
    }),
  );
const languages = fc.uniqueArray(fc.constantFrom("en", "de", "fr"), { minLength: 1 });
const department = fc.constantFrom("sales" as const, "support" as const, null);
const ids = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 });
const seekers = fc.uniqueArray(
  fc.record({
    userId: fc.constantFrom(...IDS),
    topics: fc.array(fc.constantFrom(...TOPICS), { maxLength: 2 }),
    department,
    languages,
    hours,
    keptApart: ids.map((some) => new Set(some)),
    managers: ids.map((some) => new Set(some)),
    metAt: fc
      .array(fc.tuple(fc.constantFrom(...IDS), fc.integer({ min: 0, max: 60 })), { maxLength: 3 })
      .map((met) => new Map(met.map(([id, weeks]) => [id, new Date(now.getTime() - weeks * 7 * 86_400_000)]))),
  }),
  { selector: ({ userId }) => userId, maxLength: 8 },
) satisfies fc.Arbitrary<Seeker[]>;
const candidates = fc.uniqueArray(
  fc.record({
    userId: fc.constantFrom(...IDS),
    department,
    topics: fc.array(fc.constantFrom(...TOPICS), { maxLength: 2 }),
    languages,
    hours,
    load: fc.integer({ min: 0, max: 2 }),
    capacity: fc.integer({ min: 0, max: 3 }),
    elsewhere: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ userId }) => userId, maxLength: 8 },
) satisfies fc.Arbitrary<Candidate[]>;

const totalOf = (assigned: readonly Assigned[]): number => assigned.reduce((sum, { score }) => sum + score.value, 0);
const pairsOf = (assigned: readonly Assigned[]): string[] =>
  assigned.map(({ seeker, candidate, score }) => `${seeker.userId} ${candidate.userId} ${score.value.toFixed(9)}`);

/** @param numRuns cases of each property. */
export function assignmentProperties(numRuns: number): void {
  describe.each([
    ["greedy", assignGreedily],
    ["exact", assignOptimally],
    ["as a round asks for it", assign],
  ])("an assignment: %s", (_, assigned) => {
    it("holds no pair that a rule forbids, gives nobody more than their capacity and each seeker once", () => {
      fc.assert(
        fc.property(seekers, candidates, (looking, offering) => {
          const found = assigned(looking, offering, { now });
          const seated = found.map(({ seeker }) => seeker.userId);
          expect(new Set(seated).size).toBe(seated.length);
          for (const { seeker, candidate } of found) expect(scoreOf(seeker, candidate, { now })).not.toBeNull();
          for (const { userId, load, capacity } of offering) {
            const given = found.filter(({ candidate }) => candidate.userId === userId).length;
            expect(given).toBeLessThanOrEqual(Math.max(0, capacity - load));
          }
        }),
        { numRuns },
      );
    });

    it("leaves nobody without whom somebody could still take", () => {
      fc.assert(
        fc.property(seekers, candidates, (looking, offering) => {
          const found = assigned(looking, offering, { now });
          for (const seeker of looking) {
            if (found.some((pair) => pair.seeker.userId === seeker.userId)) continue;
            for (const candidate of offering) {
              const given = found.filter((pair) => pair.candidate.userId === candidate.userId).length;
              expect(scoreOf(seeker, { ...candidate, load: candidate.load + given }, { now })).toBeNull();
            }
          }
        }),
        { numRuns },
      );
    });

    it("is the same in whatever order people are read", () => {
      fc.assert(
        fc.property(seekers, candidates, (looking, offering) => {
          const found = pairsOf(assigned(looking, offering, { now }));
          expect(pairsOf(assigned(looking.toReversed(), offering.toReversed(), { now }))).toEqual(found);
        }),
        { numRuns },
      );
    });

    it("is empty where there is nobody", () => {
      expect(assigned([], [], { now })).toEqual([]);
    });
  });

  describe("the exact assignment", () => {
    it("is never less than the greedy one, which is never less than half of it", () => {
      fc.assert(
        fc.property(seekers, candidates, (looking, offering) => {
          const best = totalOf(assignOptimally(looking, offering, { now }));
          const greedy = totalOf(assignGreedily(looking, offering, { now }));
          expect(greedy).toBeLessThanOrEqual(best + 1e-9);
          expect(greedy).toBeGreaterThanOrEqual(best / 2 - 1e-3);
        }),
        { numRuns },
      );
    });

    it("is worth what another program finds", () => {
      const table = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: -3, max: 20 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
      fc.assert(
        fc.property(table, (gains) => {
          const gain = (row: number, column: number): number => gains[row]?.[column] ?? -1;
          const found = optimalColumns(gains.length, gains[0]?.length ?? 0, gain);
          const used = found.filter((column) => column !== null);
          expect(new Set(used).size).toBe(used.length);
          const worth = (row: number, column: number | null): number => (column === null ? 0 : gain(row, column));
          const total = found.reduce<number>((sum, column, row) => sum + worth(row, column), 0);
          const costs = gains.map((line) => line.map((value) => 20 - Math.max(0, value)));
          const best = munkres(costs).reduce((sum, [row, column]) => sum + Math.max(0, gain(row, column)), 0);
          expect(total).toBe(best);
          for (const [row, column] of found.entries()) expect(worth(row, column)).toBeGreaterThanOrEqual(0);
        }),
        { numRuns },
      );
    });
  });

  describe("the scores of many", () => {
    it("are those of each two", () => {
      fc.assert(
        fc.property(seekers, candidates, (looking, offering) => {
          const pairs = pairValues(looking, offering, { now });
          for (const [row, seeker] of pairs.seekers.entries())
            for (const [column, candidate] of pairs.candidates.entries()) {
              const score = scoreOf(seeker, candidate, { now });
              const value = pairs.values[row * pairs.candidates.length + column];
              expect(value).toBeCloseTo(score?.value ?? -1, 12);
              if (score && candidate.load + 1 < candidate.capacity) {
                const next = scoreOf(seeker, { ...candidate, load: candidate.load + 1 }, { now });
                expect(next?.value).toBeCloseTo(score.value - pairs.sink(row, column), 12);
              }
            }
        }),
        { numRuns },
      );
    });
  });
}
