/** Plain wishes, in whatever words they come: what the bot does about each, by situation. */
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

describe("what changes something is one button that names it where only the reader is sure, and done where a pattern agrees", () => {
  it.each([
    ["show me one then", "nothing-open", "next?"],
    ["show me another", "told", "next?"],
    ["is there a lighter version", "open", "smaller?"],
    ["something shorter please", "planned", "smaller?"],
    ["not longer than half an hour", "open", "smaller?"],
    ["scratch that", "open", "undo?"],
    ["bigger ones from now on", "open", "bigger!"],
    ["less meetings, more architecture", "open", "wish-topic?"],
    ["just pause for two weeks please", "open", "pause!"],
  ] as const)("%s (%s)", (text, situation, expected) => {
    expect(done(text, situation)).toBe(expected);
  });
  it.each([
    ["i am not able to do it any more", "not-done?"],
    ["thursday maybe, i guess i am in", "plan?"],
  ] as const)("and nothing else is done on a guess: %s", (text, other) => {
    expect(done(text, "open")).not.toBe(other.replace(/[!?]$/, "!"));
  });
});

describe("what somebody with a role does, and whether to ask again, have answers of their own", () => {
  it.each([
    "what does a lead actually do",
    "what does a tech lead do all day?",
    "hey, what do architects really do",
    "what's the job of a product owner",
    "what is it like to be a team lead",
    "what do architects do here",
    "tell me what a team lead does",
  ])("%s", (text) => expect(done(text, "open")).toBe("career!"));

  it.each([
    "Should I remind them or leave it",
    "should i ask again?",
    "should i ask them again?",
    "is it ok to ping him once more",
    "shall i write to lena again or wait",
    "do i write her once more",
    "shall i follow up with omar a second time",
  ])("%s", (text) => expect(done(text, "open")).toBe("no-answer!"));
});

describe("a week in which something is done is no week that is left out, and more of it is more", () => {
  it.each([
    "i think i ll do both things this week, the hana one fri and the design one maybe today after lunch",
    "i'll do it this week",
    "this week i can do it",
    "we'll manage it this week",
    "i'm going to take it on this week",
    "sure, this week i can manage that",
  ])("%s", (text) => {
    expect(done(text, "open")).toMatch(/^plan/);
  });

  it.each(["not this week", "i can't do it this week", "i won't do it this week", "this week i wont do it"])(
    "%s: left out",
    (text) => expect(done(text, "open")).toMatch(/^skip/),
  );

  it.each([
    "will do more of this",
    "More of these please",
    "i want more of this",
    "can i have more of these",
    "give me lots more like that",
    "happy to take on more of these",
  ])("%s: more", (text) => expect(done(text, "open")).toMatch(/^bigger/));
});
