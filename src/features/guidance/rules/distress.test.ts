import { describe, expect, it } from "vitest";
import { isSevere } from "./distress.ts";

describe("so much that a number is named", () => {
  it.each([
    "I can't go on",
    "I can't go on like this",
    "I can't go on with this anymore",
    "I can't go on today",
    "I can't go on with this emptiness",
    "I can't go on with my marriage",
    "I can't go on with my life",
    "I cannot go on with this work life",
    "I can't go on with this workload anymore",
    "I couldn't go on with this at work",
    "I can't go on with this feeling on the project",
    "I can't go on with this work, not one more day",
    "I can't go on with this project one more day",
    "I can't go on with the work at all",
    "I can't go on with the work for much longer",
    "I can't go on with our work like that",
    "I can't go on with these meetings another week",
    "I can't go on Monday I break down",
    "I can't go on Thursday, I break down",
    "I can't go on call the police",
  ])("%s", (text) => expect(isSevere(text, { isGrave: false, locale: "en" })).toBe(true));

  it.each([
    "I can't go on with this workload",
    "I can't go on with this challenge, it's too big",
    "I can't go on with the old branch",
    "i couldn't go on with the demo",
    "I can't go on Thursday",
    "I can't go on call next week",
    "I can't go on holiday before the release",
    "I can't go on with this challenge this week",
    "I can't go on with the migration until the client answers",
    "I can't go on with the review without Omar",
    "I can't go on Friday or Monday",
    "can't go on with the ticket - blocked by QA",
    "I can't go on with the tests because CI is down",
    "I can't go on with the PR, need access",
  ])("and not: %s", (text) => expect(isSevere(text, { isGrave: false, locale: "en" })).toBe(false));
});
