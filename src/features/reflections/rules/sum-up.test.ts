import { describe, expect, it } from "vitest";
import type { Challenge } from "#src/kernel/challenge.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { type Done, sumUpIn } from "./sum-up.ts";

const done = (title: string, day: number, challengeId: string | null = null, area: Done["area"] = "clients"): Done => ({
  title,
  area,
  challengeId,
  at: new Date(Date.UTC(2026, 10, day)),
});
const challenges = new Map<string, Challenge>(
  [
    challengeWith({ id: "a", followOns: ["b", "c"] }),
    challengeWith({ id: "b", followOns: [] }),
    challengeWith({ id: "c", followOns: [] }),
  ].map((one) => [one.id, one]),
);
const all = (): boolean => true;

describe("what things done add up to", () => {
  it.each([
    [1, null],
    [2, null],
    [3, 3],
    [4, null],
    [6, 6],
  ])("after %i in the area", (count, expected) => {
    const things = Array.from({ length: count }, (_, at) => done(`thing ${at}`, at + 1));
    expect(sumUpIn("clients", [...things, done("other", 1, null, "craft")], challenges, all)?.count ?? null).toBe(
      expected,
    );
  });

  it("is in their own titles, the last three, with the next rung that they have not done and may have", () => {
    const things = [done("third", 20), done("first", 3, "a"), done("second", 10)];
    const found = sumUpIn("clients", things, challenges, all);
    expect(found).toMatchObject({ titles: ["first", "second", "third"], next: { id: "b" } });
    expect(sumUpIn("clients", things, challenges, ({ id }) => id !== "b")?.next?.id).toBe("c");
    expect(sumUpIn("clients", things, challenges, () => false)?.next).toBeNull();
    const withB = [...things, done("b", 21, "b", "craft")];
    expect(sumUpIn("clients", withB, challenges, all)?.next?.id).toBe("c");
  });
});
