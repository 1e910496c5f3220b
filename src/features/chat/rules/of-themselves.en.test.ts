import { describe, expect, it } from "vitest";
import { CRISIS_WORDS, SAID_OF_ELSE, WORK } from "./of-themselves.en.ts";

describe("of what a clause speaks", () => {
  it.each([
    "i died of shame",
    "i nearly died of laughter",
    "i keep the knives in my kitchen",
    "my dentist saw blood",
    "i died under my blanket",
    "my courier is dead on time",
    "my streak is dead",
    "i am not feeling suicidal",
  ])("%s: an idiom or the household, and no work", (clause) => {
    expect(SAID_OF_ELSE.test(clause)).toBe(true);
    expect(WORK.test(clause)).toBe(false);
  });

  it.each(["my deploy is dead", "i die in these meetings"])("%s: work", (clause) => {
    expect(WORK.test(clause)).toBe(true);
    expect(CRISIS_WORDS.test(clause)).toBe(true);
  });

  it.each(["i have the rope", "i want to be dead"])("%s: neither of them", (clause) => {
    expect(CRISIS_WORDS.test(clause)).toBe(true);
    expect(SAID_OF_ELSE.test(clause)).toBe(false);
    expect(WORK.test(clause)).toBe(false);
  });
});
