/** What weighs, where no pattern knows it, is asked about; what only sounds like it is not. */
import { describe, expect, it } from "vitest";
import { unnamedIn } from "#src/features/chat/rules/unnamed-weight.ts";
import { isLearned, ordinaryOf } from "#src/features/chat/rules/weighing-examples.ts";
import { speech, weighing } from "#src/features/index.ts";
import { LIGHT } from "#src/language/weighing.ts";
import { allReader, allWeigher } from "#tests/support/trained.ts";
import { type Heard, heardAs, UNSEEN_LISTS, unseenWeighing } from "#tests/support/weighing.ts";
import { AT_WORK } from "./danger-at-work.ts";
import { NO_HARM } from "./no-harm-at-work.ts";
import { ORDINARY_AT_WORK, ORDINARY_UNSEEN } from "./ordinary-at-work.ts";

// Trained before any test has its time.
allReader();
const weigher = allWeigher();

const countOf = (texts: readonly string[], as: readonly Heard[]): number =>
  texts.filter((text) => as.some((one) => one === heardAs(text))).length;

describe.each([
  ["a", { least: 53, heard: 78 }],
  ["b", { least: 38, heard: 62 }],
  ["c", { least: 48, heard: 70 }],
] as const)("of list %s, which nothing was learned from", (list, { least, heard }) => {
  const { trouble, harmless } = unseenWeighing(list);
  const all = Object.values(trouble).flat();

  it("so much is heard by a pattern or asked about, and more by what is read", () => {
    expect(all.length).toBe(100);
    expect(countOf(all, ["pattern", "asked"])).toBeGreaterThanOrEqual(least);
    expect(countOf(all, ["pattern", "asked", "human"])).toBeGreaterThanOrEqual(heard);
  });

  it("fewer than two in a hundred harmless messages are asked about", () => {
    expect(harmless.length).toBeGreaterThanOrEqual(150);
    expect(countOf(harmless, ["asked"])).toBeLessThan(harmless.length * 0.02);
  });
});

it("of what people say to the bot on any day, and nothing was learned from, fewer than one in a hundred look as if they weigh", () => {
  const unseen = ordinaryOf(speech).filter((text) => !isLearned(text));
  expect(unseen.length).toBeGreaterThan(10_000);
  const asked = unseen.filter((text) => unnamedIn(text, weigher) !== null);
  expect(asked.length).toBeLessThan(unseen.length * 0.01);
});

it("what developers say in words of danger and harm hardly looks so either", () => {
  const learned = new Set(weighing.flatMap(({ says }) => says));
  const harmless = [...AT_WORK, ...NO_HARM, ...ORDINARY_AT_WORK, ...ORDINARY_UNSEEN].filter(
    (text) => !learned.has(text),
  );
  const asked = harmless.filter((text) => heardAs(text) === "asked");
  expect(asked.length).toBeLessThan(harmless.length * 0.05);
});

it("is learned from as many harmless sentences as heavy ones, and from none of the lists", () => {
  const heavy = weighing.flatMap(({ kind, says }) => (kind === LIGHT ? [] : says));
  const light = weighing.flatMap(({ kind, says }) => (kind === LIGHT ? says : []));
  expect(heavy.length).toBeGreaterThan(600);
  expect(light.length).toBeGreaterThan(600);
  const known = new Set([...heavy, ...light].map((text) => text.toLowerCase()));
  const unseen = UNSEEN_LISTS.flatMap((list) => {
    const { trouble, harmless } = unseenWeighing(list);
    return [...Object.values(trouble).flat(), ...harmless];
  });
  expect(unseen.filter((text) => known.has(text.toLowerCase()))).toEqual([]);
});
