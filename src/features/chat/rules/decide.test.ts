import { describe, expect, it } from "vitest";
import { NO_SLOTS, type Slots } from "#src/language/intent.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { type Decision, decide } from "./decide.ts";

/** What is done about a message that a pattern reads, where the reader thinks of something else. */
function decided(text: string, act: string, slots: Slots, ...guesses: Guess[]): Decision {
  return decide({
    text,
    situation: "open",
    sure: { act, slots },
    isNegated: false,
    guesses,
    effectOf: () => "changes",
  });
}
const guess = (act: string, sureness: number): Guess => ({ act, sureness });

describe("a pattern that the reader does not agree with", () => {
  const story = { ...NO_SLOTS, story: "it took me five minutes" };
  const when = { ...NO_SLOTS, when: "until 1 March" };

  it("is done where what came of it is told, unless the reader is sure of something else", () => {
    const text = "done, it took me five minutes";
    expect(decided(text, "done", story, guess("plan", 0.4))).toEqual({ kind: "act", act: "done", slots: story });
    expect(decided(text, "done", story, guess("stop", 0.6))).toEqual({ kind: "choose", acts: ["done", "stop"] });
  });

  it("is done where its day is named, unless the reader is sure of another wish", () => {
    const text = "pause until 1 March";
    expect(decided(text, "pause", when, guess("none", 0.9))).toEqual({ kind: "act", act: "pause", slots: when });
    expect(decided(text, "pause", when, guess("move", 0.9))).toEqual({ kind: "choose", acts: ["pause", "move"] });
  });

  it("is asked about where it stands alone", () => {
    expect(decided("skip", "skip", NO_SLOTS, guess("none", 0.9))).toEqual({ kind: "choose", acts: ["skip"] });
  });
});
