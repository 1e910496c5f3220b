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
    "yes thursday 10:30 works",
    "monday 9 to 10",
    "yes, monday 9 to 10",
    "ok thu 16:00",
    "yes, 14.12. at 15:00 please",
    "sure, on 14 december at 3 pm",
    "no, friday at 10 or tuesday at 14:00",
    "next week works",
    "yes, this week is fine",
    "no, in two weeks please",
    "tuesday morning or wednesday afternoon",
    "show me my log",
    "no, show me my log",
    "yes and remind me on friday",
    "no, delete it",
    "yes, pause my nudges",
    "no, and stop asking",
    "no, leave me alone",
    "no you are annoying",
    "yes, open my settings",
    "my father died, I cannot",
    "no, my mother is in hospital",
    "sorry, my wife had a miscarriage, another time",
    "no, he hit me last week",
    "no, she harassed me before",
    "i cannot, i want to die",
    "no, that guy is an idiot",
    "no, she is so stupid that it hurts",
    "no, i hate her guts",
    "no way, he is a useless developer",
    "no, i can't stand him",
    "no, she smells",
    "no, the intern is lazy and incompetent",
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
