/** Which messages answer the question about something that was told: few wishes are taken for one, and few true replies are asked about. */
import { describe, expect, it } from "vitest";
import { tells } from "#src/features/chat/rules/decide.ts";
import { leaningIn } from "#src/features/chat/rules/leaning.ts";
import { isReply } from "#src/features/chat/rules/stories.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { NO_ACT, type Situation } from "#src/language/act.ts";
import { examplesOf, type Reader } from "#src/language/reading/reader.ts";
import { readBy } from "#tests/support/decided.ts";
import { allActWords, foldOf, readerWithout } from "#tests/support/reading.ts";
import { REFLECTION_REPLIES } from "#tests/support/reflection-replies.ts";
import { allReader } from "#tests/support/trained.ts";

const FOLDS = 3;
const AFTER_TELLING: Situation = "told";
const examples = examplesOf(allActWords);

/** Whether it is written down as an answer, where the question waits. */
function isTaken(text: string, reader: Reader): boolean {
  const read = readBy(text, AFTER_TELLING, reader, [], true);
  return !read.isGrave && leaningIn(text, DEFAULT_LOCALE) === null && isReply({ text, ...read }, DEFAULT_LOCALE);
}

/** The sentences that can be said there, each with a reader that has not seen it. */
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const reader = readerWithout(fold, FOLDS);
  return examples
    .filter(
      ({ text, situations, needs }) => foldOf(text, FOLDS) === fold && situations.includes(AFTER_TELLING) && !needs,
    )
    .map(({ text, act }) => ({ text, act, isTaken: isTaken(text, reader) }));
}).flat();

const share = (of: readonly { readonly isTaken: boolean }[]): number =>
  of.filter((one) => one.isTaken).length / of.length;

describe("while a question about something that was told waits", () => {
  it("few wishes and questions are taken for its answer", () => {
    const wishes = unseen.filter(({ act }) => act !== NO_ACT && !tells(act));
    expect(wishes.length).toBeGreaterThan(5000);
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

  it("at most a quarter of true replies are asked about", () => {
    expect(new Set(REFLECTION_REPLIES).size).toBeGreaterThanOrEqual(120);
    expect(examples.filter(({ text }) => REFLECTION_REPLIES.includes(text))).toEqual([]);
    const asked = REFLECTION_REPLIES.filter((text) => !isTaken(text, allReader()));
    expect(asked.length / REFLECTION_REPLIES.length).toBeLessThanOrEqual(0.25);
  });

  it.each([
    "i need something bigger next time",
    "please bring me less of sales",
    "ok i want to host a call",
    "that was too easy",
    "stop asking",
    "sorry that was for tom",
    "later",
    "lol",
    "👍",
    "great, thank you",
    "no",
    "my boss does not need to know that i nearly fell asleep there",
  ])("%s is no answer", (text) => {
    expect(isTaken(text, allReader())).toBe(false);
  });
});
