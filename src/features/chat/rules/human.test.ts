import { describe, expect, it } from "vitest";
import { isHuman, isPlain } from "./human.ts";

const effectOf = (act: string): string => (act === "skip" ? "changes" : "shows");

describe("on the day after words of danger", () => {
  const read = (act: string, sureness: number, isSure = false) => ({
    decision: { kind: "act" as const, act, slots: null },
    isSure,
    guesses: [{ act, sureness }],
  });
  it.each([
    ["a pattern", read("next", 0.1, true), true],
    ["human words", read("feelings", 0.3), true],
    ["a likely question", read("privacy", 0.9), true],
    ["a guess", read("privacy", 0.5), false],
    ["a change by a guess", read("skip", 0.95), false],
    ["thanks", read("thanks", 0.9, true), false],
    ["a choice", { ...read("forget", 0.9), decision: { kind: "choose" as const, acts: ["forget", "skip"] } }, false],
    ["nothing understood", { ...read("none", 0.9), decision: { kind: "lost" as const } }, false],
  ])("%s: %s", (_name, about, plain) => {
    expect(isPlain(about, effectOf)).toBe(plain);
  });
});

describe("a message about feelings or people", () => {
  it.each([
    ["it was so unfair", [], true],
    ["she talks badly about me", [], true],
    ["lena got it", [{ act: "envy", sureness: 0.3 }], true],
    [
      "lena got it",
      [
        { act: "next", sureness: 0.3 },
        { act: "envy", sureness: 0.2 },
      ],
      false,
    ],
    ["move the thing", [], false],
  ])("%s, %j: %s", (text, guesses, human) => {
    expect(isHuman(text, { guesses }, "en")).toBe(human);
  });
});
