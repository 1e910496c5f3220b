import { describe, expect, it } from "vitest";
import { isMove, isNo } from "./moving-words.en.ts";

describe("words that move a plan close nothing", () => {
  it.each([
    "could not make it today, moved to friday",
    "couldn't do it yet, trying tomorrow",
    "can't today, thursday instead",
    "can't make it today, will do it on Monday",
    "didn't manage it today, tomorrow then",
    "did not get to it, I will try again next week",
    "haven't yet, doing it tomorrow",
    "no time today, tomorrow instead",
    "not today, Friday",
    "not now, later today",
    "moved it to Friday",
    "I moved this to next week",
    "postponed to Wednesday",
    "let's do it on Thursday",
    "it didn't happen, another day",
  ])("%j", (text) => {
    expect(isMove(text.toLowerCase())).toBe(true);
  });
});

describe("a plain no", () => {
  it.each([
    "no",
    "No.",
    "no thanks",
    "No, thank you!",
    "nope",
    "not now",
    "not interested",
    "rather not",
    "nein danke",
    "no :pray:",
    "no, sorry, I have no time",
    "Sorry, no.",
    "sorry, I can't this month",
    "No, I am too busy",
    "I'm afraid I don't have the time",
    "nope, not this week",
  ])("%j is one", (text) => {
    expect(isNo(text)).toBe(true);
  });
  it.each([
    "",
    "no idea what this is",
    "not sure, tell me more",
    "who are you",
    "yes",
    "nothing yet",
    "no problem, I will do it",
    "can't wait",
    "I can't today but I will tomorrow",
    "no worries",
  ])("%j is none", (text) => {
    expect(isNo(text)).toBe(false);
  });
});
