/** What the answers about growing name is in the catalogue, and leads somewhere. */
import { describe, expect, it } from "vitest";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { nextStep, type Way } from "#src/features/guidance/rules/next-step.ts";
import { WAY_TO_SKILL } from "#src/features/guidance/rules/skill.ts";
import {
  WAY_OF_LEARNING,
  WAY_OUT,
  WAY_TO_PROMOTION,
  WAY_TO_ROLE,
  WAY_TO_TALK,
} from "#src/features/guidance/rules/ways.ts";

const NOW = new Date("2026-11-23T10:00:00Z");
const SCOPES = [1, 2, 3, 4] as const;
const { catalogue } = readCatalogue(["prompts"]);
const talks = Object.entries(WAY_TO_TALK).filter(([talk]) => talk !== "other");
const ways: readonly (readonly [name: string, way: Way])[] = [
  ...Object.entries(WAY_TO_ROLE),
  ...talks,
  ...Object.entries(WAY_TO_SKILL),
  ["promotion", WAY_TO_PROMOTION],
  ["out", WAY_OUT],
  ["learning", WAY_OF_LEARNING],
];

/** Scopes at which somebody who has just joined is told that there is no step. */
const withoutStep = (way: Way): readonly number[] =>
  SCOPES.filter((scope) => {
    const settings = { track: "backend", scope } as const;
    return nextStep(way, { catalogue, settings, isGuest: false, history: [], now: NOW }) === null;
  });

describe("the ways", () => {
  it.each(ways)("%s names nothing that is gone or retired", (_, { challenges = [], ladders = [] }) => {
    expect(challenges.filter((id) => catalogue.byId.get(id)?.retired ?? true)).toEqual([]);
    expect(ladders.filter((id) => !catalogue.ladders.some((one) => one.id === id))).toEqual([]);
  });

  it("have a step for each scope; where no deed practises just that talk, there is none", () => {
    const gaps = ways.map(([name, way]) => [name, withoutStep(way)] as const).filter(([, scopes]) => scopes.length > 0);
    expect(gaps).toEqual([
      ["refuse", [1]],
      ["run", [2]],
      ["delegating", [1]],
      ["reviewing", [2, 4]],
      ["performance", [3, 4]],
    ]);
  });
});
