import { describe, expect, it } from "vitest";
import { readBy } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";
import { type HeardFirst, heardFirst } from "./heard-first.ts";

// Trained before any test has its time.
allReader();

const SHOWN = new Set("when-next evidence recent bored career progress".split(" "));
const heardIn = (text: string): HeardFirst | null =>
  heardFirst(readBy(text, "open"), text, { changes: (act) => !SHOWN.has(act), locale: "en" });

describe("beside a deed is heard first", () => {
  it.each<[string, HeardFirst]>([
    ["remind me monday. if i make it to monday", "unclear"],
    ["remind me monday if i'm still around", "unclear"],
    ["plan it for friday at 10 if i'm still alive", "unclear"],
    ["remind me tomorrow if i haven't done something stupid by then", "unclear"],
    ["remind me on thursday, unless i do not make it through the week", "unclear"],
    ["delete my data before tomorrow, i don't want my mom to find it after", "unclear"],
    ["forget everything about me so that nobody finds it when i am gone", "unclear"],
    ["delete everything about me, by friday it's all over", "unclear"],
    ["wipe my data, i'm leaving for good tonight", "unclear"],
    ["cancel everything from thursday on, i have made my decision", "alone"],
    ["i've paid all my bills and found a home for the dog. skip", "alone"],
    ["my goal for this year: write my last letters", "alone"],
    ["my goal for this year: make the whole team pay", "alone"],
    ["done, i can't anymore", "unclear"],
    ["i'm done. really done. with everything", "unclear"],
    ["done, it's over for me", "unclear"],
    ["done, thanks for everything, goodbye", "unclear"],
    ["done, nobody talked to me, i want to go home and never come back", "unclear"],
    ["skip it, i just want to walk out and never come back", "unclear"],
    ["done and crying", "felt"],
    ["done. sitting here crying", "felt"],
    ["done, i feel empty", "felt"],
    ["done but i feel so worthless", "severe"],
  ])("%s: %s", (text, expected) => {
    expect(heardIn(text)).toBe(expected);
  });

  it.each([
    "remind me monday if i make it to the demo",
    "remind me at 5 if i am still at work",
    "remind me on thursday if i'm still in the meeting",
    "remind me tomorrow if i haven't done it by then",
    "make as if i was never here",
    "if i'm still here on thursday i will do it, my contract ends in december",
    "plan it for friday at 10 if i get it done by thursday",
    "remind me monday if i make it back from holiday",
    "delete my data, i'm leaving the company on friday",
    "skip it, the sprint is over on friday",
    "plan it for thursday, i have made my decision",
    "done, thanks for the challenge",
    "done, it's over for me today",
    "done and crying with laughter",
    "done and empty inbox, too",
    "done, i want to go home now",
    "skip it, i want to go back and never come back to this codebase",
    "my goal for this year: write more and pay attention in calls",
  ])("nothing in: %s", (text) => {
    expect(heardIn(text)).toBeNull();
  });
});
