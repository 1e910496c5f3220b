import { describe, expect, it } from "vitest";
import { withoutOrdinary } from "./ordinary.ts";

/** So much fear that an absence beside anything else would stay what it may be. */
const MUCH = 0.9;

describe("what is said on any day", () => {
  it.each([
    "the orphan process wont die",
    "i'd die on that hill",
    "i never want to live through that migration again",
    "i won't be here next week",
    "i wont be around on monday",
    "i took a pill for my headache",
    "no point in this challenge",
    "nobody would miss that feature",
    "the world would be better without jira",
    "better off without that library",
    "this is my life now: yaml",
    "i want to live in berlin",
    "i'd like to live closer to the office",
    "i do not want to live in berlin",
    "i don't live alone",
    "we don't live near the office",
    "i'll survive",
    "alive and well",
    "i want to kill that process",
    "i hit my head on the shelf",
  ])("leaves nothing to be feared: %s", (text) => {
    expect(withoutOrdinary(text, "en", MUCH)).toMatch(/^(?:i|i want to|thanks)?$/);
  });

  it.each([
    "no point in this",
    "nobody would miss me",
    "nobody would miss it if i was gone",
    "the world would be better without me",
    "better off without me",
    "i want to live in peace at last",
    "i don't want to live in berlin or anywhere",
    "i live in fear",
    "i don't want to live in berlin anymore",
    "i do not want to live in this world",
    "my husband will kill me if i leave",
    "i won't be here next week, one way or another",
    "i won't be here next year",
    "painless way to go",
    "i took a pill for every day",
  ])("leaves this as it was written: %s", (text) => {
    expect(withoutOrdinary(text, "en", MUCH)).toBeNull();
  });
});
