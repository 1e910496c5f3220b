import { describe, expect, it } from "vitest";
import { readBy } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";
import type { Decision } from "./decide.ts";
import { type InCare, inCare, isLostAndUnclear, isOrdinaryAgain, isUnclearIn } from "./in-care.ts";
import { REMEMBERED_MS } from "./talk.ts";

// Trained before any test has its time.
allReader();

describe("on the day after words of danger", () => {
  it.each<[string, InCare]>([
    ["move my plan to Thursday at 10", "ordinary"],
    ["plan it for thursday at 10", "ordinary"],
    ["i'm out thursday, move it to friday", "ordinary"],
    ["remove Maya from my team", "ordinary"],
    ["show me my log", "ordinary"],
    ["find me a mentor", "ordinary"],
    ["what does my manager see?", "ordinary"],
    ["is there a smaller one", "ordinary"],
    ["when does the next one come", "ordinary"],
    ["skip it this week please", "ordinary"],
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

  it("what was done since then is taken back in a word", () => {
    expect(inCare("undo that", readBy("undo that", "open"), { locale: "en", changed: true })).toBe("ordinary");
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
