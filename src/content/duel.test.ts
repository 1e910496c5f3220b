import { describe, expect, it } from "vitest";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { pairsOf, type Rival, sheetOf, tallyOf } from "./duel.ts";

const ours = Array.from({ length: 40 }, (_, index) =>
  challengeWith({
    id: `own-${index}`,
    title: `Ours ${index}`,
    area: index % 2 ? "craft" : "market",
    tracks: ["backend"],
  }),
);
const rivals: Rival[] = Array.from({ length: 30 }, (_, index) => ({
  area: index % 2 ? "craft" : "market",
  scope: 2,
  title: `Theirs ${index}`,
  ask: "Do another thing.",
  result: "Another thing.",
  minutes: 20,
}));

describe("a duel", () => {
  it("pairs each rival with one of ours for its area, each once, on a side that nobody can guess", () => {
    const pairs = pairsOf(ours, rivals, "seed");
    expect(new Set(pairs.map(({ ourId }) => ourId)).size).toBe(
      rivals.filter(({ area }) => area === "craft").length * 2,
    );
    for (const pair of pairs) {
      expect(pair[pair.ours].title).toMatch(/^Ours/);
      expect(pair[pair.ours === "A" ? "B" : "A"].title).toBe(rivals[pair.number - 1]?.title);
      expect(ours.find(({ id }) => id === pair.ourId)?.area).toBe(pair.area);
    }
    const first = pairs.filter((pair) => pair.ours === "A").length;
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(25);
    expect(pairsOf(ours, rivals, "seed")).toEqual(pairs);
    expect(pairsOf(ours, rivals, "another")).not.toEqual(pairs);
  });

  it("tells readers nothing of whose is whose", () => {
    const sheet = sheetOf(pairsOf(ours, rivals, "seed"));
    expect(sheet).not.toMatch(/own-\d|ours"|"ours/);
    expect(sheet.match(/^## /gm)).toHaveLength(30);
  });

  it("counts each question by itself, and names what lost", () => {
    const pairs = pairsOf(ours, rivals, "seed");
    const answers = pairs.map(({ number, ours: side }) => ({
      number,
      send: side,
      do: side === "A" ? ("B" as const) : ("A" as const),
      glad: number <= 10 ? side : side === "A" ? ("B" as const) : ("A" as const),
    }));
    const tally = tallyOf(pairs, answers);
    expect(tally.wins).toEqual({ send: 30, do: 0, glad: 10 });
    expect(tally.lost.glad).toEqual(pairs.slice(10).map(({ ourId }) => ourId));
    expect(() => tallyOf(pairs, answers.slice(1))).toThrow("pair 1 was not answered");
  });

  it("says so where there is nothing of ours to put beside a rival", () => {
    expect(() => pairsOf(ours, [{ ...rivals[0], area: "people" } as Rival], "seed")).toThrow(
      "there is nothing of ours for people, scope 2",
    );
  });
});
