import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speech } from "#src/features/index.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import { anyText } from "#tests/support/any-text.ts";
import { readable } from "./readable.ts";

describe("what of a message is read", () => {
  it("is all of it, in whatever people say", () => {
    const said = examplesOf(speech).map(({ text }) => text);
    expect(said.filter((text) => readable(text) !== text)).toEqual([]);
  });

  it.each([
    ["plan it at      ten", "plan it at ten"],
    ["no...........", "no..."],
    ["yes!!!!!!!!", "yes!!!"],
    ["first\n\n\n\n \nsecond", "first\nsecond"],
    [`friday ${"at ten, ".repeat(100)}please`, "friday at ten, at ten, at ten, please"],
    [`${"ha".repeat(1000)} funny`, "hahaha funny"],
    ["10000 users", "10000 users"],
    [`${"aaaaab".repeat(100)}c`, "aaabaaabaaabc"],
  ])("%s is %s", (text, expected) => expect(readable(text)).toBe(expected));

  it("is at most four thousand characters, and nothing in it stands more than three times in a row", () => {
    const part = fc.oneof(anyText(), fc.constantFrom(" ", "\n ", ".", "at ", "friday at 10, ", "👍🏽", "a", "1"));
    const text = fc
      .array(fc.tuple(part, fc.integer({ min: 1, max: 3000 })), { maxLength: 6 })
      .map((parts) => parts.map(([one, times]) => one.repeat(Math.min(times, 12_000 / (one.length + 1)))).join(""));
    fc.assert(
      fc.property(text, (written) => {
        const read = readable(written);
        expect(read.length).toBeLessThanOrEqual(4000);
        expect(/\s{5}/.test(read)).toBe(false);
        expect(/([^\p{L}\p{N}])\1{3}/u.test(read)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
