import { describe, expect, it } from "vitest";
import {
  type CancelGround,
  cancelled,
  cancellingIn,
  dropsNamed,
  endsPairing,
  endsSomething,
  givesUp,
} from "./cancelling.ts";

describe("words that call something off", () => {
  it.each([
    ["cancel it", "cancel"],
    ["Cancel that please", "cancel"],
    ["cancel", "cancel"],
    ["cncl tht", "cancel"],
    ["ok drop it", "cancel"],
    ["can you call it off", "cancel"],
    ["never mind", "never-mind"],
    ["nevermind", "never-mind"],
    ["nvm, thanks", "never-mind"],
    ["sorry, forget it", "never-mind"],
    ["cancel this challenge", "challenge"],
    ["i dont want this challenge", "challenge"],
    ["I don't want it", "unwanted"],
    ["get rid of it please", "rid"],
    ["ok throw it out", "rid"],
    ["get rid of my note", null],
    ["i dont want it any more", null],
    ["cancel it?", null],
    ["cancel the build", null],
    ["cancel my seat", null],
    ["don't cancel it", null],
    ["forget me", null],
    ["forget it, I did it on Monday and it went well", null],
    ["i don't want it to fail again", null],
    ["never mind the gap", null],
  ] as const)("%j: %s", (text, words) => {
    expect(cancellingIn(text, "en")).toBe(words);
  });
});

describe("what they come to", () => {
  const ground = (one: Partial<CancelGround>): CancelGround => ({
    canUndo: false,
    isAsked: false,
    isGivingUp: false,
    things: [],
    ...one,
  });
  const plan = { kind: "plan", isLast: false } as const;
  const seat = { kind: "seat", isLast: false } as const;
  const date = { kind: "date", isLast: false } as const;

  it.each([
    ["nothing is there", "cancel", ground({}), { kind: "nothing" }],
    ["a challenge is open", "cancel", ground({ things: [{ kind: "open", isLast: false }] }), { of: ["open"] }],
    ["one is planned", "cancel", ground({ things: [plan] }), { of: ["plan"] }],
    ["a seat waits, and nothing else", "cancel", ground({ things: [seat] }), { of: ["seat"] }],
    ["a plan and a seat", "cancel", ground({ things: [plan, seat] }), { of: ["plan", "seat"] }],
    [
      "a plan and a seat that was spoken of last",
      "cancel",
      ground({ things: [plan, { ...seat, isLast: true }] }),
      { of: ["seat"] },
    ],
    ["two talks", "cancel", ground({ things: [date, date] }), { of: ["date"] }],
    ["a pause", "cancel", ground({ things: [{ kind: "pause", isLast: false }] }), { of: ["pause"] }],
    ["something was just changed", "cancel", ground({ canUndo: true, things: [plan] }), { kind: "undo" }],
    ["something was just asked", "cancel", ground({ isAsked: true, things: [plan, seat] }), { kind: "declined" }],
    ["it was just asked whether it goes", "cancel", ground({ isAsked: true, isGivingUp: true }), { kind: "press" }],
    ["it is not wanted, as was just asked", "unwanted", ground({ isAsked: true, isGivingUp: true }), { kind: "press" }],
    [
      "never mind, once that was asked",
      "never-mind",
      ground({ isAsked: true, isGivingUp: true }),
      { kind: "declined" },
    ],
    [
      "buttons stand below what is no question",
      "cancel",
      ground({ isGivingUp: true, things: [seat] }),
      { of: ["seat"] },
    ],
    ["the challenge, beside a seat", "challenge", ground({ things: [plan, seat] }), { of: ["plan"] }],
    ["the challenge, just planned", "challenge", ground({ canUndo: true, things: [plan] }), { of: ["plan"] }],
    ["the challenge, whatever was asked", "challenge", ground({ isAsked: true, things: [plan] }), { of: ["plan"] }],
    [
      "it is not wanted, once something was asked",
      "unwanted",
      ground({ isAsked: true, things: [plan] }),
      { kind: "declined" },
    ],
    ["it is not wanted", "unwanted", ground({ things: [plan, seat] }), { of: ["plan"] }],
    ["it is to go, whatever was asked", "rid", ground({ isAsked: true, things: [plan] }), { of: ["plan"] }],
    ["it is to go, as was asked", "rid", ground({ isAsked: true, isGivingUp: true }), { kind: "press" }],
    ["it is to go, of two", "rid", ground({ things: [plan, seat] }), { of: ["plan", "seat"] }],
    ["the challenge, and none is open", "challenge", ground({ things: [seat] }), { kind: "nothing" }],
    ["never mind, once something was asked", "never-mind", ground({ isAsked: true }), { kind: "declined" }],
    [
      "never mind, a moment after a change",
      "never-mind",
      ground({ canUndo: true, things: [plan] }),
      { kind: "nodded" },
    ],
  ] as const)("%s: %s", (_, words, on, meant) => {
    expect(cancelled(words, on)).toMatchObject(meant);
  });
});

describe("a button that gives something up", () => {
  it.each([
    ["seat.give-back", "id", true],
    ["seat.give-back.2", "id", true],
    ["introductions.call-off-here", "id", true],
    ["introductions.withdraw.1", "id", true],
    ["mentor.skip.3", "id", true],
    ["nudge.skip", "id", true],
    ["nudge.unplan", "id", true],
    ["chat.do", "give-seat-back", true],
    ["chat.do-other", "cannot-come D1 1.1", true],
    ["chat.do-third", "resume", false],
    ["chat.leave", "chat", false],
    ["chat.log", "words", false],
    ["nudge.move", "id", false],
    ["pause.until", "2026-12-04", false],
    ["seat.give-backs", "id", false],
  ])("%s %s: %s", (action, value, expected) => {
    expect(givesUp({ action, value })).toBe(expected);
    expect(givesUp({ action, value, isHeld: true })).toBe(false);
  });
});

describe("the challenge, by a word of its title", () => {
  const title = "Kill your nightly job halfway and start it again";
  it.each([
    "and the nightly one, drop it, i dont want it any more",
    "hm tuesday 11 is still the nightly thing right? i dont want it",
    "drop the nightly one",
    "i don't want the nightly thing any more",
    "the nightly job - get rid of it please",
    "can you cancel the nightly thing",
    "that nightly job, throw it out",
  ])("goes: %s", (text) => expect(dropsNamed(text, title, "en")).toBe(true));
  it.each([
    "the seat on the nightly release, drop it",
    "drop the reminder for the nightly job",
    "drop it",
    "i dont want this",
    "i dont want this life any more",
    "the nightly job is great",
    "drop the sales one",
    "dont drop the nightly one",
    "the nightly one again please",
    "delete what i wrote about the nightly job",
    "remove my note on the nightly job",
  ])("does not: %s", (text) => expect(dropsNamed(text, title, "en")).toBe(false));
});

describe("an end of the mentoring that was just shown", () => {
  const shown = {
    offers: [
      { action: "mentor.move", value: "m" },
      { action: "mentor.end", value: "p" },
    ],
  };
  it.each(["end it", "stop it", "please end this now", "let's end it", "ok, end that", "can you stop this please"])(
    "%s",
    (text) => {
      expect(endsPairing(text, shown, "en")).toBe(true);
      expect(endsPairing(text, { offers: [{ action: "mentor.move", value: "m" }] }, "en")).toBe(false);
      expect(endsPairing(text, { offers: [{ action: "mentor.end", value: "p", isHeld: true }] }, "en")).toBe(false);
      expect(endsPairing(text, null, "en")).toBe(false);
    },
  );
  it.each([
    "i want to end it",
    "i have to end this",
    "end it all",
    "i want to end it all",
    "stop the nudges",
    "did it end",
    "don't end it",
  ])("is not asked for by: %s", (text) => expect(endsPairing(text, shown, "en")).toBe(false));
});

describe("an end of something, said by somebody who has not joined", () => {
  const nothing = { act: null, sorrowAt: null, carefulUntil: null };
  it.each(["end it", "please end it", "ok, end this now", "finish it", "can you end that please", "quit it"])(
    "%s: it is asked what",
    (text) => {
      expect(endsSomething(text, nothing, "en")).toBe(true);
      expect(endsSomething(text, { ...nothing, act: "my-mentor" }, "en")).toBe(true);
      expect(endsSomething(text, { ...nothing, act: "feelings" }, "en")).toBe(false);
      expect(endsSomething(text, { ...nothing, sorrowAt: new Date() }, "en")).toBe(false);
      expect(endsSomething(text, { ...nothing, carefulUntil: new Date() }, "en")).toBe(false);
    },
  );
  it.each([
    "i want to end it",
    "i will end it",
    "end it all",
    "should i end it",
    "i'm going to end it tonight",
    "end my life",
    "stop it",
    "let me end it all now",
    "i just end it",
    "end it for me and everybody",
  ])("%s: that is left to those who read danger", (text) => expect(endsSomething(text, nothing, "en")).toBe(false));
});
