import { describe, expect, it } from "vitest";
import { catalogueOf, type Ladder } from "#src/kernel/catalogue.ts";
import type { HistoryEvent, HistoryKind } from "#src/kernel/member.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { nextStep, type Walker, type Way } from "./next-step.ts";

const NOW = new Date("2026-11-23T10:00:00Z");
const first = challengeWith({ id: "first", area: "clients", minutes: 40 });
const second = challengeWith({ id: "second", area: "clients", minutes: 20 });
const other = challengeWith({ id: "other", area: "people", minutes: 30 });
const short = challengeWith({ id: "short", area: "people", minutes: 10 });
const far = challengeWith({ id: "far", area: "market", scopes: [4] });
const visit = challengeWith({ id: "visit", area: "market", needs: { host: "none", clientConsent: true } });
const after = challengeWith({ id: "after", area: "craft", prerequisites: ["first"] });
const ladder = (id: string, ...rungs: string[]): Ladder => ({ id, title: id, rungs, result: "" });
const former = challengeWith({ id: "former", retired: true, replacedBy: "short" });
const catalogue = catalogueOf([first, second, other, short, far, visit, after], [former], "en", [
  ladder("up", "first", "second"),
  ladder("across", "other", "short"),
  ladder("high", "far"),
]);
const was = (kind: HistoryKind, ...ids: string[]): HistoryEvent[] =>
  ids.map((challengeId) => ({ memberId: "m1", challengeId, kind, at: new Date("2026-11-16T10:00:00Z") }));
const walker = (changes: Partial<Walker> = {}): Walker => ({
  catalogue,
  settings: { track: "backend", scope: 2 },
  isGuest: false,
  history: [],
  now: NOW,
  ...changes,
});

describe("the next step", () => {
  it.each<[string, Way, Partial<Walker>, string | null]>([
    ["is the first rung of a ladder", { ladders: ["up"] }, {}, "first on up"],
    ["is the rung after those that were done", { ladders: ["up"] }, { history: was("done", "first") }, "second on up"],
    [
      "goes on with a ladder that was begun",
      { ladders: ["up", "across"] },
      { history: was("done", "other") },
      "short on across",
    ],
    [
      "is another ladder's where one is done",
      { ladders: ["up", "across"] },
      { history: was("done", "first", "second") },
      "other on across",
    ],
    ["is a challenge that is named, before ladders", { challenges: ["short"], ladders: ["up"] }, {}, "short"],
    ["passes over what rests", { challenges: ["short", "other"] }, { history: was("skipped", "short") }, "other"],
    [
      "passes over what the catalogue does not have",
      { challenges: ["gone"], ladders: ["gone", "up"] },
      {},
      "first on up",
    ],
    ["is what came in the place of a retired one", { challenges: ["former"], ladders: ["up"] }, {}, "short"],
    ["is the shortest of an area", { areas: ["people"] }, {}, "short"],
    ["is of the next area where one has nothing", { areas: ["market", "clients"] }, { isGuest: true }, "second"],
    ["leads no guest to clients", { challenges: ["visit"] }, { isGuest: true }, null],
    ["fits the reach of their work", { ladders: ["high"] }, {}, null],
    ["waits for what must come before", { challenges: ["after"] }, {}, null],
    ["comes once that was done", { challenges: ["after"] }, { history: was("done", "first") }, "after"],
    ["is none on no way", {}, {}, null],
  ])("%s", (_, way, changes, expected) => {
    const step = nextStep(way, walker(changes));
    expect(step && [step.challenge.id, ...(step.ladder ? ["on", step.ladder.id] : [])].join(" ")).toBe(expected);
  });
});
