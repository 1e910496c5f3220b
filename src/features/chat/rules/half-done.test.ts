import { expect, it } from "vitest";
import { halfAnswerIn, halfDoneIn, restIn } from "./half-done.ts";

it.each([
  ["half done i would say", { tells: false }],
  ["soo about ten years thing. half done i would say. i copied the rows and opened the main screen", { tells: true }],
  ["ok i did it but only half", { tells: false }],
  ["ok i did it but only half, then pager went off and everybody ran away. what now", { tells: true }],
  ["done kind of, i did half of it, the other half tom promised to the customer without asking us!!", { tells: true }],
  ["i did half of it", { tells: false }],
  ["kind of done", { tells: false }],
  ["its almost done", { tells: false }],
  ["done, more or less", { tells: false }],
  ["partly done", { tells: false }],
  ["not quite done", { tells: false }],
  ["i started it but didn't finish", { tells: false }],
  ["i didn't finish it", { tells: false }],
  ["managed it, the other half is still missing", { tells: false }],
  ["the grace thing - did half of it", { tells: false }],
  ["did the first part of it", { tells: false }],
  ["finished about half of it", { tells: false }],
  ["did it with omar, but only half", { tells: false }],
  ["did it with omar, but only the first half", { tells: true }],
  ["did it friday, half of it at least", { tells: false }],
  ["did it with tom but did not finish", { tells: false }],
  ["did it but not finished yet", { tells: false }],
  ["did it yesterday, in part", { tells: false }],
  ["did it, they did not finish the export", null],
  ["in the first half nobody spoke", null],
  ["done, only the first part of the talk was hard", null],
  ["i came, but only the first half hour", null],
  ["sales did half of it", null],
  ["done", null],
  ["i did it", null],
  ["done, half an hour was enough", null],
  ["half of the team is ill", null],
  ["i did half of the migration", null],
  ["im almost done with the sprint", null],
  ["is it half done?", null],
  ["can i do half of it?", null],
  ["i met her at half past nine", null],
  ["done, she half laughed", null],
  ["did you finish it?", null],
  ["i am so done", null],
])("%s", (text, half) => {
  expect(halfDoneIn(text, "en")).toEqual(half);
});

it.each([
  ["then half is enough :)", "counts"],
  ["count it as done", "counts"],
  ["ok call it done", "counts"],
  ["that's enough for me", "counts"],
  ["leave it open", "stays"],
  ["not yet", "stays"],
  ["i'll do the rest later", "stays"],
  ["half of it was boring", null],
  ["is half enough?", null],
  ["yes", null],
])("answered: %s", (text, answer) => {
  expect(halfAnswerIn(text, "en")).toBe(answer);
});

it.each([
  ["i can do the rest tomorrow", true, true],
  ["ill finish the other half on monday", true, true],
  ["i'll do the rest on friday", true, true],
  ["i want to finish the rest next week", true, true],
  ["ok, will do the rest tomorrow", true, true],
  ["do the rest tomorrow", false, true],
  ["leave it open, finish the rest on friday", false, true],
  ["ben will do the rest on friday", false, false],
  ["i think ben will do the rest on friday", false, false],
  ["she can do the rest tomorrow", false, false],
  ["i let ben do the rest tomorrow", false, false],
  ["i did not do the rest on friday", false, false],
  ["the rest is history", false, false],
  ["can i do the rest tomorrow?", false, false],
  ["i need to rest tomorrow", false, false],
])("the rest: %s", (text, rest, whereAsked) => {
  expect([restIn(text, "en", false), restIn(text, "en", true)]).toEqual([rest, whereAsked]);
});
