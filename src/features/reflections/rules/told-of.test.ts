import { describe, expect, it } from "vitest";
import type { Challenge } from "#src/kernel/challenge.ts";
import { isPlainlyElse, saysIt, sharedWords } from "./told-of.ts";

const MEETING = {
  title: "Lead your team's next meeting",
  task: "Ask whoever leads it to let you lead the next team meeting.",
  result: "A meeting that ends with one decision.",
  tiny: null,
  bigger: null,
  steps: ["Send the agenda the day before."],
  questions: [],
} as unknown as Challenge;

describe("what a story is of", () => {
  it.each([
    ["i tried out hanas change before reading it, and it was easier to follow", true],
    ["sat with omar in the warehouse and counted pallets until lunch", true],
    ["paired with priya on the flaky importer tests", true],
    ["i led the standup, and sent an agenda first", false],
    ["the meeting went well and they thanked me", false],
    ["it went well", false],
    ["did it today, was harder than expected", false],
    ["they laughed", false],
  ])("%s", (story, isElse) => expect(isPlainlyElse(story, MEETING, "en")).toBe(isElse));

  it.each([
    ["I did it yesterday itself, finance told that they type it twice", true],
    ["finished it, was fun", true],
    ["done! i tried out hanas change", false],
    ["i did the demo", false],
  ])("%s", (text, isIt) => expect(saysIt(text, "en")).toBe(isIt));

  it("counts words in any of their forms", () => {
    expect(sharedWords("leading meetings", MEETING, "en")).toBe(2);
    expect(sharedWords("i got praised in the retro", MEETING, "en")).toBe(0);
  });
});
