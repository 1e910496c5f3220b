import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFor, PRECEDENCE } from "#src/features/chat/rules/understand.ts";
import { LOCALES } from "#src/kernel/locale.ts";
import { anyText } from "#tests/support/any-text.ts";
import { allIntents, understoodAs } from "#tests/support/understanding.ts";

/** Those with sure patterns; the others are read from examples (tests/reading.test.ts). */
const said = allIntents
  .flatMap(({ name, audience, wordings }) =>
    LOCALES.map((locale) => ({
      name,
      audience: audience === "newcomer" ? ("newcomer" as const) : ("member" as const),
      locale,
      ...wordings[locale],
    })),
  )
  .filter(({ examples, nearMisses }) => examples.length > 0 || nearMisses.length > 0);
const HANDFUL = 5;

describe("what people can say", () => {
  it("has a name for each intent of an audience, and the order of precedence names no other", () => {
    const names = allIntents.map(({ name }) => name);
    for (const who of ["member", "newcomer"] as const) {
      const theirs = allIntents.filter((intent) => isFor(intent, who)).map(({ name }) => name);
      expect(new Set(theirs).size).toBe(theirs.length);
    }
    expect(PRECEDENCE.filter((name) => name !== "*" && !names.includes(name))).toEqual([]);
  });

  describe.each(said)("$name in $locale", ({ name, audience, locale, examples, nearMisses }) => {
    it("has a handful of examples and of near misses", () => {
      expect(examples.length).toBeGreaterThanOrEqual(HANDFUL);
      expect(nearMisses.length).toBeGreaterThanOrEqual(HANDFUL);
    });
    it.each(examples)("is understood from %j", (text) => {
      expect(understoodAs(text, audience, locale)?.name).toBe(name);
    });
    it.each(nearMisses)("is not understood from %j", (text) => {
      expect(understoodAs(text, audience, locale)?.name).not.toBe(name);
    });
  });
});

describe("what is understood of all of them", () => {
  it.each([
    ["not done yet", "not-yet"],
    ["not yet", "not-yet"],
    ["haven't got round to it yet", "not-yet"],
    ["could not", "not-done"],
    ["couldn't make it", "not-done"],
    ["did not manage it, will not", "not-done"],
    ["couldn't do it, and I won't try again on Friday", "not-done"],
    ["it didn't work", "not-done"],
    ["not this week", "skip"],
    ["no time this week", "skip"],
    ["maybe next week", "skip"],
    ["I'm in", "plan"],
    ["pause until Friday", "pause"],
    ["I'm off on Friday", "pause"],
    ["moved the tests to another folder", null],
    ["can you move the furniture", null],
    ["i have done it today :tada:", "done"],
    [":+1:", null],
    ["👍", null],
    [":-)", null],
    ["— next —", "next"],
    ["what’s next", "next"],
    ["`next`", "next"],
    ["hi, what is next?", "next"],
    ["I'm out of ideas, something else", null],
  ])("%j is %s", (text, name) => {
    expect(understoodAs(text)?.name ?? null).toBe(name);
  });

  it.each([
    "",
    "   ",
    "don't pause",
    "please don't pause",
    "please do not delete my data",
    "I don't want to stop",
    "done?",
    "did it work?",
    "the weather is fine",
    "skip logic in the importer was wrong",
    "pass rate went up after the fix",
    "to do lists do not help me",
    "continue statements confuse me",
    "I couldn't reproduce the fault",
    "haven't seen the new docs",
    "I'm in Berlin on Thursday",
    "I'm out of ideas",
    "quiet day in the office",
    "pause button is broken",
    "login fails with a timeout",
    "I talked with Ana from sales and she told me that customers skip the second page whenever they are in a hurry",
  ])("nothing is done for %j", (text) => {
    expect(understoodAs(text)).toBeNull();
  });

  it("a story of something moved is kept as done", () => {
    expect(understoodAs("done, we moved it to Friday")).toEqual({
      name: "done",
      slots: { story: "we moved it to Friday", when: null },
    });
  });

  it("takes anything at all", () => {
    fc.assert(fc.property(anyText(), (text) => understoodAs(text)?.name !== ""));
  });

  it("reads a long text without hanging", () => {
    expect(understoodAs("a ".repeat(5_000))).toBeNull();
    expect(understoodAs("done, ".concat("x".repeat(10_000)))?.name).toBe("done");
    for (const sign of ["-", ":", "👍", ":+1:", "\u00a0", "“", ".", ":) "]) {
      expect(understoodAs(`${sign.repeat(10_000)}x`)).toBeNull();
      expect(understoodAs(`x${sign.repeat(10_000)}x`)).toBeNull();
      expect(understoodAs(`done${sign.repeat(10_000)}`)?.name).not.toBe("help");
    }
  });
});
