/** Of sentences that the reader has not seen, how many are taken for the answer to the question about something that was told. */
import { describe, expect, it } from "vitest";
import { tells } from "#src/features/chat/rules/decide.ts";
import { leaningIn } from "#src/features/chat/rules/leaning.ts";
import { isReply } from "#src/features/chat/rules/stories.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { NO_ACT, type Situation } from "#src/language/act.ts";
import { examplesOf, type Reader } from "#src/language/reading/reader.ts";
import { readBy } from "./decided.ts";
import { allActWords, foldOf, readerWithout } from "./reading.ts";

const FOLDS = 3;
const AFTER_TELLING: Situation = "told";

/** Whether it is written down as an answer, where the question waits. */
export function isTakenForReply(text: string, reader: Reader): boolean {
  const read = readBy(text, AFTER_TELLING, reader, [], true);
  return !read.isGrave && leaningIn(text, DEFAULT_LOCALE) === null && isReply({ text, ...read }, DEFAULT_LOCALE);
}

const share = (of: readonly { readonly isTaken: boolean }[]): number =>
  of.filter((one) => one.isTaken).length / of.length;

/** @param some of these folds alone; each is read by a reader that is trained on all others. */
export function unseenReplies(some: readonly number[]): void {
  describe("while a question about something that was told waits, of sentences that the reader has not seen", () => {
    const examples = examplesOf(allActWords);
    const unseen = some.flatMap((fold) => {
      const reader = readerWithout(fold, FOLDS);
      return examples
        .filter(
          ({ text, situations, needs }) => foldOf(text, FOLDS) === fold && situations.includes(AFTER_TELLING) && !needs,
        )
        .map(({ text, act }) => ({ text, act, isTaken: isTakenForReply(text, reader) }));
    });

    it("few wishes and questions are taken for its answer", () => {
      const wishes = unseen.filter(({ act }) => act !== NO_ACT && !tells(act));
      expect(wishes.length).toBeGreaterThan(1600 * some.length);
      expect(share(wishes)).toBeLessThanOrEqual(0.05);
    });

    it("of no act that stops, deletes, shares or takes back, more than a few sentences are", () => {
      const acts = ["stop", "forget", "delete-told", "share", "undo", "privacy", "crisis", "feelings"];
      const often = acts.filter((act) => share(unseen.filter((one) => one.act === act)) > 0.1);
      expect(often).toEqual([]);
    });

    it("talk that is meant for nobody here is seldom", () => {
      expect(share(unseen.filter(({ act }) => act === NO_ACT))).toBeLessThanOrEqual(0.08);
    });
  });
}
