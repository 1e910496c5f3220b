import { describe, expect, it } from "vitest";
import { daysLater, INTRO_NOW, introductionWith } from "#tests/fakes/introductions.ts";
import { type Asker, type Candidate, mayBeAsked, pickHosts, reasonFor } from "./pick-host.ts";

const asker: Asker = {
  userId: "UASKER",
  keptApart: new Set(),
  managers: new Set(),
  metAt: new Map(),
  asked: new Set(),
};
const hours = { zone: "Europe/Berlin", workDays: [1, 2, 3, 4, 5], workStart: 9, workEnd: 17, country: null } as const;
const tom: Candidate = {
  userId: "UTOM",
  department: "sales",
  topics: ["prices"],
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
      { ...tom, userId: "UFAR", topics: [], hours: { ...hours, zone: "Asia/Tokyo" } },
      { ...tom, userId: "UMANY", topics: [], load: 1 },
      { ...tom, userId: "UFREE", topics: [] },
      tom,
    ];
    const picked = pickHosts(question, asker, candidates, { hours, now: INTRO_NOW });
    expect(picked.map(({ userId }) => userId)).toEqual(["UTOM", "UFREE", "UMANY", "UFAR"]);
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
