/** Wishes that are plain are done or shown at once, in whatever words they come: what the bot does about each, by situation. */
import { describe, expect, it } from "vitest";
import type { Situation } from "#src/language/act.ts";
import { type Outcome, outcomeOf } from "#tests/support/strangers.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

/** ! at once, ? by one button, / to choose from. */
function shown(outcome: Outcome): string {
  if (outcome.kind === "act") return `${outcome.act}!`;
  if (outcome.kind === "confirm") return `${outcome.act}?`;
  return outcome.kind === "choose" ? outcome.acts.join(" / ") : outcome.kind;
}
const done = (text: string, situation: Situation): string => shown(outcomeOf(text, situation));

describe("help before a challenge is shown at once", () => {
  it.each([
    "could you prepare me for this a bit",
    "can you help me prepare",
    "prepare me please",
    "get me ready for it",
    "can u prep me a little for that one",
    "i want to prepare for that",
    "would you prepare me a bit",
    "i would like to be prepared for it",
  ])("%s", (text) => {
    expect([done(text, "open"), done(text, "planned")]).toEqual(["prepare!", "prepare!"]);
  });
});
