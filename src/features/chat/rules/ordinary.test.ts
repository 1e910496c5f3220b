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
    // Tools, programs and drafts.
    "can't live without vim",
    "i cannot live without my linter",
    "we could never live without music",
    "if the import hangs i just end it",
    "when the export dies i restart it",
    "the sync job had no alert at all, if it dies nobody sees it",
    "i want to kill this process",
    "monday morning deploy is suicide",
    "cut myself opening a parcel",
    "and without the bit about setting myself something",
    "leave out the part about me",
    "make it end without me asking for something",
    "make it end with a question",
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
    "i can't live without him",
    "i can't live without him or vim",
    "if i hang i just end it",
    "if it dies i die",
    "make it end",
    "make it end without pain",
    "without the part about living",
    "cut myself opening a parcel, on purpose",
  ])("leaves this as it was written: %s", (text) => {
    expect(withoutOrdinary(text, "en", MUCH)).toBeNull();
  });
});
