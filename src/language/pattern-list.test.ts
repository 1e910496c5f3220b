import { describe, expect, it, vi } from "vitest";
import { askedPattern, patternList, preparePatterns } from "./pattern-list.ts";

describe("a list of patterns", () => {
  const list = patternList([/\bfuneral\b/i, /\bno\b/, /\bburn(?:ed|t)? ?out\b/iu]);

  it.each([
    ["the FUNERAL is on monday", true],
    ["oh no", true],
    ["i am burnt out", true],
    ["nothing of it", false],
    ["", false],
  ])("matches %s: %s", (text, matches) => {
    expect(list.match(text)).toBe(matches);
  });

  it("knows that without regard to case the long s is an s, and the Kelvin sign a k", () => {
    expect(patternList([/sick/iu]).match("\u017fic\u212a")).toBe(true);
  });

  it("asks a pattern only where a text may match", () => {
    const pattern = /\bfuneral\b/;
    const test = vi.spyOn(pattern, "test");
    const asked = patternList([pattern]);
    expect([asked.match("nothing of it"), asked.match("his funeral")]).toEqual([false, true]);
    expect(test.mock.calls).toEqual([["his funeral"]]);
  });

  it("puts something in the place of what they match, one after the other", () => {
    const one = patternList([/\bbig \w+ /g, /\bred car\b/g, /\bx\b/g]);
    expect(one.replaced("a red big blue car and x", "")).toBe("a  and ");
    expect(one.replaced("nothing of it", "")).toBe("nothing of it");
  });
});

describe("one pattern", () => {
  const asked = askedPattern(/\bask (\w+)\b/);

  it("finds what it takes", () => {
    expect(asked("please ask lena")?.[1]).toBe("lena");
    expect(asked("as kind as lena")).toBeNull();
    expect(asked("tom")).toBeNull();
  });
});

it("finds what patterns need ahead of their first text, one after the other", async () => {
  const first = patternList([/\bfuneral\b/, /\bburial\b/]);
  const last = askedPattern(/\bask (\w+)\b/);
  let pauses = 0;
  await preparePatterns(() => Promise.resolve(pauses++));
  expect(pauses).toBeGreaterThanOrEqual(3);
  await preparePatterns(() => Promise.resolve(pauses++));
  const again = pauses;
  expect([first.match("his funeral"), first.match("oh no"), last("ask lena")?.[1]]).toEqual([true, false, "lena"]);
  await preparePatterns(() => Promise.resolve(pauses++));
  expect(pauses).toBe(again);
});
