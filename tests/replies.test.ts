/** Which messages answer the question about something that was told: few wishes are taken for one, and few true replies are asked about. */
import { describe, expect, it } from "vitest";
import { examplesOf } from "#src/language/reading/reader.ts";
import { allActWords } from "#tests/support/reading.ts";
import { REFLECTION_REPLIES } from "#tests/support/reflection-replies.ts";
import { allReader } from "#tests/support/trained.ts";
import { isTakenForReply } from "#tests/support/unseen-replies.ts";

const examples = examplesOf(allActWords);

describe("while a question about something that was told waits", () => {
  it("at most a quarter of true replies are asked about", () => {
    expect(new Set(REFLECTION_REPLIES).size).toBeGreaterThanOrEqual(120);
    expect(examples.filter(({ text }) => REFLECTION_REPLIES.includes(text))).toEqual([]);
    const asked = REFLECTION_REPLIES.filter((text) => !isTakenForReply(text, allReader()));
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
    expect(isTakenForReply(text, allReader())).toBe(false);
  });
});
