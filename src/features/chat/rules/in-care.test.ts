import { describe, expect, it } from "vitest";
import { readBy } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";
import type { Decision } from "./decide.ts";
import {
  type AskedInCare,
  askedInCare,
  type InCare,
  inCare,
  isLostAndUnclear,
  isOrdinaryAgain,
  isUnclearIn,
  tellsOfDeed,
} from "./in-care.ts";
import { REMEMBERED_MS } from "./talk.ts";

// Trained before any test has its time.
allReader();

describe("on the day after words of danger", () => {
  it.each<[string, InCare]>([
    ["move my plan to Thursday at 10", "ordinary"],
    ["plan it for thursday at 10", "unclear"],
    ["i'm out thursday, move it to friday", "unclear"],
    ["remove Maya from my team", "ordinary"],
    ["show me my log", "ordinary"],
    ["find me a mentor", "ordinary"],
    ["what does my manager see?", "ordinary"],
    ["is there a smaller one", "ordinary"],
    ["when does the next one come", "ordinary"],
    ["skip it this week please", "deed"],
    ["thanks", "quiet"],
    ["the build is red again", "quiet"],
    ["i feel so lonely", "human"],
    ["hm. dunno", "unclear"],
    ["forget it", "unclear"],
    ["what was that number again", "unclear"],
    ["i wont be in this week", "unclear"],
    ["plan it for thursday, i gave away my cat", "unclear"],
    ["this meeting was suicide", "unclear"],
    ["i want it to be over, move it to monday", "unclear"],
    ["undo that", "unclear"],
  ])("%s: %s", (text, expected) => {
    expect(inCare(text, readBy(text, "open"), { locale: "en", changed: false })).toBe(expected);
  });

  it.each<[string, InCare]>([
    ["on friday", "unclear"],
    ["friday at 10", "unclear"],
    ["tomorrow", "unclear"],
    ["at 8", "unclear"],
    ["plan it for tonight", "unclear"],
    ["remind me on friday", "deed"],
    ["remind me tomorrow", "deed"],
    ["let's do it on monday then", "unclear"],
    ["what's the point", "unclear"],
    ["why should i", "unclear"],
    ["why this one", "unclear"],
    ["they didn't pick up", "unclear"],
    ["he's coming", "unclear"],
    ["not my thing to talk to people", "unclear"],
    ["only when we're alone", "unclear"],
    ["who else knows", "unclear"],
    ["it's grace", "unclear"],
    ["on tuesdays", "unclear"],
    ["help me", "unclear"],
    ["save that in my log", "unclear"],
    ["put that in my log", "unclear"],
    ["log it", "unclear"],
    ["done", "deed"],
    ["swap", "deed"],
    ["show me two others", "ordinary"],
    ["forget me", "deed"],
    ["delete all my data", "deed"],
    ["stop writing to me", "deed"],
    ["pause", "deed"],
    ["skip", "deed"],
    ["can you make it smaller", "ordinary"],
    ["what can you do", "ordinary"],
    ["next one please", "ordinary"],
    ["remind me of my challenge on monday", "ordinary"],
    ["ok i ask hana tomorrow morning at 9", "ordinary"],
  ])("%s: %s, for only what can be meant of nothing else is done", (text, expected) => {
    expect(inCare(text, readBy(text, "open"), { locale: "en", changed: false })).toBe(expected);
  });

  it.each<[string, InCare]>([
    ["friday at 10", "ordinary"],
    ["plan it for tonight", "ordinary"],
    ["why this one", "ordinary"],
    ["forget me", "deed"],
    ["hm. dunno", "unclear"],
  ])("%s, where they called it a good day since: %s", (text, expected) => {
    const ground = { locale: "en", changed: false, isOrdinary: true } as const;
    expect(inCare(text, readBy(text, "open"), ground)).toBe(expected);
  });

  it.each<[string, boolean, InCare]>([
    ["done", false, "deed"],
    ["swap", false, "deed"],
    ["done", true, "ordinary"],
    ["swap", true, "ordinary"],
  ])("%s behind something ordinary, where they said that all is well: %s, %s", (text, isWell, expected) => {
    const ground = { locale: "en", changed: false, isOrdinary: true, isWell } as const;
    expect(inCare(text, readBy(text, "open"), ground)).toBe(expected);
  });

  it.each<[string, InCare]>([
    ["plan it for friday at 10", "ordinary"],
    ["friday", "unclear"],
    ["only when we're alone", "unclear"],
    ["what if he finds out", "unclear"],
    ["it's grace", "unclear"],
    ["forget me", "deed"],
    ["done", "deed"],
    ["swap", "deed"],
  ])("%s, after harm: %s", (text, expected) => {
    const ground = { locale: "en", changed: false, isAfterHarm: true } as const;
    expect(inCare(text, readBy(text, "open"), ground)).toBe(expected);
  });

  it.each<[string, AskedInCare | null]>([
    ["they didn't pick up", "unreached"],
    ["i called, nobody answers", null],
    ["called, but they do not answer", "unreached"],
    ["the line is busy", "unreached"],
    ["he's coming", "near"],
    ["she is at the door", "near"],
    ["my husband is home", "near"],
    ["the release is coming", null],
    ["what do i do", "do"],
    ["what should i say to him", "do"],
    ["how can i help her", "do"],
    ["what do i do in this challenge", null],
    ["i dont want to talk to a hotline", "line"],
    ["i can't call anybody", "line"],
    ["i don't want to talk to sales", null],
    ["I will not call them", null],
    ["where can i turn", "where"],
    ["where do i go now", "where"],
    ["where can i go", "where"],
    ["where should i sleep tonight", "where"],
    ["where can i see my log", null],
    ["should i tell grace", "tell"],
    ["shall i call my sister", "tell"],
    ["should i ask sales about the price", null],
  ])("%s asks of the moment: %s", (text, expected) => {
    expect(askedInCare(text, "en")).toBe(expected);
  });

  it("what was done since then is taken back in a word", () => {
    expect(inCare("undo that", readBy("undo that", "open"), { locale: "en", changed: true })).toBe("ordinary");
  });

  it.each<[string, boolean]>([
    ["i took all of them", true],
    ["i took twenty", true],
    ["took some of them", true],
    ["took them", true],
    ["yes, i already took them", true],
    ["swallowed the whole bottle", true],
    ["i tried last weekend", true],
    ["i tried it once", true],
    ["i took it to the meeting", false],
    ["i took twenty minutes", false],
    ["took them through the demo", false],
    ["i took all of them into account", false],
    ["i took notes", false],
    ["i took two", false],
    ["i tried the tests last weekend", false],
    ["i tried", false],
    ["i did it", false],
  ])("%s tells of a deed: %s", (text, expected) => {
    expect(tellsOfDeed(text, "en")).toBe(expected);
  });

  const now = new Date("2026-11-24T12:00:00Z");
  const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
  const carefulUntil = new Date(minutesAgo(30).getTime() + REMEMBERED_MS);
  const button = { action: "plan.day", value: "2026-11-26" };
  it.each([
    ["yes", { act: "plan", offers: [button], since: minutesAgo(5) }, true],
    ["thursday at 9", { act: null, offers: [button], since: minutesAgo(5) }, true],
    ["yes, and then i am gone for good", { act: "plan", offers: [button], since: minutesAgo(5) }, false],
    ["yes", { act: "plan", offers: [button], since: minutesAgo(40) }, false],
    ["yes", { act: null, offers: [], since: minutesAgo(5) }, false],
    ["yes", { act: "crisis", offers: [], since: minutesAgo(5) }, false],
    ["yes", { act: "feelings", offers: [button], since: minutesAgo(5) }, false],
  ])("%s, after %j: leans on that %s", (text, talk, leans) => {
    expect(isOrdinaryAgain(text, { ...talk, carefulUntil }, { now, locale: "en" })).toBe(leans);
  });
});

describe("a line beside the answer", () => {
  const act = (name: string): Decision => ({ kind: "act", act: name, slots: null });
  it.each<[string, Decision, boolean, boolean, boolean]>([
    ["i gave away my cat, when is my next challenge?", act("when-next"), false, true, false],
    ["i gave away my old desk, when is my next challenge?", act("when-next"), false, false, false],
    ["whatever it says", act("move"), true, true, false],
    ["whatever it says", act("feelings"), true, false, false],
    ["whatever it says", act("crisis"), true, false, false],
    ["i wanted to die when my camera was on", { kind: "lost" }, false, true, true],
    ["the build is red again", { kind: "lost" }, false, false, false],
    ["i could have died, but the customer laughed", { kind: "story" }, false, true, false],
    ["i could have died, but the customer laughed", { kind: "story" }, true, true, true],
  ])("%s, %j, grave %s: %s", (text, decision, isGrave, isDue, isAlone) => {
    expect(isUnclearIn({ decision, isGrave }, text, "en")).toBe(isDue);
    expect(isLostAndUnclear({ decision, isGrave }, text, "en")).toBe(isAlone);
  });
});
