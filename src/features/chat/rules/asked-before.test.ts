import { describe, expect, it } from "vitest";
import { askedBefore, askedOfWhich } from "./asked-before.ts";

describe("an answer to a question of some time ago", () => {
  it.each([
    [
      "hey, earlier you asked how hard it was to say nothing. very hard! i had to sit on my hands",
      "how hard it was to say nothing",
    ],
    ["you asked what surprised me: that nobody reads it", "what surprised me"],
    ["yesterday you asked me why they press it twice. they do not trust the first one", "why they press it twice"],
    ["You wanted to know who noticed first - the warehouse did", "who noticed first"],
    ["btw you asked what i would do differently, i would ask sooner", "what i would do differently"],
  ])("%s", (text, asked) => expect(askedBefore(text, "en")).toBe(asked));

  it.each([
    "you asked how hard it was",
    "what did you ask me",
    "you asked lena for me, did she answer?",
    "i did what you asked",
    "you asked me how it went two weeks ago",
    "you asked me how it went two weeks ago, what did I answer",
    "my lead asked how hard it was. very hard",
  ])("none: %s", (text) => expect(askedBefore(text, "en")).toBeNull());

  it("is of the one whose question shares most words with it", () => {
    const kept = [
      { id: "newest", questions: ["What made you prefer your first idea?"] },
      { id: "older", questions: ["Where did they hesitate?", "How hard was it to say nothing?"] },
    ];
    expect(askedOfWhich("how hard it was to say nothing", kept, "en")?.id).toBe("older");
    expect(askedOfWhich("what made you prefer the first one", kept, "en")?.id).toBe("newest");
    expect(askedOfWhich("how the weather is", kept, "en")).toBeNull();
    expect(askedOfWhich("how hard the build is", kept, "en")).toBeNull();
  });
});
