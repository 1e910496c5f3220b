import { describe, expect, it } from "vitest";
import { wholeQuestionEn } from "./whole-question.en.ts";

describe("what was typed after the department, as the host reads it", () => {
  it.each([
    ["how they pitch the export", "How do you pitch the export?"],
    ["How they pitch the export?", "How do you pitch the export?"],
    ["how often they visit a client", "How often do you visit a client?"],
    ["what they would ask first", "What would you ask first?"],
    ["why they don't sell the old one", "Why don't you sell the old one?"],
    ["which clients they are proud of", "Which clients are you proud of?"],
    ["what kind of client they prefer", "What kind of client do you prefer?"],
  ])("%j is made whole", (typed, whole) => {
    expect(wholeQuestionEn(typed)).toBe(whole);
  });

  it.each([
    "how do you pitch it?",
    "how promotions are decided",
    "how she maps a solution",
    "how they pitched the export",
    "how they won the harbour",
    "what they have in the pipeline",
    "what they tell clients when they ask",
    "how they look after their clients",
    "what happens when they call",
    "they pitch it how?",
    "",
  ])("%j stays as it was typed", (typed) => {
    expect(wholeQuestionEn(typed)).toBe(typed);
  });
});
