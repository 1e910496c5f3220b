import { describe, expect, it } from "vitest";
import type { Effect } from "#src/language/act.ts";
import { NO_SLOTS, type Slots } from "#src/language/intent.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { type Decision, decide, type Sure } from "./decide.ts";

const CHANGING = new Set(["pause", "done", "skip", "plan"]);
const effectOf = (act: string): Effect => (CHANGING.has(act) ? "changes" : "shows");

/** What is done about a message. @param sure what a pattern says. */
function decided(text: string, sure: Sure | null, ...guesses: Guess[]): Decision {
  return decide({ text, situation: "open", sure, isNegated: false, guesses, effectOf });
}
const guess = (act: string, sureness: number): Guess => ({ act, sureness });
const sure = (act: string, slots: Slots = NO_SLOTS): Sure => ({ act, slots });

describe("a pattern of what changes something", () => {
  const when = { ...NO_SLOTS, when: "until 1 March" };
  const story = { ...NO_SLOTS, story: "it took me five minutes" };

  it("is done at once where the reader agrees and the message is short", () => {
    const text = "pause until 1 March";
    expect(decided(text, sure("pause", when), guess("pause", 0.8))).toEqual({ kind: "act", act: "pause", slots: when });
  });

  it.each([
    ["the reader is sure that it is talk of work", "pause the pipeline till i merged", [guess("none", 0.92)], "lost"],
    ["the reader would ask nothing", "pause until 1 March", [guess("none", 0.3), guess("pause", 0.2)], "confirm"],
    ["the reader agrees faintly", "quiet in here", [guess("pause", 0.45), guess("resume", 0.21)], "confirm"],
    ["the reader thinks of something else", "quiet today", [guess("bored", 0.26), guess("pause", 0.1)], "choose"],
    [
      "the message is long",
      "pause until Monday, since I am in Lisbon with the whole team and nobody is here",
      [guess("pause", 0.9)],
      "confirm",
    ],
  ])("is asked about where %s", (_, text, guesses, kind) => {
    expect(decided(text, sure("pause", when), ...guesses).kind).toBe(kind);
  });

  it("is done where what came of it is told at length, and asked about where the reader reads no telling", () => {
    const text = "done, it took me five minutes";
    expect(decided(text, sure("done", story), guess("done", 0.6))).toEqual({ kind: "act", act: "done", slots: story });
    expect(decided(text, sure("done", story), guess("plan", 0.4), guess("done", 0.2))).toEqual({
      kind: "choose",
      acts: ["done", "plan"],
    });
  });
});

describe("done, with a wish in place of a story", () => {
  const done = (text: string, story: string, storyGuess: Guess): Decision =>
    decide({
      text,
      situation: "open",
      sure: sure("done", { ...NO_SLOTS, story }),
      isNegated: false,
      guesses: [guess("done", 0.9)],
      storyGuesses: [storyGuess],
      effectOf: (act) => (act === "stop" ? "asks" : effectOf(act)),
    });

  it("is asked about with both, so that nothing is closed by the way", () => {
    expect(done("done. stop it now", "stop it now", guess("stop", 0.8))).toEqual({
      kind: "choose",
      acts: ["done", "stop"],
    });
    expect(done("done, what is next?", "what is next?", guess("next", 0.9))).toEqual({
      kind: "choose",
      acts: ["done", "next"],
    });
  });

  it("is closed where what follows tells something", () => {
    expect(done("done, nobody answered", "nobody answered", guess("no-answer", 0.9)).kind).toBe("act");
    expect(done("done, it was good", "it was good", guess("stop", 0.3)).kind).toBe("act");
  });
});

describe("a pattern of what only shows something", () => {
  it("is shown, with what the reader thinks of as a button beside it", () => {
    expect(decided("the next one", sure("next"), guess("when-next", 0.3), guess("next", 0.2))).toEqual({
      kind: "act",
      act: "next",
      slots: NO_SLOTS,
      instead: ["when-next"],
    });
  });

  it("gives way to a reader that is much surer of something else", () => {
    expect(decided("when's the next", sure("next"), guess("when-next", 0.96), guess("next", 0.01))).toEqual({
      kind: "act",
      act: "when-next",
      slots: null,
    });
  });

  it("is never overruled where it speaks of danger", () => {
    expect(decided("i want to die, kidding", sure("crisis"), guess("how-are-you", 0.9))).toMatchObject({
      act: "crisis",
    });
  });
});

describe("the reader alone", () => {
  it("never changes anything at once, however sure it is", () => {
    expect(decided("no time, the release", null, guess("skip", 1))).toEqual({ kind: "confirm", act: "skip" });
  });

  it("offers the next act beside an answer where that is likely by itself, however sure the answer is", () => {
    expect(decided("who reads it", null, guess("privacy", 0.4), guess("spying", 0.3))).toMatchObject({
      act: "privacy",
      instead: ["spying"],
    });
    expect(decided("who reads it", null, guess("privacy", 0.8), guess("spying", 0.1))).toMatchObject({
      act: "privacy",
      instead: ["spying"],
    });
    expect(decided("who reads it", null, guess("privacy", 0.4), guess("spying", 0.05))).not.toHaveProperty("instead");
    expect(decided("who reads it", null, guess("privacy", 0.4), guess("none", 0.3))).not.toHaveProperty("instead");
  });

  it("offers two others at most, and three to choose from where the third is likely by itself", () => {
    const others = [guess("spying", 0.2), guess("known", 0.1), guess("export", 0.07)];
    expect(decided("who reads it", null, guess("privacy", 0.4), ...others)).toMatchObject({
      instead: ["spying", "known"],
    });
    expect(decided("no time, who reads it", null, guess("skip", 0.4), ...others)).toEqual({
      kind: "confirm",
      act: "skip",
      instead: ["spying", "known"],
    });
    const near = [guess("skip", 0.15), guess("pause", 0.14)];
    expect(decided("no time", null, ...near, guess("plan", 0.06), guess("done", 0.06))).toEqual({
      kind: "choose",
      acts: ["skip", "pause", "plan"],
    });
    expect(decided("no time", null, ...near, guess("plan", 0.05))).toEqual({ kind: "choose", acts: ["skip", "pause"] });
  });
});

describe("danger", () => {
  it("is answered as such where the reader is sure of it, and with human words where it is likely", () => {
    expect(decided("sorted my papers", null, guess("crisis", 0.6), guess("done", 0.3))).toEqual({
      kind: "act",
      act: "crisis",
      slots: null,
    });
    expect(decided("sorted my papers", null, guess("crisis", 0.3), guess("done", 0.2))).toEqual({
      kind: "act",
      act: "feelings",
      slots: null,
    });
    expect(decided("sorted my papers", null, guess("done", 0.3), guess("crisis", 0.2)).kind).not.toBe("act");
  });

  it("is never a button, beside an answer or as one of two", () => {
    const fear = guess("crisis", 0.15);
    expect(decided("it's monday, usually you are here at 9", null, guess("when-next", 0.16), fear)).toEqual({
      kind: "act",
      act: "when-next",
      slots: null,
    });
    expect(decided("sorted my papers", null, guess("praised", 0.15), fear)).toEqual({
      kind: "choose",
      acts: ["praised"],
    });
    expect(decided("sorted my papers", null, fear)).toEqual({ kind: "lost" });
    expect(decided("quiet today", sure("pause"), fear, guess("pause", 0.1))).toEqual({ kind: "confirm", act: "pause" });
    expect(decided("the next one", sure("next"), guess("crisis", 0.3))).not.toHaveProperty("instead");
  });

  it("is heeded behind a first word that says done", () => {
    const slots = { ...NO_SLOTS, story: "and so am I" };
    const read = { text: "done, and so am I", situation: "open" as const, isNegated: false, effectOf };
    expect(
      decide({
        ...read,
        sure: sure("done", slots),
        guesses: [guess("done", 0.9)],
        storyGuesses: [guess("crisis", 0.7)],
      }),
    ).toEqual({ kind: "act", act: "crisis", slots: null });
  });
});

describe("a word of courtesy, and that the bot annoys", () => {
  it.each([
    ["is no button to choose", [guess("annoyed", 0.15), guess("swap", 0.1)], { kind: "choose", acts: ["swap"] }],
    [
      "is none beside an answer",
      [guess("next", 0.7), guess("annoyed", 0.2)],
      { kind: "act", act: "next", slots: null },
    ],
    ["leaves nothing to choose", [guess("greeting", 0.15), guess("plan", 0.03)], { kind: "lost" }],
    ["leaves no yes that nobody said", [guess("greeting", 0.15), guess("yes", 0.1)], { kind: "lost" }],
  ] as const)("%s", (_, guesses, decision) => {
    expect(decided("nvm tht", null, ...guesses)).toEqual(decision);
  });
});
