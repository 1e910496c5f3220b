import { describe, expect, it } from "vitest";
import { isLong, isReply, tellsWhat } from "./stories.ts";

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
