import { expect, it } from "vitest";
import { cueAtOdds, fittingCue } from "./cue-at-odds.ts";

/** Said on Tuesday, 24 November, at ten in Berlin. */
const SAID = new Date("2026-11-24T09:00:00Z");
const WEDNESDAY_10 = new Date("2026-11-25T09:00:00Z");
const WEDNESDAY_16 = new Date("2026-11-25T15:00:00Z");
const FRIDAY_14 = new Date("2026-11-27T13:00:00Z");
const planned = (at: Date) => ({ at, saidAt: SAID, zone: "Europe/Berlin" });

it.each([
  ["Friday comes", WEDNESDAY_10],
  ["I have a free hour on Friday", WEDNESDAY_10],
  ["I have my first coffee tomorrow", FRIDAY_14],
  ["tomorrow comes", FRIDAY_14],
  ["Monday or Tuesday comes", WEDNESDAY_10],
  ["it is Thursday", WEDNESDAY_10],
  ["my week begins on Monday", WEDNESDAY_10],
  ["I am in the office on Thursday and it is quiet", WEDNESDAY_10],
  ["I sit down on Monday at ten", WEDNESDAY_10],
  ["Friday afternoon begins", WEDNESDAY_16],
  ["it is evening", WEDNESDAY_10],
  ["my afternoon is free", WEDNESDAY_10],
  ["I come back from lunch", WEDNESDAY_10],
  ["first thing in the morning", WEDNESDAY_16],
  ["I start today", FRIDAY_14],
  ["I have my first coffee", WEDNESDAY_16],
  ["the stand-up ends today", WEDNESDAY_10],
  ["lunch is over", WEDNESDAY_10],
  ["I meet a seller at lunch", WEDNESDAY_16],
  ["I have a quiet morning", WEDNESDAY_16],
  ["something is slow on Monday morning", WEDNESDAY_10],
  ["Wednesday afternoon is quiet", WEDNESDAY_10],
  ["I have half an hour before lunch", WEDNESDAY_16],
  ["I go home", WEDNESDAY_10],
])("%s is at odds with %s", (when, at) => {
  expect(cueAtOdds(when, planned(at), "en")).toBe(true);
});

it.each([
  ["Friday comes", FRIDAY_14],
  ["Friday afternoon is quiet", FRIDAY_14],
  ["the stand-up ends", WEDNESDAY_10],
  ["the stand-up begins tomorrow", WEDNESDAY_10],
  ["lunch is over", FRIDAY_14],
  ["I go home", WEDNESDAY_16],
  ["upkeep takes a morning again", WEDNESDAY_16],
  ["a change waits for Monday", WEDNESDAY_10],
  ['somebody says "not on a Friday"', WEDNESDAY_10],
  ["nobody has looked at it since Monday", WEDNESDAY_10],
  ["a ticket must be done by Friday", WEDNESDAY_10],
  ["my feature works at my desk", WEDNESDAY_16],
  ["somebody launches the import", WEDNESDAY_10],
  // One of several days.
  ["Tuesday or Wednesday comes", WEDNESDAY_10],
  ["Wednesday or Thursday comes", WEDNESDAY_10],
  ["I am in the office, Monday to Thursday", WEDNESDAY_10],
  ["it is quiet between Monday and Friday", WEDNESDAY_10],
  ["today or tomorrow is quiet", WEDNESDAY_10],
  // What belongs to a day, or is prepared for it.
  ["I prepare Friday's demo", WEDNESDAY_10],
  ["I prepare the demo on Friday", WEDNESDAY_10],
  ["I open the Friday report", WEDNESDAY_10],
  ["I read the Monday mail", WEDNESDAY_10],
  ["our Thursday call is near", WEDNESDAY_10],
  ["Monday's meeting is over", WEDNESDAY_10],
  ["after Monday's meeting", WEDNESDAY_10],
  ["I write the notes of Monday", WEDNESDAY_10],
  ["the release on Friday is near", WEDNESDAY_10],
  ["the client visit on Friday is confirmed", WEDNESDAY_10],
  ["the agenda for Thursday is sent", WEDNESDAY_10],
  ["I plan tomorrow", WEDNESDAY_16],
  ["I prepare tomorrow's stand-up", FRIDAY_14],
  ["I look at what is due tomorrow", FRIDAY_14],
  ["I read today's tickets", FRIDAY_14],
  ["I see what we released on Monday", WEDNESDAY_10],
  ["a test that failed on Tuesday is red again", WEDNESDAY_10],
  ["I invite them for Friday", WEDNESDAY_10],
  ["after Tuesday", WEDNESDAY_10],
  ["the week moves towards Friday", WEDNESDAY_10],
  ["the weekly Monday build is red", WEDNESDAY_10],
  ["fridays are planned", WEDNESDAY_10],
  // A stand-up is when the team has it.
  ["the stand-up ends", WEDNESDAY_16],
  ["the standup ends", FRIDAY_14],
  ["the afternoon stand-up ends", WEDNESDAY_16],
  ["I prepare the afternoon workshop", WEDNESDAY_10],
  ["the morning meeting is over", FRIDAY_14],
  ["the morning is over", FRIDAY_14],
  ["I read the morning news", WEDNESDAY_16],
  ["before the afternoon begins", WEDNESDAY_10],
  ["I think of the evening", WEDNESDAY_10],
  ["the evening release is ready", WEDNESDAY_10],
  ["somebody wants to go home", WEDNESDAY_10],
  ["I have a first coffee with Tom", WEDNESDAY_16],
  ["the first thing breaks", WEDNESDAY_16],
  ["lunch is over", WEDNESDAY_16],
  ["I come back from a lunch talk", WEDNESDAY_16],
])("%s goes with %s", (when, at) => {
  expect(cueAtOdds(when, planned(at), "en")).toBe(false);
});

it("goes by the clock of whoever plans, and knows no hour of a stand-up", () => {
  const at = new Date("2026-11-25T03:30:00Z");
  expect(cueAtOdds("I have a quiet morning", { at, saidAt: SAID, zone: "Asia/Kolkata" }, "en")).toBe(false);
  expect(cueAtOdds("I have a quiet morning", { at, saidAt: SAID, zone: "Australia/Sydney" }, "en")).toBe(true);
  const afternoon = new Date("2026-11-25T09:30:00Z");
  expect(cueAtOdds("the stand-up ends", { at: afternoon, saidAt: SAID, zone: "Asia/Kolkata" }, "en")).toBe(false);
});

it("chooses the first that fits, and the first of all where none does", () => {
  const cues = [{ when: "Friday comes" }, { when: "the stand-up ends" }, { when: "a build is red" }];
  expect(fittingCue(cues, planned(WEDNESDAY_10), "en")).toBe(1);
  expect(fittingCue(cues, planned(WEDNESDAY_16), "en")).toBe(2);
  expect(fittingCue(cues.slice(0, 2), planned(WEDNESDAY_16), "en")).toBe(0);
});
