import { describe, expect, it } from "vitest";
import { momentInCue, planSentence } from "./cue-sentence.ts";

const WILL = "ask sales";

describe("a plan as a sentence", () => {
  it.each([
    ["Monday, 30 November at 15:00", "On Monday, 30 November at 15:00 I will ask sales."],
    ["Monday, 30 November at 15:00 comes", "On Monday, 30 November at 15:00 I will ask sales."],
    ["it is Monday, 30 November at 15:00", "On Monday, 30 November at 15:00 I will ask sales."],
    ["friday after lunch", "On Friday after lunch I will ask sales."],
    ["after lunch", "After lunch I will ask sales."],
    ["before the stand-up", "Before the stand-up I will ask sales."],
    ["after the stand-up ends", "When after the stand-up ends, I will ask sales."],
    ["on Tuesday at 10", "On Tuesday at 10 I will ask sales."],
    ["tomorrow at 9", "Tomorrow at 9 I will ask sales."],
    ["5 December", "On 5 December I will ask sales."],
    ["15:30", "At 15:30 I will ask sales."],
    ["the stand-up ends on Tuesday", "When the stand-up ends on Tuesday, I will ask sales."],
    ["Friday's demo is over", "When Friday's demo is over, I will ask sales."],
    ["Monday comes", "When Monday comes, I will ask sales."],
    ["my build is green", "When my build is green, I will ask sales."],
    ["the coffee is poured", "When the coffee is poured, I will ask sales."],
    ["at lunch somebody asks", "When at lunch somebody asks, I will ask sales."],
    ["10 people have answered", "When 10 people have answered, I will ask sales."],
    ["the 5th ticket is closed", "When the 5th ticket is closed, I will ask sales."],
    ["next week's plan is out", "When next week's plan is out, I will ask sales."],
    ["today's release is through", "When today's release is through, I will ask sales."],
  ])("%s", (when, sentence) => {
    expect(planSentence({ when, will: WILL }, "en")).toBe(sentence);
  });

  it("begins small behind a colon", () => {
    expect(planSentence({ when: "Monday, 30 November at 15:00", will: WILL }, "en", "within")).toBe(
      "on Monday, 30 November at 15:00 I will ask sales.",
    );
    expect(planSentence({ when: "my build is green", will: WILL }, "en", "within")).toBe(
      "when my build is green, I will ask sales.",
    );
  });

  it("takes for a moment alone what the bot wrote itself", () => {
    expect(momentInCue("Monday, 30 November at 15:00 comes", "en")).toBe("Monday, 30 November at 15:00");
    expect(momentInCue("Friday after lunch", "en")).toBeNull();
    expect(momentInCue("the stand-up on Monday, 30 November at 15:00 ends", "en")).toBeNull();
  });
});
