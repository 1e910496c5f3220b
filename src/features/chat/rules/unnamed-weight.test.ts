import { describe, expect, it } from "vitest";
import { NO_SLOTS } from "#src/language/intent.ts";
import type { Weigher } from "#src/language/reading/weigher.ts";
import type { Decision } from "./decide.ts";
import { isNamed, isSpokenOf, unnamedIn, unnamedWeight } from "./unnamed-weight.ts";
import type { WeightRead } from "./weight.ts";

const weigherOf = (surenesses: Readonly<Record<string, number>>): Weigher => ({
  weigh: (text) => ({ sureness: surenesses[text.trim()] ?? 0, kind: "danger" }),
});

describe("what weighs by examples", () => {
  it.each([
    ["the whole, where it is sure", { "she lies behind the gate": 0.8 }, "she lies behind the gate", "danger"],
    ["nothing, where it is not", { "she lies behind the gate": 0.7 }, "she lies behind the gate", null],
    ["a clause of its own", { "she lies behind the gate": 0.95 }, "skip it, she lies behind the gate", "danger"],
    ["no clause that is less sure", { "she lies behind the gate": 0.85 }, "skip it, she lies behind the gate", null],
    ["no clause of few words", { "she lies there": 0.99 }, "skip it, she lies there", null],
  ] as const)("is %s", (_, surenesses, text, kind) => expect(unnamedIn(text, weigherOf(surenesses))).toBe(kind));

  it("is nothing in a story, nor where nothing is trained", () => {
    const long = "she lies behind the gate ".repeat(50);
    expect(unnamedIn(long, { weigh: () => ({ sureness: 1, kind: "danger" }) })).toBeNull();
    expect(unnamedIn("she lies behind the gate", null)).toBeNull();
  });
});

const KNOWN: Omit<WeightRead, "care"> = {
  harm: null,
  mayBeDanger: false,
  lifeNews: null,
  beside: null,
  takenBack: null,
  danger: null,
  unnamed: "danger",
  isWatched: false,
  isAfterHarm: false,
  isInCare: false,
};
const LOST: Decision = { kind: "lost" };
const FEELINGS: Decision = { kind: "act", act: "feelings", slots: NO_SLOTS };
const NEXT: Decision = { kind: "act", act: "next", slots: NO_SLOTS };

const NOW = new Date("2026-11-24T10:00:00Z");

describe("what is looked at at all", () => {
  it.each([
    [{}, false],
    [{ harm: "harm" }, true],
    [{ mayBeDanger: true }, true],
    [{ lifeNews: { kind: "loss", rest: "" } }, true],
    [{ beside: "felt" }, true],
  ] as const)("is named by a pattern: %j: %s", (known, is) => expect(isNamed({ ...KNOWN, ...known })).toBe(is));

  it.each([
    ["nothing was said before", { act: null, since: new Date(0), sorrowAt: null }, false],
    ["a sorrow was told this fortnight", { act: "next", since: new Date(0), sorrowAt: NOW }, true],
    ["a feeling was answered just now", { act: "feelings", since: NOW, sorrowAt: null }, true],
    ["a feeling was answered long ago", { act: "feelings", since: new Date(0), sorrowAt: null }, false],
    ["a wish was answered just now", { act: "next", since: NOW, sorrowAt: null }, false],
  ] as const)("is spoken of where %s: %j: %s", (_, talk, is) => expect(isSpokenOf(talk, NOW)).toBe(is));
});

describe("what is asked about", () => {
  it.each<[string, Partial<typeof KNOWN>, Decision, WeightRead["unnamed"]]>([
    ["what is read as nothing", {}, LOST, "danger"],
    ["what is read as a wish", {}, NEXT, "danger"],
    ["a life at stake, read as a feeling", {}, FEELINGS, "danger"],
    ["no sorrow that is read as a feeling", { unnamed: "sorrow" }, FEELINGS, null],
    ["no trouble of work that is read as a feeling", { unnamed: "work" }, FEELINGS, null],
    ["a sorrow that is read as a wish", { unnamed: "sorrow" }, NEXT, "sorrow"],
    ["a life at stake, in care", { isInCare: true }, LOST, "danger"],
    ["no sorrow in care, where somebody stays beside them", { unnamed: "sorrow", isInCare: true }, LOST, null],
    ["no danger to themselves that is read as a feeling, which has its number", { unnamed: "self" }, FEELINGS, null],
    ["nothing that the reader fears", { danger: "beside" }, LOST, null],
    ["nothing, where nothing weighs", { unnamed: null }, LOST, null],
  ])("is %s", (_, known, decision, asked) => expect(unnamedWeight({ ...KNOWN, ...known }, { decision })).toBe(asked));
});
