import { expect, test } from "vitest";
import { namedChoice, type Shown, shownBefore, titleWanted, wantsStep } from "./named-choice.ts";

const SHOWN: readonly Shown[] = [
  {
    title: "Ask for the real case behind a client's request",
    task: "Ask whoever sent your next request to show you the last real case in which they missed it.",
    kind: "talk",
    minutes: 30,
    isAlone: false,
  },
  {
    title: "Fix the manual page that cost you an hour",
    task: "Go back to the page of an open-source tool's manual, and send it as a pull request.",
    kind: "write",
    minutes: 60,
    isAlone: true,
  },
];
test.each([
  ["take the drawing one", true],
  ["ok i'd take the change drawing thing", true],
  ["the drawing one sounds good, give me that", true],
  ["draw what your change can break", true],
  ["take the first one", false],
  ["the drawing one was hard", false],
  ["take the drawing and the import one", false],
  ["draw it", false],
  ["which drawing one?", false],
])("%s", (text, isMeant) => {
  expect(titleWanted(text, "en")?.("Draw what your change can break, then check the code") ?? false).toBe(isMeant);
});

const named = (text: string): ReturnType<typeof namedChoice> => namedChoice(text, SHOWN, "en");

test.each([
  ["the manual one", 1, true],
  ["ok the client one please", 0, true],
  ["i'd take the one about the manual page", 1, true],
  ["give me one of those two from tuesday, the manual one", 1, true],
  ["Fix the manual page that cost you an hour", 1, true],
  ["let's do the real case thing", 0, true],
  ["yes, the manual page challenge sounds good", 1, true],
  ["the one with the pull request", 1, false],
  ["the open source one then", 1, false],
  ["the one with less talking please", 1, false],
  ["the one without people", 1, false],
  ["the one i can do alone", 1, false],
  ["i'll take the shorter one", 0, false],
  ["the quickest one pls", 0, false],
  ["the writing one", 1, false],
  ["which of them is the shorter one", 0, false],
  ["which one is shorter?", 0, false],
  ["what takes less time?", 0, false],
  ["and which one needs nobody else", 1, false],
  ["which of them needs no one", 1, false],
  ["which one can be done with nobody else?", 1, false],
  ["why not the first", 0, false],
  ["what about the second one?", 1, false],
  ["and the last one?", 1, false],
  ["what is the first one about?", 0, false],
  ["tell me more about the second", 1, false],
  ["hm, and the 1st?", 0, false],
])("%s", (text, at, isSure) => {
  expect(named(text)).toEqual({ at, isSure });
});

test("the other is the one at which the last answer did not point", () => {
  const pointed = SHOWN.map((one, at) => ({ ...one, isHeld: at === 0 }));
  for (const text of ["and the other one?", "what about the other", "why not the other one"])
    expect(namedChoice(text, pointed, "en")).toEqual({ at: 0, isSure: false });
  expect(named("and the other one?")).toBeNull();
});

test.each([
  ["the first"],
  ["what about the third one?"],
  ["why not the first line of the log"],
  ["what is the first thing to do?"],
  ["and the other team?"],
  ["the second one"],
  ["the other one"],
  ["the nightly one"],
  ["the one with the case and the manual"],
  ["the watching one"],
  ["is the manual one hard?"],
  ["i did the manual one yesterday with omar and it went really well"],
  ["i don't want the manual one"],
  ["not the manual one"],
  ["one"],
  ["which one is better?"],
  ["the manual"],
])("none: %s", (text) => {
  expect(named(text)).toBeNull();
});

test.each([
  ["ok give me one of those two from tuesday, the support one", "support"],
  ["i take the support one you showed me", "support"],
  ["the support one", null],
  ["is it the support one of those two?", null],
])("shown some time ago: %s", (text, words) => {
  expect(shownBefore(text, "en")).toBe(words);
});

test.each([
  "ok give me something in that direction",
  "give me a small step for that",
  "i would like a challenge on that please",
])("a step towards it: %s", (text) => expect(wantsStep(text, "en")).toBe(true));

test.each([
  "give me something",
  "give me a challenge about sales",
  "i want that",
  "give me a step back",
  "one for that",
])("none: %s", (text) => expect(wantsStep(text, "en")).toBe(false));
