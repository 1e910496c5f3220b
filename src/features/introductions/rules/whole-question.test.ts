import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REWRITTEN_EN, wholeQuestionEn } from "./whole-question.en.ts";

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
    "how they broke the export",
    "how they grew the team",
    "how they spoke to the client",
    "what drove them and why they drove there",
    "how they drove the harbour project",
    "how they dealt with the outage",
    "how they usually pitched it",
    "what they really said",
    "why they currently don't test",
    "how they set the price last year",
    "how they often decide",
    "what they are",
    "",
  ])("%j stays as it was typed", (typed) => {
    expect(wholeQuestionEn(typed)).toBe(typed);
  });

  it("is rewritten only where a verb of the list stands directly behind the first they", () => {
    const HEADS = ["how", "how often", "what", "which clients", "what kind of client", "why", "when", "where"];
    const VERBS =
      "broke grew spoke drove dealt flew threw hid rode tore bought forecast set put let usually really currently never priced breaks they pitch sell demo would";
    const verb = fc.oneof(
      fc.constantFrom(...REWRITTEN_EN, ...VERBS.split(" ")),
      fc.stringMatching(/^[a-z]{2,9}(?:'t)?$/),
    );
    const rest = fc.constantFrom("", " it", " the export", " pitched it", " don't test", " to them", "?");
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), verb, rest, (head, then, behind) => {
        const typed = `${head} they ${then}${behind}`;
        expect(wholeQuestionEn(typed) === typed || REWRITTEN_EN.has(then)).toBe(true);
      }),
    );
  });

  it("knows no verb of which the past looks the same", () => {
    const SAME =
      "beat bet broadcast burst bust cast cost cut forecast hit hurt input let offset output put quit read reset rid set shut split spread upset".split(
        " ",
      );
    expect(SAME.filter((one) => REWRITTEN_EN.has(one))).toEqual([]);
  });
});
