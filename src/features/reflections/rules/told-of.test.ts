import { describe, expect, it } from "vitest";
import type { Challenge } from "#src/kernel/challenge.ts";
import { challengeText, isLikelyOf, isPlainlyElse, mostSharedWith, saysIt, sharedWords } from "./told-of.ts";

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

describe("which of others' challenges a story is of", () => {
  const LUIS = "Sit down with Luis and watch how he handles two support tickets, then write 3 things we could fix";
  const LAUNCH = "Ask marketing how the launch went";
  it.each([
    ["sat w luis, 2 tickets. the import error text is total gibberish, fixed it", 0],
    ["watched luis handle support for an hour", 0],
    ["asked marketing about the launch, 40 signups", 1],
    // One word in common may be chance, and the own one is asked about where both fit.
    ["luis says hi", null],
    ["i led the team meeting with luis and sent an agenda, we looked at support tickets", null],
    ["it went well", null],
  ])("%s", (story, place) =>
    expect(mostSharedWith(story, { own: challengeText(MEETING), others: [LUIS, LAUNCH] }, "en")).toBe(place),
  );

  it("is said without an own one, too", () => {
    expect(mostSharedWith("watched luis with two tickets", { own: null, others: [LUIS] }, "en")).toBe(0);
  });
});

describe("whether a story is most likely of the challenge", () => {
  const now = new Date("2026-12-08T10:00:00Z");
  const NIGHTLY = {
    title: "Kill your nightly job halfway and start it again",
    task: "Pick a nightly job, an import or an export, kill it halfway on a test system, and start it again. Ask a colleague which record to look at.",
    result: "A test which proves that whoever is woken may simply start it again.",
    tiny: null,
    bigger: null,
    steps: ["No job? Take a button that changes many records, and show what you found."],
    questions: ["Which record would nobody notice until month-end?"],
  } as unknown as Challenge;
  const WHEN = { lately: "2026-12-08T09:00:00Z", "a week ago": "2026-12-01T10:00:00Z", never: 0 } as const;
  it.each([
    ["killed the import twice, three records were doubled", ["lately", "a week ago", "never"]],
    ["the export started again as if nothing had happened", ["lately", "a week ago", "never"]],
    ["it went well", ["lately", "a week ago", "never"]],
    ["yes I did it, she opened the page three times", ["lately", "a week ago", "never"]],
    ["dead simple. done", ["lately", "a week ago", "never"]],
    ["super easy this one. all done", ["lately", "a week ago", "never"]],
    ["told omar about the vouchers in the warehouse. done", ["lately"]],
    ["lena helped me with it", ["lately"]],
    // Words that stand in any challenge say nothing.
    ["the talk with luis was super useful, he showed me that 40% of tickets are about vouchers", ["lately"]],
    ["i looked at how checkout talks to the backend and found out nobody owns the cart service", ["lately"]],
    ["i told grace i want to own the voucher flow and she said yes", ["lately"]],
    ["paired with priya on the flaky alerts, bangalore and we laughed a lot", ["lately"]],
    ["sat with omar in the warehouse and counted pallets before lunch", ["lately"]],
  ] as [string, (keyof typeof WHEN)[]][])("%s", (story, when) => {
    const found = Object.entries(WHEN).filter(([, since]) =>
      isLikelyOf(story, NIGHTLY, { since: new Date(since), now, locale: "en" }),
    );
    expect(found.map(([name]) => name)).toEqual(when);
  });
});
