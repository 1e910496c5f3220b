import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "#tests/support/any-text.ts";
import { bareWords, hasWords, plainTyping, straight, unquoted } from "./typing.ts";

const anything = anyText({ maxLength: 200 });
const phoneText = fc
  .array(
    fc.constantFrom(
      "a",
      "b",
      "ß",
      "é",
      "7",
      " ",
      "\u00a0",
      "\u2009",
      "—",
      "–",
      "’",
      "‘",
      "“",
      "”",
      "'",
      ":",
      "👍🏽",
      "'til",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("how people type", () => {
  it.each([
    ["it’s “done” — ‘now’", "it's \"done\" - 'now'"],
    ["two\u00a0weeks,  please ", "two weeks, please"],
    ["’til Monday", "til Monday"],
    ["pause ‘till Monday", "pause till Monday"],
    ["a\u200bb\u00adc\ufeff", "abc"],
    ["„leise“ «bas»", '"leise" "bas"'],
    ["1 − 2 ‐ 3", "1 - 2 - 3"],
    ["warte…", "warte."],
  ])("%j is read as %j", (typed, plain) => {
    expect(plainTyping(typed)).toBe(plain);
  });

  it.each([
    ["— done, —", "done,"],
    [":tada: “next!” :-)", "next!"],
    ["👍🏽 help?", "help?"],
    [":+1::skin-tone-3:", ""],
    ["• read the page", "read the page"],
  ])("%j bare is %j", (typed, bare) => {
    expect(bareWords(typed)).toBe(bare);
  });

  it.each([
    ["", false],
    [":+1:", false],
    [":+1::skin-tone-3: :tada:", false],
    [":-) ;) :D <3 ^^ :/", false],
    ["👩‍💻 🇩🇪 1️⃣", true],
    ["👩‍💻 🇩🇪", false],
    ["- ... !", false],
    ["ok :+1:", true],
    ["10:30:45", true],
    ["a:b:c", true],
    ["ünï", true],
    ["上", true],
  ])("%j says something: %s", (text, says) => {
    expect(hasWords(text)).toBe(says);
  });

  it.each([
    ["“watch one deploy”", "watch one deploy"],
    ["‘watch one deploy’", "watch one deploy"],
    ["„watch“", "watch"],
    ['\'tis the "season"', '\'tis the "season"'],
    ["don’t", "don’t"],
    ['"', '"'],
  ])("%j without its quotes is %j", (typed, title) => {
    expect(unquoted(typed)).toBe(title);
  });

  it("never throws, reads twice as once, and loses no letter", () => {
    for (const text of [anything, phoneText]) {
      fc.assert(
        fc.property(text, (typed) => {
          expect(plainTyping(plainTyping(typed))).toBe(plainTyping(typed));
          expect(bareWords(bareWords(typed))).toBe(bareWords(typed));
          expect(letters(plainTyping(typed))).toBe(letters(typed));
        }),
      );
    }
  });

  it("keeps every sign in its place", () => {
    fc.assert(fc.property(anything, (typed) => straight(typed).length === typed.length));
    fc.assert(fc.property(phoneText, (typed) => straight(straight(typed)) === straight(typed)));
  });
});
