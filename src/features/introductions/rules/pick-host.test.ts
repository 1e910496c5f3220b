import { describe, expect, it } from "vitest";
import { daysLater, INTRO_NOW, introductionWith } from "#tests/fakes/introductions.ts";
import { type Asker, type Candidate, firstChoices, inMonth, mayBeAsked, pickHosts, reasonFor } from "./pick-host.ts";

const hours = { zone: "Europe/Berlin", workDays: [1, 2, 3, 4, 5], workStart: 9, workEnd: 17, country: null } as const;
const asker: Asker = {
  userId: "UASKER",
  hours,
  languages: ["en"],
  keptApart: new Set(),
  managers: new Set(),
  metAt: new Map(),
  asked: new Set(),
};
const tom: Candidate = {
  userId: "UTOM",
  department: "sales",
  topics: ["prices"],
  languages: ["en"],
  hours,
  load: 0,
  capacity: 2,
  isBusy: false,
  isPaused: false,
};
const question = introductionWith({ topic: "prices", question: "How do you make one?" });

describe("who may be asked", () => {
  it.each([
    ["somebody of the department", {}, {}, {}, true],
    ["somebody of another", {}, {}, { department: "support" }, false],
    ["whoever knows the topic", { department: null }, {}, { department: "support" }, true],
    ["whoever knows something else", { department: null }, {}, { topics: ["the export"] }, false],
    ["the asker", {}, {}, { userId: "UASKER" }, false],
    ["somebody who was asked already", {}, { asked: new Set(["UTOM"]) }, {}, false],
    ["somebody who is kept apart", {}, { keptApart: new Set(["UTOM"]) }, {}, false],
    ["their manager", {}, { managers: new Set(["UTOM"]) }, {}, false],
    ["their manager, where that is wished", { managersToo: true }, { managers: new Set(["UTOM"]) }, {}, true],
    ["their manager, by name", { wishedUserId: "UTOM" }, { managers: new Set(["UTOM"]) }, {}, true],
    ["whoever is named, of any department", { wishedUserId: "UTOM" }, {}, { department: "support", topics: [] }, true],
    ["somebody else than was named", { wishedUserId: "ULENA" }, {}, {}, false],
    ["a blocked one by name", { wishedUserId: "UTOM" }, { keptApart: new Set(["UTOM"]) }, {}, false],
    ["somebody paused", {}, {}, { isPaused: true }, false],
    ["somebody with a question before them", {}, {}, { isBusy: true }, false],
    ["somebody asked often enough", {}, {}, { load: 2 }, false],
    [
      "somebody of another department who knows the topic",
      {},
      {},
      { department: "support", topics: ["prices"] },
      false,
    ],
    ["somebody who shares no language", {}, {}, { languages: ["de"] }, false],
    ["somebody who sleeps meanwhile", {}, {}, { hours: { ...hours, zone: "Pacific/Auckland" } }, false],
    ["somebody met 83 days ago", {}, { metAt: new Map([["UTOM", daysLater(-83)]]) }, {}, false],
    ["somebody met 84 days ago", {}, { metAt: new Map([["UTOM", daysLater(-84)]]) }, {}, true],
  ] as const)("%s", (_, asked, known, candidate, isFit) => {
    expect(mayBeAsked({ ...question, ...asked }, { ...asker, ...known }, { ...tom, ...candidate }, INTRO_NOW)).toBe(
      isFit,
    );
  });
});

describe("who comes first", () => {
  it("knows the topic, works at the same time, and was asked less", () => {
    const candidates = [
      { ...tom, userId: "UFAR", topics: [], hours: { ...hours, zone: "America/New_York" } },
      { ...tom, userId: "UMANY", topics: [], load: 1 },
      { ...tom, userId: "UFREE", topics: [] },
      tom,
    ];
    const picked = pickHosts(question, asker, candidates, INTRO_NOW);
    expect(picked.map(({ userId }) => userId)).toEqual(["UTOM", "UFREE", "UMANY", "UFAR"]);
  });
});

describe("many who look at once", () => {
  const asks = (id: string, topic: string) => ({
    question: { ...introductionWith({ id, topic, question: "How?" }), department: null },
    asker: { ...asker, userId: `UASKER${id}` },
  });
  const chosen = (
    looking: Parameters<typeof firstChoices>[0],
    candidates: readonly Candidate[],
  ): (string | undefined)[] => {
    const choices = firstChoices(looking, candidates, INTRO_NOW);
    return looking.map(({ question: one }) => choices.get(one));
  };

  it("leave the only one who knows it to whoever has no other", () => {
    const lena = { ...tom, userId: "ULENA", topics: ["prices", "demos"] };
    expect(chosen([asks("1", "prices"), asks("2", "demos")], [lena, { ...tom, load: 1 }])).toEqual(["UTOM", "ULENA"]);
  });

  it("give nobody two questions at a time, however many they would take", () => {
    const both = chosen([asks("1", "prices"), asks("2", "prices")], [{ ...tom, capacity: 20 }]);
    expect(both.filter((one) => one === "UTOM")).toHaveLength(1);
    expect(chosen([asks("1", "prices")], [{ ...tom, isBusy: true }])).toEqual([undefined]);
  });
});

describe("a month", () => {
  it("is that of the host's clock", () => {
    const asked = [new Date("2026-11-30T22:30:00Z"), new Date("2026-12-01T10:00:00Z")];
    expect(inMonth(asked, new Date("2026-12-02T10:00:00Z"), "Europe/Berlin")).toBe(1);
    expect(inMonth(asked, new Date("2026-12-02T10:00:00Z"), "Asia/Tokyo")).toBe(2);
    expect(inMonth(asked, new Date("2026-12-01T04:00:00Z"), "America/Los_Angeles")).toBe(1);
  });
});

describe("the reason", () => {
  it.each([
    [{}, { kind: "topic", topic: "prices" }],
    [{ topic: "" }, { kind: "department", department: "sales" }],
    [
      { topic: "", question: "Who sets the price?" },
      { kind: "topic", topic: "prices" },
    ],
    [{ wishedUserId: "UTOM" }, { kind: "named" }],
    [{ department: "support" }, null],
  ] as const)("%j", (changes, reason) => {
    expect(reasonFor({ ...question, ...changes }, tom)).toEqual(reason);
  });
});
