import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, wholeOf } from "./whole-text.ts";

describe("a text in parts", () => {
  it.each([
    ["short", ["short"], []],
    ["one two three four", ["one two", "three four"], [" "]],
    ["first\n\nsecond one", ["first", "second one"], ["\n\n"]],
    ["line one\nline two", ["line one", "line two"], ["\n"]],
    ["unbreakablewords", ["unbreakabl", "ewords"], [""]],
    ["123456789😀😀", ["123456789", "😀😀"], [""]],
  ])("%j", (text, parts, gaps) => {
    expect(partsOf(text, 10)).toEqual({ parts, gaps });
  });

  it("is the whole again, and no part is too long", () => {
    const words = fc
      .array(fc.constantFrom("word", "a", " ", "\n", "\n\n", "   ", "😀", "ß", "verylongwordindeed"), { maxLength: 60 })
      .map((pieces) => pieces.join(""));
    for (const text of [words, fc.string({ unit: "grapheme", maxLength: 120 })]) {
      fc.assert(
        fc.property(text, fc.integer({ min: 4, max: 40 }), (whole, max) => {
          const { parts, gaps } = partsOf(whole, max);
          let again = parts[0] ?? "";
          for (const [index, gap] of gaps.entries()) again += gap + (parts[index + 1] ?? "");
          expect(again).toBe(whole);
          expect(parts.every((part) => part.length <= max)).toBe(true);
          if (parts.every((part) => part !== "")) expect(wholeOf(parts, gaps)).toBe(whole);
        }),
      );
    }
  });

  it("counts a part as it will be sent", () => {
    const escaped = (part: string): number => part.replaceAll("&", "&amp;").length;
    const { parts } = partsOf("&".repeat(100), 50, escaped);
    expect(parts.every((part) => escaped(part) <= 50)).toBe(true);
    expect(parts.join("")).toBe("&".repeat(100));
  });

  it("leaves out a part that was emptied", () => {
    expect(wholeOf(["one", "", "three"], [" ", "\n\n"])).toBe("one\n\nthree");
  });
});
