import { describe, expect, it } from "vitest";
import { type ActWords, SITUATIONS } from "../act.ts";
import { examplesOf, modelFrom, readerWith } from "./reader.ts";

const words = (act: string, says: readonly string[], more: Partial<ActWords> = {}): ActWords => ({
  act,
  locale: "en",
  effect: "shows",
  situations: SITUATIONS,
  says,
  ...more,
});
const ORDINARY = [
  words("move", ["can we move it to friday", "another day please", "friday is better", "move it to monday"]),
  words("thanks", ["thanks a lot", "thank you", "that is kind, thanks", "many thanks for it"]),
  words("none", ["the build is red on friday", "she merged the branch", "the move of the office"]),
];
const ASKED = words(
  "asked-yes",
  ["sure, she can come", "she may come on friday", "thanks, she can come", "let her come"],
  {
    needs: ["seat-asked"],
    butNot: { none: ["she can merge it on friday"] },
  },
);

describe("acts that need something", () => {
  const before = readerWith(modelFrom(ORDINARY), ORDINARY);
  const all = [ASKED, ...ORDINARY];
  const after = readerWith(modelFrom(all), all);

  it("change nothing of what is read where it does not hold", () => {
    for (const text of ["she can come on friday", "friday suits me", "thanks, she merged it", "move it please"])
      for (const situation of SITUATIONS) {
        const known = after.guess(text, situation).filter(({ act }) => act !== "asked-yes");
        const was = before.guess(text, situation);
        expect(known.map(({ act }) => act)).toEqual(was.map(({ act }) => act));
        for (const [at, { sureness }] of known.entries()) expect(sureness).toBeCloseTo(was[at]?.sureness ?? 0, 4);
      }
  });

  it("are read where it holds, and nowhere else", () => {
    expect(after.guess("yes, she can come", "open", ["seat-asked", "offers"])[0]?.act).toBe("asked-yes");
    expect(after.guess("yes, she can come", "open", ["offers"])[0]?.act).not.toBe("asked-yes");
    expect(after.guess("can we move it to monday", "open", ["seat-asked", "offers"])[0]?.act).toBe("move");
  });
});

describe("a reader", () => {
  it("is the same in whichever order its examples stand", () => {
    const [one, other] = [examplesOf(ORDINARY), examplesOf(ORDINARY).toReversed()].map((examples) =>
      readerWith(modelFrom(ORDINARY, examples), ORDINARY),
    );
    for (const text of ["friday suits me", "thanks, she merged it", "move it please"]) {
      const was = one?.guess(text, "open") ?? [];
      const is = other?.guess(text, "open") ?? [];
      expect(is.map(({ act }) => act)).toEqual(was.map(({ act }) => act));
      for (const [at, { sureness }] of is.entries()) expect(sureness).toBeCloseTo(was[at]?.sureness ?? 0, 4);
    }
  });

  it("reads a slip of the finger as the word that was meant", () => {
    const many = [
      words("move", ["another day please", "can it be another day", "another day is better", "some other day"]),
      words("none", ["the build is red", "she merged the branch", "the office has a kitchen"]),
    ];
    const reader = readerWith(modelFrom(many), many);
    expect(reader.guess("anohter day", "open")).toEqual(reader.guess("another day", "open"));
  });
});
