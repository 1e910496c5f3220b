import { describe, expect, it } from "vitest";
import type { WeighingWords } from "../weighing.ts";
import { type Weighed, weigherWith, weighingModelFrom } from "./weigher.ts";

const WORDS: readonly WeighingWords[] = [
  {
    locale: "en",
    kind: "danger",
    says: [
      "a man fell from the ladder and does not move",
      "somebody fell down the stairs and does not move",
      "my mother fell in the kitchen and does not answer",
    ],
  },
  {
    locale: "en",
    kind: "sorrow",
    says: ["my father died on sunday", "my aunt died in the night", "the funeral of my father is on sunday"],
  },
  {
    locale: "en",
    kind: "light",
    says: [
      "the server does not answer",
      "the server died on sunday",
      "the build fell over and does not move",
      "move it to sunday",
      "show me the next one",
    ],
  },
];

describe("what weighs", () => {
  const weigher = weigherWith(weighingModelFrom(WORDS));
  const weigh = (text: string): Weighed => weigher.weigh(text);

  it.each([
    ["a woman fell from the ladder and does not answer", "danger"],
    ["my uncle died on sunday", "sorrow"],
  ] as const)("is told from examples of its kind: %s", (text, kind) => {
    expect(weigh(text).kind).toBe(kind);
    expect(weigh(text).sureness).toBeGreaterThan(weigh("the build died on sunday").sureness);
  });

  it("is a chance between nothing and one, also of no words at all", () => {
    for (const text of ["", "?", "zzz qqq", "my father died"]) {
      expect(weigh(text).sureness).toBeGreaterThanOrEqual(0);
      expect(weigh(text).sureness).toBeLessThanOrEqual(1);
    }
  });

  it("is the same however often it is learned, and in whichever order the sentences stand", () => {
    const turned = WORDS.toReversed().map((one) => ({ ...one, says: one.says.toReversed() }));
    const again = weigherWith(weighingModelFrom(WORDS));
    const other = weigherWith(weighingModelFrom(turned));
    for (const text of ["my uncle fell and does not move", "the server fell on sunday", "move it"]) {
      expect(again.weigh(text)).toEqual(weigh(text));
      expect(other.weigh(text).sureness).toBeCloseTo(weigh(text).sureness, 3);
    }
  });
});
