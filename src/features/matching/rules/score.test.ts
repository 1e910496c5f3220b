import { describe, expect, it } from "vitest";
import type { WorkingHours } from "./host.ts";
import { bestOf, type Candidate, type Seeker, scoreOf } from "./score.ts";

const now = new Date("2026-11-24T09:00:00Z");
const weeksAgo = (weeks: number): Date => new Date(now.getTime() - weeks * 7 * 86_400_000);
const hours = (zone = "Europe/Berlin", changes: Partial<WorkingHours> = {}): WorkingHours => ({
  zone,
  workDays: [1, 2, 3, 4, 5],
  workStart: 9,
  workEnd: 17,
  country: null,
  ...changes,
});
const seeker = (changes: Partial<Seeker> = {}): Seeker => ({
  userId: "UASKER",
  topics: [],
  department: null,
  languages: ["en"],
  hours: hours(),
  keptApart: new Set(),
  managers: new Set(),
  metAt: new Map(),
  ...changes,
});
const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
  userId: "UHOST",
  department: "sales",
  topics: ["pricing", "the export module"],
  languages: ["en"],
  hours: hours(),
  load: 0,
  capacity: 4,
  ...changes,
});
const valueOf = (one: Partial<Seeker>, other: Partial<Candidate> = {}): number | null =>
  scoreOf(seeker(one), candidate(other), { now })?.value ?? null;

describe("a score", () => {
  it("is full where everything fits, with what counted most first", () => {
    const score = scoreOf(seeker({ topics: ["how do they pitch the exports?"], department: "sales" }), candidate(), {
      now,
    });
    // One of the two words that a full fit takes: "exports", and not "pitch".
    expect(score).toEqual({
      value: 0.8,
      reasons: [
        { kind: "topic", topics: ["the export module"] },
        { kind: "department", department: "sales" },
        { kind: "hours", minutes: 2400 },
        { kind: "free" },
        { kind: "new" },
      ],
    });
    expect(valueOf({ topics: ["export", "price"], department: "sales" })).toBe(1);
  });

  it("leaves out what nobody asked for", () => {
    expect(scoreOf(seeker(), candidate({ department: null, topics: [] }), { now })?.value).toBe(1);
    expect(scoreOf(seeker({ topics: ["please help me understand how it works"] }), candidate(), { now })?.value).toBe(
      1,
    );
  });

  it("counts what somebody has taken on elsewhere, which never forbids", () => {
    const [free, elsewhere, both] = [{}, { elsewhere: 2 }, { elsewhere: 2, load: 1 }].map((one) =>
      valueOf({ topics: ["export", "price"], department: "sales" }, one),
    );
    expect([free, elsewhere, both]).toEqual([1, 1 - 0.1 / 3, 0.95].map((one) => expect.closeTo(one, 5)));
    expect(valueOf({}, { elsewhere: 400 })).not.toBeNull();
    expect(valueOf({}, { elsewhere: 1, load: 4 })).toBeNull();
    const kinds = scoreOf(seeker(), candidate({ elsewhere: 1 }), { now })?.reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(["hours", "new"]);
    const two = [candidate({ userId: "UA", elsewhere: 1 }), candidate({ userId: "UB" })];
    expect(bestOf(seeker(), two, 2, { now }).map((match) => match.candidate.userId)).toEqual(["UB", "UA"]);
  });

  it.each<[string, Partial<Seeker>, Partial<Candidate>]>([
    ["with oneself", { userId: "UHOST" }, {}],
    ["of two who are kept apart", { keptApart: new Set(["UHOST"]) }, {}],
    ["with one's manager, or theirs", { managers: new Set(["UBOSS", "UHOST"]) }, {}],
    ["who met less than twelve weeks ago", { metAt: new Map([["UHOST", weeksAgo(11.99)]]) }, {}],
    ["who are to meet later", { metAt: new Map([["UHOST", weeksAgo(-1)]]) }, {}],
    ["without a language in common", { languages: ["de", "fr"] }, { languages: ["en", "es"] }],
    ["with somebody whose month is full", {}, { load: 4 }],
    ["with somebody who takes nobody", {}, { capacity: 0 }],
    ["without half an hour in common", { hours: hours("Asia/Colombo") }, { hours: hours("America/New_York") }],
    ["without a working day in common", { hours: hours("Europe/Berlin", { workDays: [6, 7] }) }, {}],
    ["of another department who knows nothing of it", { department: "support", topics: ["kubernetes"] }, {}],
    ["who knows nothing of what was asked", { topics: ["kubernetes"] }, {}],
  ])("is none for a pair %s", (_, one, other) => {
    expect(scoreOf(seeker(one), candidate(other), { now })).toBeNull();
  });

  it("is there for a department that was asked for, whatever its topics, and for a topic, wherever it is known", () => {
    expect(valueOf({ department: "sales", topics: ["kubernetes"] })).toBeCloseTo(0.6);
    expect(valueOf({ department: "support", topics: ["prices"] })).toBeCloseTo(0.75);
  });

  it("is less where they met, the less the shorter ago", () => {
    const met = (weeks: number): number => valueOf({ metAt: new Map([["UHOST", weeksAgo(weeks)]]) }) ?? -1;
    expect(met(12)).toBeLessThan(met(30));
    expect(met(30)).toBeLessThan(met(52));
    expect(met(52)).toBe(1);
  });

  it("is less for somebody who has taken on more, and for fewer hours in common", () => {
    expect(valueOf({}, { load: 3 })).toBeLessThan(valueOf({}, { load: 1 }) ?? 0);
    const far = valueOf({}, { hours: hours("America/New_York") }) ?? 0;
    expect(far).toBeGreaterThan(0);
    expect(far).toBeLessThan(valueOf({}, { hours: hours("Europe/Lisbon") }) ?? 0);
  });

  it.each([
    ["while both have winter time", "2026-11-23T09:00:00Z", 600],
    // The week from 26 October 2026: Berlin has changed its clocks, New York has not.
    ["in the week between two changes of clocks", "2026-10-20T09:00:00Z", 900],
    ["in the week between two changes in spring", "2026-03-04T09:00:00Z", 900],
  ])("knows the hours in common %s", (_, moment, minutes) => {
    const found = scoreOf(seeker(), candidate({ hours: hours("America/New_York") }), { now: new Date(moment) });
    expect(found?.reasons).toContainEqual({ kind: "hours", minutes });
  });

  it.each([
    ["Invoicing", "invoices"],
    ["São Paulo roll-out", "sao paulo"],
    ["C++", "c++ builds"],
    ["release", "how releases are cut"],
    ["订单", "订单"],
  ])("finds one topic in %s and %s", (wanted, offered) => {
    expect(valueOf({ topics: [wanted] }, { topics: [offered] })).not.toBeNull();
  });
});

describe("the best", () => {
  it("come in the order of their scores; of equal ones who has done less, then by name", () => {
    const found = bestOf(
      seeker({ topics: ["pricing"] }),
      [
        candidate({ userId: "UB" }),
        candidate({ userId: "UA" }),
        candidate({ userId: "UBUSY", load: 2 }),
        candidate({ userId: "UNOTHING", topics: [] }),
        candidate({ userId: "UFULL", load: 4 }),
      ],
      3,
      { now },
    );
    expect(found.map(({ candidate: { userId } }) => userId)).toEqual(["UA", "UB", "UBUSY"]);
    expect(found.map(({ score }) => score.value)).toEqual([1, 1, expect.closeTo(1 - 5 / 75)]);
  });

  it("are none where nobody may be asked", () => {
    expect(bestOf(seeker({ languages: ["fi"] }), [candidate()], 3, { now })).toEqual([]);
  });
});
