/** Texts that a pattern may match, by taking its pieces as they come; what it looks for beside them is left out, so that some do not match. */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let one = Math.imul(state ^ (state >>> 15), 1 | state);
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
    return ((one ^ (one >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = "ab cde xyz wow hm 42 it's ß é Q".split(" ");

/** One such text. @param next numbers from 0 to below 1. */
export function sampleOf({ source, flags }: { source: string; flags: string }, next: () => number): string {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(next() * of.length)];
  const ofAll = (alternatives: readonly AST.Alternative[]): string =>
    (one(alternatives)?.elements ?? []).map(ofElement).join("");
  const ofSet = ({ raw }: { raw: string }): string => {
    const single = new RegExp(`^${raw}$`, flags.replace(/[gyd]/g, ""));
    return (
      one([..."abcdefghijklmnopqrstuvwxyzABZ0123456789 .,;:!?'’-_\n\tßé/@"].filter((sign) => single.test(sign))) ?? ""
    );
  };
  const ofElement = (element: AST.Element): string => {
    switch (element.type) {
      case "Character":
        return flags.includes("i") && next() < 0.3 ? element.raw.toUpperCase() : String.fromCodePoint(element.value);
      case "CharacterSet":
      case "CharacterClass":
        return ofSet(element);
      case "Group":
      case "CapturingGroup":
        return ofAll(element.alternatives);
      case "Quantifier": {
        const most = Math.min(element.max, element.min + 2);
        const count = element.min + Math.floor(next() * (most - element.min + 1));
        return Array.from({ length: count }, () => ofElement(element.element)).join("");
      }
      default:
        return "";
    }
  };
  const text = ofAll(pattern.alternatives);
  const beside = next();
  if (beside < 0.5) return text;
  return beside < 0.75 ? `${text} ${one(WORDS)}` : `${one(WORDS)} ${text} ${one(WORDS)}`;
}
