import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "./intents.en.ts";

const WISHES: Readonly<Record<string, readonly string[]>> = {
  next: ["what is next?", "What's next", "what's my challenge", "next", "give me a challenge", "hi, what is next?"],
  skip: ["not this week", "skip", "Skip it.", "pass", "no time this week", "skip, I'm too busy", "too busy", "not now"],
  swap: ["something else", "show me others", "show me two others", "another one please", "swap"],
  plan: ["I'm in", "count me in", "I’m in!", "yes", "I'll do it", "let's do it"],
  "not-yet": ["not yet", "I am not done", "I'm not done yet", "haven't done it yet", "still on it"],
  "could-not": ["I could not", "couldn't make it", "it didn't work", "I couldn't find the time", "could not do it"],
  resume: ["resume", "I'm back", "I am back from holiday", "unpause", "start again please"],
  stop: ["stop", "stop messaging me", "leave me alone", "please stop", "unsubscribe"],
  progress: ["progress", "how am I doing", "show my log", "what have i done"],
  settings: ["settings", "change my time zone", "change the day"],
  privacy: ["privacy", "what do you store about me", "what does my manager see", "who sees this"],
  export: ["export", "export my data", "send me my data"],
  forget: ["delete my data", "forget me", "please erase everything"],
  join: ["join", "sign me up", "how do I join"],
  help: ["help", "what can you do", "?", "what does done mean", "how does this work"],
  thanks: ["thanks", "thank you", "Great, thanks", "cheers"],
  greeting: ["hi", "hello there", "good morning"],
  unknown: [
    "",
    "   ",
    "don't pause",
    "please don't pause",
    "please do not delete my data",
    "I don't want to stop",
    "done?",
    "did it work?",
    "the weather is fine",
    "skip logic in the importer was wrong",
    "pass rate went up after the fix",
    "to do lists do not help me",
    "continue statements confuse me",
    "I couldn't reproduce the fault",
    "haven't seen the new docs",
    "I'm in Berlin on Thursday",
    "I'm out of ideas",
    "quiet day in the office",
    "pause button is broken",
    "login fails with a timeout",
    "I talked with Ana from sales and she told me that customers skip the second page whenever they are in a hurry",
  ],
};

describe("understand", () => {
  it.each(Object.entries(WISHES).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text }))))(
    "reads $text as $kind",
    ({ kind, text }) => {
      expect(understand(text).kind).toBe(kind);
    },
  );

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
    expect(understand(text)).toEqual({ kind: "done", story });
  });

  it.each([
    ["log: read the pricing page", "read the pricing page"],
    ["I also did a demo for support", "a demo for support"],
    ["Remember: the client wants weekly exports", "the client wants weekly exports"],
  ])("offers %j to the log", (text, story) => {
    expect(understand(text)).toEqual({ kind: "log", story });
  });

  it.each([
    ["pause", null],
    ["pause please", null],
    ["pause for now", null],
    ["pause until Monday", "until monday"],
    ["please pause for two weeks", "for two weeks"],
    ["snooze me until 3 January", "until 3 january"],
    ["pause until Monday, thanks", "until monday"],
    ["I'm on holiday next week", "after next week"],
    ["on leave until 3 May", "until 3 may"],
    ["I'm off sick", null],
    ["I'm off on Friday", "after friday"],
    ["I'm away from Monday to Friday", "after friday"],
    ["I am on vacation for two weeks", "for two weeks"],
  ])("takes %j as a pause with its end", (text, until) => {
    expect(understand(text)).toEqual({ kind: "pause", until });
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
    expect(understand(text)).toEqual({ kind: "done", story });
  });

  it.each([
    [":+1:", "unknown"],
    ["👍", "unknown"],
    [":-)", "unknown"],
    ["next :pray:", "next"],
    ["— next —", "next"],
    ["“next”", "next"],
    ["not\u00a0this  week :(", "skip"],
    ["what’s next", "next"],
    ["`next`", "next"],
    ["I´m in", "plan"],
  ])("reads %j as %s", (text, kind) => {
    expect(understand(text).kind).toBe(kind);
  });

  it("keeps what is told to the log as it was typed", () => {
    expect(understand("log — read “pricing”\n\n:page_facing_up: twice")).toEqual({
      kind: "log",
      story: "read “pricing”\n\n:page_facing_up: twice",
    });
  });

  it("takes a pause until the day, however the apostrophe was typed", () => {
    expect(understand("pause ’til Monday")).toEqual({ kind: "pause", until: "til monday" });
  });

  it("never loses a letter of a story", () => {
    const told = fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).filter((text) => /^\p{L}/u.test(text));
    fc.assert(
      fc.property(told, (text) => {
        const intent = understand(`done, ${text}`);
        const story = intent.kind === "done" ? intent.story : "";
        const isWhen = /^(today|yesterday|this (morning|afternoon|week)|just now)\W*$/i.test(text.trim());
        return isWhen || story === text.trim();
      }),
    );
  });

  it("takes anything at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof understand(text).kind === "string"));
  });

  it("reads a long text without hanging", () => {
    expect(understand("a ".repeat(5_000)).kind).toBe("unknown");
    expect(understand("done, ".concat("x".repeat(10_000))).kind).toBe("done");
    for (const sign of ["-", ":", "👍", ":+1:", "\u00a0", "“", ".", ":) "]) {
      expect(understand(`${sign.repeat(10_000)}x`).kind).toBe("unknown");
      expect(understand(`x${sign.repeat(10_000)}x`).kind).toBe("unknown");
      expect(understand(`done${sign.repeat(10_000)}`).kind).not.toBe("help");
    }
  });
});
