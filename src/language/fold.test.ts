import { isStringOneByteRepresentation } from "node:v8";
import { describe, expect, it } from "vitest";
import { foldText, inLatin1 } from "./fold.ts";
import { saidIn } from "./intent.ts";

describe("words in Latin-1", () => {
  it.each([
    ["push it to tuesday", "push it to tuesday"],
    ["push it 😅 to tuesday", "push it   to tuesday"],
    ["łukasz, žofie and jürgen", "lukasz, zofie and jürgen"],
    ["e\u0301t\u0119", "ete"],
    ["dead 😂", "dead :joy:"],
    ["wait\u2026 ok", "wait. ok"],
    ["ﬁne ✓", "fine  "],
    ["\u{1F44D}\u{1F3FD}\ufe0f", "  "],
    ["", ""],
  ])("%j are %j", (words, expected) => {
    const plain = inLatin1(words);
    expect(plain).toBe(expected);
    expect(isStringOneByteRepresentation(plain)).toBe(true);
  });

  it("keep the letters of other alphabets: a name in them is still one", () => {
    expect(inLatin1("ask Мария 😅")).toBe("ask Мария  ");
  });

  it.each(["push it 😅 to Tuesday", "“cancel” — it’s off…", "Łukasz can't come 🎉🎉", "no ✋ thanks"])(
    "are what patterns are asked about in %j, so that the engine makes none of them a second time",
    (text) => {
      // Cut out of a text of two bytes a character, it would be one itself.
      const received = `😀${text}`.slice(2);
      expect(isStringOneByteRepresentation(saidIn(received, "en").words)).toBe(true);
    },
  );

  it("leave one blank where an emoji stood", () => {
    expect(saidIn("push it 😅 to Tuesday", "en").words).toBe("push it to tuesday");
  });

  it.each([
    ["move it to friday 🎉 please", "move it to friday :tada: please"],
    ["can we 😅 do that", "can we do that"],
    ["“so” — wait…", '"so" - wait.'],
    ["👍", "👍"],
    ["ask Мария 😅", "ask мария"],
  ])("are what folding makes of %j: %j", (text, words) => {
    expect(foldText(text)).toBe(words);
  });

  it("are what folding leaves of letters that have a plain one", () => {
    expect(isStringOneByteRepresentation(foldText("Łódź, Kraków"))).toBe(true);
    expect(foldText("Łódź, Kraków")).toBe("lodz, krakow");
  });
});
