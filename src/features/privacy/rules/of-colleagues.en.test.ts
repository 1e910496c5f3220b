import { describe, expect, it } from "vitest";
import { saidIn } from "#src/language/intent.ts";
import { otherToDelete } from "./of-colleagues.en.ts";
import { seenByName } from "./seen-by-name.en.ts";

const wordsOf = (text: string): string => saidIn(text, "en").words;

describe("what a colleague does here, or wrote", () => {
  it.each([
    "did Omar skip this week?",
    "has omar skipped again",
    "did maya pause?",
    "is omar paused",
    "what did Maya write",
    "what did maya write this week?",
    "show me what omar wrote",
    "can you show me what Lena logged this week",
    "what has Omar logged",
    "has maya done her challenge?",
    "did tom finish this week's challenge",
    "is maya doing her challenge",
    "is omar stuck on his challenge?",
    "how often does maya skip",
    "when did maya last write to you",
    "who skipped this week?",
    "who hasn't done their challenge yet",
    "has anybody skipped",
    "did everybody do the challenge this week?",
    "did omar answer you?",
    "did maya say anything about me?",
    "what does maya think of me",
    "what did you send omar",
    "does maya like her challenge",
    "is omar lazy?",
    "maya's progress please",
    "btw, did lena skip?",
  ])("%s", (text) => expect(seenByName(wordsOf(text))?.kind).toBe("theirs"));

  it.each([
    "did I skip this week?",
    "did you skip me this week?",
    "can we skip this week?",
    "did jenkins skip the tests",
    "did the build finish",
    "has the deploy finished?",
    "what did the client write",
    "what did I write this week?",
    "show me what i wrote",
    "what does lena do",
    "what did Lena say?",
    "is lena in?",
    "is lena working today",
    "who wrote this service",
    "who skipped the review of my pull request",
    "did lena finish the release",
    "does lena like kafka",
    "is it paused",
    "when did you last write to me",
    "how often do you write",
    "when does lena write the report",
    "what did you send me",
    "today's progress",
    "has it been done",
    "how often does production pause",
    "did support write to you",
  ])("is not asked by: %s", (text) => expect(seenByName(wordsOf(text))?.kind).not.toBe("theirs"));
});

describe("whose things are to be deleted", () => {
  it.each([
    ["delete Maya's data", "maya", true],
    ["please erase omar's log", "omar", true],
    ["delete mayas entries", "maya", true],
    ["wipe Maya's whole history", "maya", true],
    ["delete everything about maya", "maya", true],
    ["can you delete all of omar's reflections", "omar", true],
    ["remove maya from my team", "maya", true],
    ["I want to remove @Omar from the team", "omar", true],
    ["how can i remove maya from my team?", "maya", true],
    ["delete Maya", "maya", false],
    ["can you delete omar?", "omar", false],
    ["please remove tom", "tom", false],
    ["forget lena", "lena", false],
    ["erase Maya Lindqvist", "maya", false],
    ["drop lena from our team", "lena", false],
    ["delete mays entry", "may", true],
    ["delete julian's notes", "julian", true],
  ])("%s", (text, name, isSure) => expect(otherToDelete(wordsOf(text))).toEqual({ name, isSure }));

  it("may be of a challenge that was given, which is no deletion of what is stored", () => {
    expect(otherToDelete(wordsOf("delete maya's challenge"))?.isSure).not.toBe(true);
  });

  it.each([
    "delete my data",
    "delete me",
    "forget me",
    "delete everything",
    "delete everything about me",
    "delete all my data",
    "erase it",
    "remove my account",
    "delete the branch",
    "delete today's entry",
    "delete yesterday's log",
    "delete monday's entry",
    "delete last week's entry",
    "delete todays reflection",
    "remove yesterdays entry",
    "erase mondays notes",
    "delete fridays log please",
    "delete weeks entries",
    "delete todays",
    "delete november's notes",
    "drop Kafka from our team",
    "remove jira from our team",
    "delete kafkas data",
    "remove duplicates from the team",
    "remove omar from the guest list",
    "forget it",
    "forget that",
    "delete what i wrote",
    "delete that entry",
    "don't delete maya's data",
    "did you delete maya's data",
    "i deleted Omar's branch",
    "remove me from the team",
    "delete the challenge that i gave maya",
  ])("nobody else's by: %s", (text) => expect(otherToDelete(wordsOf(text))).toBeNull());
});
