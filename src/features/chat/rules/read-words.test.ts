import { describe, expect, it } from "vitest";
import type { Standing } from "#src/language/act.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { readBy } from "#tests/support/decided.ts";
import { readWords } from "./read-words.ts";

/** Fears danger in whatever part of a text names the end; reads no more than the real one at once. */
const reader = {
  guess: (text: string): readonly Guess[] => {
    const isFeared = text.slice(0, 1200).includes("the end of it all is near");
    return [
      { act: "none", sureness: isFeared ? 0.3 : 0.9 },
      { act: "crisis", sureness: isFeared ? 0.6 : 0.01 },
    ];
  },
};
const noReader = { guess: (): readonly Guess[] => [] };
const TALK = "We talked about the release and went home. ";
const isGrave = (text: string): boolean =>
  readWords(
    text,
    { situation: "open", standings: [] },
    { intents: [], patterns: [], reader, effects: new Map(), needs: new Map(), locale: "en" },
  ).isGrave;

describe("words that are to be feared", () => {
  it.each([
    ["at the beginning", 0, 100],
    ["in the middle", 100, 100],
    ["at the end", 100, 0],
    ["of a short text", 0, 0],
  ])("are read %s", (_, before, after) => {
    expect(isGrave(`${TALK.repeat(before)}the end of it all is near. ${TALK.repeat(after)}`)).toBe(true);
  });

  it("are read wherever the reader begins anew", () => {
    for (let at = 1100; at < 2300; at += 7)
      expect(isGrave(`${"x ".repeat(at / 2)}the end of it all is near. ${TALK.repeat(60)}`)).toBe(true);
  });

  it("are not seen where there are none", () => expect(isGrave(TALK.repeat(200))).toBe(false));
});

describe("what puts something off", () => {
  const isSure = (text: string, standings: readonly Standing[]): boolean =>
    readBy(text, "planned", noReader, standings).isSure;
  it.each([
    ["pause until monday", true],
    ["pause", true],
    // It may be for whoever asks, and so may the time.
    ["remind me on monday", false],
    ["move it to friday", false],
    ["remind me later", false],
    ["not this week", false],
  ])("%j is sure, and while somebody waits: %s", (text, besides) => {
    expect(isSure(text, [])).toBe(true);
    expect(isSure(text, ["seat-asked", "offers"])).toBe(besides);
    expect(isSure(text, ["talk-asked"])).toBe(besides);
  });
});
