/** Of sentences that the reader has not seen, how many it fears to be of danger. */
import { describe, expect, it } from "vitest";
import { fearIn } from "#src/features/chat/rules/fear.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import { allActWords, foldOf, readerWithout } from "./reading.ts";

const FOLDS = 3;

/** @param some of these folds alone; each is read by a reader that is trained on all others. */
export function unseenFears(some: readonly number[]): void {
  describe("a text that the reader has not seen", () => {
    it("is seldom one of danger that goes to what is no person, and mostly what is none", { timeout: 120_000 }, () => {
      const read = some.flatMap((fold) => {
        const reader = readerWithout(fold, FOLDS);
        return examplesOf(allActWords)
          .filter(({ text, act }) => foldOf(text, FOLDS) === fold && (act === "crisis" || foldOf(text, 12) === fold))
          .map(({ text, act }) => ({ isDanger: act === "crisis", fear: fearIn(text, reader, "en") }));
      });
      const shareOf = (isDanger: boolean): number => {
        const all = read.filter((one) => one.isDanger === isDanger);
        return all.filter(({ fear }) => fear !== "none").length / all.length;
      };
      expect(shareOf(true)).toBeGreaterThan(0.8);
      expect(shareOf(false)).toBeLessThan(0.25);
    });
  });
}
