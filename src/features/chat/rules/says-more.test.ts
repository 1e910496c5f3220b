import { describe, expect, it } from "vitest";
import { saysMore, setsCondition } from "./says-more.ts";

describe("an answer that says more than yes or no", () => {
  it.each([
    "yes but she should be there 5 min early",
    "thursday works but only half an hour",
    "not this week, but next week is fine",
    "yes, tell her to bring questions",
    "she can come but no laptop pls",
    "the client doesnt want anyone, sorry",
    "most customers ask for the export, they dont find the button",
    "yes but only every second week",
    "i have no time until january",
    "ask Omar instead",
  ])("%s", (text) => {
    expect(saysMore(text, "en")).toBe(true);
  });

  it.each([
    "yes",
    "sure, why not",
    "no for maya please",
    "i have to say no this time",
    "yes, thursday works",
    "why not this time",
    "no sorry",
    "yes please, that works for me",
    "ok for both of them",
    "of course, she can come",
    "tell her yes",
    "what does she want exactly",
    "who is maya?",
    "in which timezone is that",
    "can i stop when it doesnt work",
  ])("no: %s", (text) => {
    expect(saysMore(text, "en")).toBe(false);
  });
});

describe("a condition", () => {
  it.each([
    ["yes but only every second week", true],
    ["gladly, but please not on mondays", true],
    ["ok if it is remote", true],
    ["yes please", false],
    ["sure, she is welcome in our team", false],
    ["half an hour every other thursday would work for me", false],
  ])("%s: %s", (text, expected) => {
    expect(setsCondition(text, "en")).toBe(expected);
  });
});
