import { describe, expect, it } from "vitest";
import { isHeavy, nextQuestion } from "./next-question.ts";

const PROMPTS = ["How far was your guess from their worry?", "What will you build differently because you heard it?"];

describe("the question after a story", () => {
  it.each([
    ["I sat in on the call with Harbour and took notes", 0],
    ["My guess was far from their worry: they fear the month-end", 1],
    ["the guess about their worries was wrong. I'll build the export differently now that I heard it", null],
    ["asked Lena", 0],
    ["", null],
    ["I sat in and cried afterwards", null],
    ["it was fine but I got shouted at by the client", null],
    ["the call was on the day my father died", null],
  ])("after %j is the prompt %s", (story, place) => {
    expect(nextQuestion(PROMPTS, story, "en")).toBe(place === null ? null : PROMPTS[place]);
  });

  it.each([
    ["asks yes or no of few words", "sent anna the list", 0],
    [
      "passes over yes or no where much is told",
      "i sent anna from product the list, and she said that it saves her an hour every friday",
      1,
    ],
  ])("%s", (_name, story, place) => {
    const prompts = ["Did they open it at all?", "Which column would Anna miss most?"];
    expect(nextQuestion(prompts, story, "en")).toBe(prompts[place]);
  });

  it("is none where the challenge has none", () => {
    expect(nextQuestion([], "I sat in on the call", "en")).toBeNull();
  });
});

describe("sorrow", () => {
  it.each([
    ["I want to kill myself", true],
    ["I am burnt out", true],
    ["he screamed at me in front of the client", true],
    ["I was let go on Monday", true],
    ["had to kill the process twice", false],
    ["the event was fired twice", false],
    ["we removed dead code", false],
    ["the demo was killing it", false],
  ])("%j: %s", (story, is) => {
    expect(isHeavy(story, "en")).toBe(is);
  });
});
