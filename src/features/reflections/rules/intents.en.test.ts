import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saidIn } from "#src/language/intent.ts";
import { done, log } from "./intents.en.ts";
import { storyIn } from "./story-in.ts";

const doneIn = (text: string) => done.read(saidIn(text, "en"));
const logIn = (text: string) => log.read(saidIn(text, "en"));

describe("stories in the DM", () => {
  it.each([
    ["done", ""],
    ["Done!", ""],
    ["done 🎉", ""],
    ["done :tada:", ""],
    [":white_check_mark:", ""],
    ["I've done it", ""],
    ["did it", ""],
    ["all done.", ""],
    ["done, I sat in on the call with sales", "I sat in on the call with sales"],
    ["Done: asked Mira why", "asked Mira why"],
    ["finished - the notes are in the wiki", "the notes are in the wiki"],
    ["I did it, and they skip that step", "and they skip that step"],
    ["done I rang them", "I rang them"],
  ])("takes %j as done and keeps the story", (text, story) => {
    expect(doneIn(text)).toEqual({ story, when: null });
  });

  it.each([
    ["log: read the pricing page", "read the pricing page"],
    ["I also did a demo for support", "a demo for support"],
    ["Remember: the client wants weekly exports", "the client wants weekly exports"],
  ])("offers %j to the log", (text, story) => {
    expect(logIn(text)).toEqual({ story, when: null });
  });

  it.each([
    ["done :+1:", ""],
    ["done :+1::skin-tone-3:", ""],
    ["done :-)", ""],
    ["done ;)", ""],
    ["done 👍🏽", ""],
    ["done today :tada:", ""],
    [":white_check_mark: done", ""],
    [":tada: Done!", ""],
    ["✅", ""],
    ["✅ done, I asked sales", "I asked sales"],
    [":white_check_mark: — asked sales", "asked sales"],
    ["done :+1: I asked sales :tada:", "I asked sales :tada:"],
    ["done :tada: asked sales", "asked sales"],
    ["done, :tada: we shipped :-)", ":tada: we shipped :-)"],
    ["done — they said “no”", "they said “no”"],
    ["Done –they said no", "they said no"],
    ["- done", ""],
    ["— done —", ""],
    ["“done”", ""],
    ["‘done, I asked them’", "I asked them"],
    ["it’s\u00a0done,\u00a0I asked them", "I asked them"],
    ["i  did   it,  I asked  them", "I asked  them"],
    ["done\nFirst line\n\nSecond — line", "First line\n\nSecond — line"],
    ["done because the release was late", "because the release was late"],
    ["I’ve done it. They use 10:30:45 as a name", "They use 10:30:45 as a name"],
  ])("takes %j as done, its story as it was typed", (text, story) => {
    expect(doneIn(text)).toEqual({ story, when: null });
  });

  it("keeps what is told to the log as it was typed", () => {
    expect(logIn("log — read “pricing”\n\n:page_facing_up: twice")).toEqual({
      story: "read “pricing”\n\n:page_facing_up: twice",
      when: null,
    });
  });

  it("never loses a letter of a story", () => {
    const told = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).filter((text) => /^\p{L}/u.test(text));
    fc.assert(
      fc.property(told, (text) => {
        const story = storyIn(`done, ${text}`, "en") ?? "";
        const isWhen = /^(today|yesterday|this (morning|afternoon|week)|just now)\W*$/i.test(text.trim());
        return isWhen || story === text.trim();
      }),
    );
  });

  it.each([
    ["don't log: this", null],
    ["I sat in on a call", null],
    ["log: read it", "read it"],
  ])("the story in %j is %j", (text, story) => {
    expect(storyIn(text, "en")).toBe(story);
  });
});
