import { describe, expect, it } from "vitest";
import { isLong, isReply } from "./stories.ts";

const reply = (text: string, act: string, sureness: number, isSure = false): boolean =>
  isReply({ text, isSure, guesses: [{ act, sureness }] });

describe("an answer to the question about something told", () => {
  it.each([
    ["that they delete it by hand", "delete-told", 0.4, true],
    ["more pauses than I thought", "pause", 0.7, true],
    ["nobody knew", "no-answer", 0.8, true],
    ["Lena was surprised", "none", 0.9, true],
    ["we did it together", "done", 0.95, true],
    ["show me my log", "recent", 0.95, false],
    ["thanks for that", "thanks", 0.6, false],
    ["i want to die", "crisis", 0.5, false],
    ["take it back", "undo", 0.6, false],
    ["who sees this?", "privacy", 0.3, false],
    ["", "none", 0.9, false],
  ] as const)("%j read as %s with %d: %s", (text, act, sureness, is) => {
    expect(reply(text, act, sureness)).toBe(is);
  });

  it("is none where a pattern read a wish", () => {
    expect(reply("pause until Friday", "none", 0.9, true)).toBe(false);
  });
});

describe("a long message", () => {
  it("begins at about twenty-five words", () => {
    expect(isLong(Array.from({ length: 24 }, () => "word").join(" "))).toBe(false);
    expect(isLong(Array.from({ length: 25 }, () => "word").join(" "))).toBe(true);
  });
});
