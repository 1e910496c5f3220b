/** No pattern is passed over that matches: whatever it matches holds a part that it is said to need. */
import { describe, expect, it } from "vitest";
import { neededParts } from "#src/language/needed-parts.ts";
import { patternList } from "#src/language/pattern-list.ts";
import { allPatternsApart } from "#tests/support/regex/all-patterns.ts";
import { numbersOf, sampleOf } from "#tests/support/regex/sample.ts";

const SAMPLES = 40;

describe("of all patterns of the bot", () => {
  const patterns = allPatternsApart();
  const compiled = ({ source, flags }: (typeof patterns)[number]): RegExp => new RegExp(source, flags);

  it("most need a part", () => {
    const needing = patterns.filter((one) => neededParts(compiled(one)).length > 0);
    expect(needing.length).toBeGreaterThan(patterns.length / 2);
  });

  it("each is asked of whatever it matches", { timeout: 300_000 }, () => {
    let matched = 0;
    const passedOver = patterns.flatMap((one, at) => {
      // Compiled for one turn: the code of all of them at once is more than a process may hold.
      const pattern = compiled(one);
      const list = patternList([pattern]);
      const next = numbersOf(at);
      const texts = Array.from({ length: SAMPLES }, () => sampleOf(pattern, next)).filter((text) => pattern.test(text));
      matched += texts.length;
      return texts
        .filter((text) => !list.match(text))
        .map((text) => `${JSON.stringify(text)}: ${pattern.source.slice(0, 120)}`);
    });
    expect(passedOver).toEqual([]);
    expect(matched).toBeGreaterThan(patterns.length * SAMPLES * 0.3);
  });
});
