import { describe, expect, it } from "vitest";
import { keepsWhatWouldGo, notThat, turnedDownIn } from "./not-that.ts";
import type { Offer } from "./talk.ts";

describe("what is turned down", () => {
  it.each([
    ["hm actually no dont pause", "pause"],
    ["no pause after all", "pause"],
    ["wait, i don't want to pause", "pause"],
    ["please don't skip it", "skip"],
    ["no, do not skip this week", "skip"],
    ["don't move it", "move"],
    ["actually no need to reschedule it", "move"],
    ["no, don't plan it yet", "plan"],
    ["don't swap it please", "swap"],
    ["don't make it bigger", "bigger"],
    ["dont resume yet", "resume"],
  ])("%s: %s", (text, act) => expect(turnedDownIn(text, "en")).toContain(act));

  it.each([
    "pause",
    "why don't you pause",
    "don't pause before friday",
    "they told me not to skip it",
    "don't skip it, move it to friday",
    "don't move it without asking lena",
    "no",
    "don't plan the workshop",
    "don't pause?",
  ])("nothing in: %s", (text) => expect(turnedDownIn(text, "en")).toEqual([]));
});

it.each([
  ["pause", "pause", [], "undo"],
  // It was changed before the last answer.
  ["pause", "privacy", [], null],
  [null, "pause", [], "left"],
  [null, "bored", ["pause"], "left"],
  [null, "next", ["plan"], null],
] as const)("pause, changed: %s, last: %s, offered: %s: %s", (changed, lastAct, offered, what) => {
  expect(notThat(["pause"], { changed, lastAct, offered })).toBe(what);
});

const offering = (action: string, isHeld = false): { readonly offers: readonly Offer[] } => ({
  offers: [{ action, value: "x", ...(isHeld ? { isHeld: true as const } : {}) }],
});

it.each([
  "no dont delete",
  "don't delete it",
  "no, please do not delete anything",
  "wait, don't remove that!",
  "i don't want to delete my entries",
  "oh no keep everything",
  "do not erase all of it please",
])("keeps what would go: %s", (text) => {
  for (const action of ["forget.confirm", "forget.open", "reflection.delete", "reflection.delete.2"])
    expect(keepsWhatWouldGo(text, offering(action), "en")).toBe(true);
  expect(keepsWhatWouldGo(text, offering("nudge.accept"), "en")).toBe(false);
  expect(keepsWhatWouldGo(text, offering("forget.confirm", true), "en")).toBe(false);
});

it.each([
  "delete it",
  "yes delete everything",
  "don't delete the second one, the first",
  "why don't you delete it",
  "no, delete the other one",
  "dont keep it",
  "what happens if i don't delete it",
])("says something else: %s", (text) => {
  expect(keepsWhatWouldGo(text, offering("forget.confirm"), "en")).toBe(false);
});
