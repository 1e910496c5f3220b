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
  ["the stand-up ends", WEDNESDAY_16],
  ["the standup ends", FRIDAY_14],
  ["I have my first coffee tomorrow", FRIDAY_14],
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
])("%s goes with %s", (when, at) => {
  expect(cueAtOdds(when, planned(at), "en")).toBe(false);
});

it("goes by the clock of whoever plans", () => {
  const at = new Date("2026-11-25T03:30:00Z");
  expect(cueAtOdds("the stand-up ends", { at, saidAt: SAID, zone: "Asia/Kolkata" }, "en")).toBe(false);
  expect(cueAtOdds("the stand-up ends", { at, saidAt: SAID, zone: "Australia/Sydney" }, "en")).toBe(true);
});

it("chooses the first that fits, and the first of all where none does", () => {
  const cues = [{ when: "Friday comes" }, { when: "the stand-up ends" }, { when: "a build is red" }];
  expect(fittingCue(cues, planned(WEDNESDAY_10), "en")).toBe(1);
  expect(fittingCue(cues, planned(WEDNESDAY_16), "en")).toBe(2);
  expect(fittingCue(cues.slice(0, 2), planned(WEDNESDAY_16), "en")).toBe(0);
});
