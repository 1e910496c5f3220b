import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FaultKind, faultPlan, type PlanOptions } from "./fault-plan.ts";
import { SHORT_RUN } from "./short-run.ts";

const HOUR_MS = 3_600_000;
const options = (changes: Partial<PlanOptions> = {}): PlanOptions => ({
  seed: 7,
  ms: HOUR_MS,
  backend: "redis",
  hasSmallDisk: true,
  gapMs: 7000,
  callsFactor: 1,
  ...changes,
});
const kindsOf = (changes: Partial<PlanOptions>): Set<FaultKind> =>
  new Set(faultPlan(options(changes)).map(({ fault }) => fault.kind));

describe("a plan of faults", () => {
  it("is the same for the same seed, in order, and ends in time", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: HOUR_MS }), (seed, ms) => {
        const plan = faultPlan(options({ seed, ms }));
        expect(faultPlan(options({ seed, ms }))).toEqual(plan);
        const times = plan.map(({ atMs }) => atMs);
        expect(times.toSorted((a, b) => a - b)).toEqual(times);
        expect(times.every((at) => at >= 0 && at < ms)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("is another one for another seed", () => {
    expect(faultPlan(options({ seed: 8 }))).not.toEqual(faultPlan(options()));
  });

  it("has every kind in an hour, and what the machine cannot do left out", () => {
    expect(kindsOf({}).size).toBe(18);
    expect([...kindsOf({}).difference(kindsOf({ backend: "postgres" }))].toSorted()).toEqual([
      "redis-emptied",
      "redis-hung",
      "redis-killed",
    ]);
    expect([...kindsOf({}).difference(kindsOf({ hasSmallDisk: false }))]).toEqual(["disk-full"]);
  });

  it.each([true, false])("has every kind in the short runs of both backends, with a small disk: %s", (hasSmallDisk) => {
    const { seeds, minutes, gapMs, callsFactor } = SHORT_RUN;
    const short = (backend: "redis" | "postgres"): Set<FaultKind> =>
      kindsOf({ seed: seeds[backend], ms: minutes * 60_000, backend, gapMs, callsFactor, hasSmallDisk });
    expect(short("redis").union(short("postgres"))).toEqual(kindsOf({ hasSmallDisk }));
    // What is stored is lost and found on PostgreSQL, whatever carries the queue.
    for (const kind of ["postgres-away", "postgres-killed", "slack-cut-afterwards", "terminate"] as const)
      expect(short("postgres")).toContain(kind);
  });

  it("is as dense as asked for", () => {
    const plan = faultPlan(options({ gapMs: 2500 }));
    const gaps = plan.slice(1).map(({ atMs }, at) => atMs - (plan[at]?.atMs ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500);
    // Two gaps where a long fault was left out.
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5000);
  });

  it("makes as many more calls slow, doubled or reordered as asked for, and none more doubtful", () => {
    const calls = (callsFactor: number): [string, number][] =>
      faultPlan(options({ callsFactor })).flatMap(({ fault }) => ("calls" in fault ? [[fault.kind, fault.calls]] : []));
    const few = new Set(["slack-storm", "slack-500-afterwards", "slack-cut-afterwards"]);
    expect(calls(3)).toEqual(calls(1).map(([kind, count]) => [kind, few.has(kind) ? count : count * 3]));
  });

  it("has five minutes between its longest faults", () => {
    const long = faultPlan(options({ ms: 10 * HOUR_MS })).filter(
      ({ fault }) => "ms" in fault && fault.kind !== "slack-slow" && fault.ms >= 60_000,
    );
    const gaps = long.slice(1).map(({ atMs }, at) => atMs - (long[at]?.atMs ?? 0));
    expect(new Set(long.map(({ fault }) => fault.kind))).toEqual(new Set(["freeze", "postgres-away", "slack-outage"]));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(300_000);
  });

  it("freezes beyond the leases only where there is time for it", () => {
    const longest = (ms: number): number =>
      Math.max(...faultPlan(options({ ms })).map(({ fault }) => (fault.kind === "freeze" ? fault.ms : 0)));
    expect(longest(HOUR_MS)).toBe(130_000);
    expect(longest(5 * 60_000)).toBeLessThan(60_000);
  });
});
