import { describe, expect, it } from "vitest";
import { isLong, isReply, tellsDeed, tellsWhat } from "./stories.ts";

const reply = (text: string, guesses: Readonly<Record<string, number>>, isSure = false): boolean =>
  isReply({ text, isSure, inReply: Object.entries(guesses).map(([act, sureness]) => ({ act, sureness })) }, "en");

describe("an answer to the question about something told", () => {
  it.each([
    ["that they delete it by hand", { reply: 0.7, "delete-told": 0.1 }, true],
    ["we did it together", { done: 0.4, reply: 0.3 }, true],
    ["she said that it was clear", { praised: 0.6 }, true],
    ["more pauses than I thought", { reply: 0.6, pause: 0.25 }, false],
    ["please bring me less of sales", { reply: 0.1, fewer: 0.6 }, false],
    ["the build is red", { none: 0.7, reply: 0.3 }, false],
    ["lol", { none: 0.9 }, false],
    ["nobody knew", {}, false],
    ["who sees this?", { reply: 0.9 }, false],
    ["", { reply: 0.9 }, false],
  ] as const)("%j read as %j: %s", (text, guesses, is) => {
    expect(reply(text, guesses)).toBe(is);
  });

  it("is none where a pattern read a wish", () => {
    expect(reply("pause until Friday", { reply: 0.9 }, true)).toBe(false);
  });
});

describe("a long message", () => {
  it("begins at about twenty-five words", () => {
    expect(isLong(Array.from({ length: 24 }, () => "word").join(" "))).toBe(false);
    expect(isLong(Array.from({ length: 25 }, () => "word").join(" "))).toBe(true);
  });
});

describe("a few words that it is done", () => {
  it.each([
    ["spoke to sales", true],
    ["finally talked to sales", true],
    ["asked petra yday", true],
    ["did it already", false],
    ["i think its finished", false],
    ["finally got it done", false],
    ["tried it this morning", false],
    ["spoke to sales?", false],
    ["done", false],
  ] as const)("%j say what: %s", (text, says) => {
    expect(tellsWhat(text, "en")).toBe(says);
  });
});

describe("what was done at work", () => {
  it.each([
    "we shipped the new login",
    "fixed a race condition in the payment retry that cost us 3 support tickets a week",
    "we found the bug after 3 days, it was a timezone",
    "removed the health checks from the log, saves us 200 eur a month",
    "today i gave a 10 min talk about caching",
    "i noticed that our tests only run on fridays",
    "helped tim with his pipeline",
    "the call with müller was interesting, they only use 2 of our 9 reports",
    "our demo went well, they asked for a second one",
    "i found the reason why the import was slow, it was an index",
    "we discovered a leak in the payment service",
    "today we found 3 bugs in the export",
    "automated the monthly report that we did by hand",
    "i taught the juniors how to read a query plan",
    "we organised a workshop on testing",
    "i held a session about code reviews",
    "i explained our release process to sales",
    "just refactored the parser of the orders",
    "i built a dashboard for the support people",
    "we cut the load time from 4 to 1 seconds",
  ])("told: %s", (text) => expect(tellsDeed(text, "en")).toBe(true));

  it.each([
    "deployed, all green",
    "we shipped?",
    "fix the bug in the login please",
    "cut the branch at commit 4f2",
    "the meeting was bad",
    "the release was moved to friday please tell them",
    "we found no time for it",
    "i found somebody for the kids, i can go",
    "removed me from that mailing list, did you",
    "we should have shipped the login",
    "i helped nobody with that today",
    "added",
    "i cut my arm and nobody noticed",
    "I found my dad on the floor",
    "we found Tom unconscious in the office",
    "I noticed that he watches me",
    "I noticed blood in my urine",
    "I organised the funeral",
    "i organised the funeral of our designer",
    "i noticed a lump, waiting for the test",
    "we found our tester on the floor",
    "i found a camera in the meeting room",
    "i noticed that i cry after each review",
    "i noticed i drink after every release",
    "i noticed that everybody laughs at my demo",
    "i noticed that the team talks about me in every meeting",
    "i noticed that tom copies my code",
    "i discovered that my wife has an affair",
    "i discovered that the new developer earns more than me",
    "we found the cat after three days",
    "i found god last year",
    "i found my old bike again",
    "i wrote a letter to my mother",
    "i held her hand for two hours",
    "i held back in the meeting today",
    "i gave up on the project",
    "i gave notice at the company",
    "i gave birth in march",
    "i gave my kids breakfast before the call",
    "i helped my mum with her laptop",
    "i saved some money for the trip",
    "i built a shed with my brother",
    "i designed the invitations for the wedding",
    "i fixed my bike and the car",
    "i removed him from my contacts",
    "i cut myself during the meeting",
    "i replaced the washing machine yesterday",
    "i documented how he touches me in meetings",
    "i documented every insult in the chat",
    "the call with my mum went badly again",
    "the talk with my doctor was short today",
    "the meeting was horrible, i felt small",
    "my talk with lena was bad, she cried",
    "the session with my therapist was good today",
    "the meeting was fine until he shouted at me",
    "i introduced my girlfriend to the team",
  ])("none: %s", (text) => expect(tellsDeed(text, "en")).toBe(false));
});
