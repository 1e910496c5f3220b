import { isStringOneByteRepresentation } from "node:v8";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleaned,
  clip,
  cut,
  hasInvisible,
  inOneByte,
  isVisible,
  lengthOf,
  withoutHidden,
  withoutInvisible,
} from "./text.ts";

const FAMILY = "👩‍👩‍👧";

describe("text from outside", () => {
  it.each([
    ["plain words", "as they are\n\tkept", "as they are\n\tkept"],
    ["NUL", "a\0b", "ab"],
    ["other controls", "a\u0007\u001bb\u007f", "ab"],
    ["controls of the second kind", "a\u0080b\u009fc", "abc"],
    ["line breaks of all kinds", "a\r\nb\rc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"],
    ["a lone half of a character", "a\ud83d", "a\ufffd"],
    ["the other half", "\ude00a", "\ufffda"],
    ["an emoji of several", FAMILY, FAMILY],
    ["marks of direction", "\u202eabc\u202c", "\u202eabc\u202c"],
  ])("%s", (_, text, expected) => {
    expect(cleaned(text)).toBe(expected);
  });

  it.each([
    ["", false],
    ["   \t\n", false],
    ["\u200b", false],
    ["\u200f\u202e\u2066", false],
    ["\u00a0\u2003\ufeff", false],
    ["\u2800\u3164\u115f", false],
    ["\u200bx", true],
    ["👍", true],
    ["-", true],
  ])("%j can be seen: %s", (text, expected) => {
    expect(isVisible(text)).toBe(expected);
  });

  it.each([
    ["join\u200b", "join", "join"],
    ["in\u00advoice\u2066", "invoice", "invoice"],
    ["👩\u200d💻 in", "👩\u200d💻 in", "👩💻 in"],
  ])("%j holds what shows nothing, which can be left out", (text, inWords, hidden) => {
    expect(hasInvisible(text)).toBe(true);
    expect(withoutInvisible(text)).toBe(inWords);
    expect(withoutHidden(text)).toBe(hidden);
  });

  it.each([
    ["short", 10, "short"],
    ["exactly", 7, "exactly"],
    ["too long", 3, "too"],
    [`${"x".repeat(149)}😀y`, 150, `${"x".repeat(149)}😀`],
    [`${"x".repeat(149)}😀`, 149, "x".repeat(149)],
    [`ab${FAMILY}`, 4, "ab"],
    [`ab${FAMILY}c`, 7, `ab${FAMILY}`],
    ["e\u0301e\u0301", 3, "e\u0301"],
    [`a${"\u0301".repeat(200)}`, 3, "a\u0301\u0301"],
  ])("%j cut to %i", (text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
  });

  it("takes one byte a character where it can", () => {
    const bent = "’twas naïve, and all the rest of it is plain";
    const plain = bent.slice(1);
    expect(isStringOneByteRepresentation(plain)).toBe(false);
    expect(isStringOneByteRepresentation(inOneByte(plain))).toBe(true);
    expect(inOneByte(plain)).toBe("twas naïve, and all the rest of it is plain");
    expect(inOneByte(bent)).toBe(bent);
  });

  it("is never longer than asked for, and never a half of a character", () => {
    const anything = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const [short, marked] = [cut(text, max), clip(text, max)];
        expect(text.startsWith(short)).toBe(true);
        expect(lengthOf(short)).toBeLessThanOrEqual(max);
        expect(lengthOf(marked)).toBeLessThanOrEqual(max);
        expect(short.isWellFormed() || !text.isWellFormed()).toBe(true);
      }),
    );
  });
});
