import { describe, expect, it } from "vitest";
import { betterAt, SKILL_NAMES, type Skill } from "./skill.ts";

const ASKED: Readonly<Record<Skill, readonly string[]>> = {
  estimating: [
    "how do i get better at estimating",
    "My estimates are always off",
    "im really bad at estimating tickets",
    "how do i estimate better",
    "how do i estimate better, my estimates are always off",
    "how can i estimate more realistically?",
  ],
  presenting: [
    "i want to get better at presenting",
    "how can I improve my presentation skills?",
    "my boss says i should work on my public speaking",
    "I struggle with giving talks",
    "how do i present more convincingly",
  ],
  listening: [
    "i got feedback that i talk too much in meetings",
    "my lead says i interrupt people",
    "my mentor told me i should get better at listening",
    "I am not very good at listening",
  ],
  writing: ["how can i improve my writing?", "my emails are too long"],
  delegating: ["I'm terrible at delegating", "i struggle to delegate", "how to get better at delegating"],
  reviewing: ["how do i get better at code reviews"],
  debugging: ["how can i get faster at debugging?", "any tips on getting better at debugging"],
  testing: ["i want to be better at testing"],
  performance: ["I need to get better at SQL"],
  design: ["how do i get good at system design", "I'd like to improve my architecture skills"],
  operations: ["i would like to get better with monitoring"],
  business: ["how can i get better at understanding the business"],
  convincing: ["i am bad at convincing people", "how do I get better with stakeholders"],
  focus: ["how can i improve my time management", "i struggle with finishing things"],
  visibility: [
    'my review said i\'m "not visible enough". whats that supposed to mean',
    "My appraisal said that I am not visible enough",
    "my lead says i should be more visible",
    "how do i get better at being seen",
    "she says i need more visibility",
    "he replied: you lack visibility",
    "i dont like to show off",
  ],
  networking: ["how do i get better at networking"],
  strategy: ["he said i'm not strategic enough", "i need to get better at seeing the big picture"],
  initiative: [
    "my lead told me i should be more proactive, whatever that means",
    "I want to get better at taking initiative",
  ],
  "speaking-up": [
    "my manager says i am too quiet",
    "people say i'm not confident enough",
    "i want to be better at speaking up",
  ],
  communication: [
    "my manager says i should work on my communication, any idea",
    "my lead said that i need to improve my communication skills",
    "i need to get better at communicating",
    "My communication is not good",
    "I want to improve my soft skills",
  ],
};

describe("a wish to be better at something", () => {
  it.each(SKILL_NAMES.flatMap((skill) => ASKED[skill].map((text) => [text, skill] as const)))(
    "%s: %s",
    (text, skill) => {
      expect(betterAt(text, "en")?.skill).toBe(skill);
    },
  );

  it.each([
    "how do i see it better",
    "how can i use you better",
    "how do i do better",
    "my code review said i'm not done",
    "can you improve my plan",
    "i need to work on my tickets",
    "this needs better testing",
    "my plan is too late",
    "my reflections are not for my manager",
    "I did better at estimating this week, the review went well",
    "lena said i'm too late for the call",
    "he said i am not free on friday",
    "my manager said i'm not needed",
    "Getting better at code reviews, did three today",
    "getting better at writing tests",
    "My manager's communication is terrible",
    "my lead's reviews are always too harsh",
    "My deadline is too close",
    "my demo was terrible",
    "my tests are wrong",
    "how do i get better at it",
    "how do i get better at this",
    "my demo was good yesterday, the client laughed",
    "i feel better at home with my kids",
    "the writing is on the wall",
    "my manager is bad at listening",
    "I would like a challenge about testing",
    "my mails are never answered by lena",
    "how do i get better",
  ])("is not: %s", (text) => {
    expect(betterAt(text, "en")).toBeNull();
  });

  it("may be about something that has no answer of its own", () => {
    expect(betterAt("how do i get better at regular expressions?", "en")).toEqual({
      skill: null,
      words: "regular expressions",
    });
  });
});
