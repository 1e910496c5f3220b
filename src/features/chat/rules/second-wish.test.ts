import { describe, expect, it } from "vitest";
import { decided } from "#tests/support/decided.ts";
import { allReader } from "#tests/support/trained.ts";
import { secondWish, timeBeside } from "./second-wish.ts";

// Trained before any test has its time.
allReader();

const secondIn = (text: string): string | null => {
  const decision = decided(text, "open");
  if (decision.kind !== "act" && decision.kind !== "confirm") return decision.kind;
  return secondWish(text, { act: decision.act, guess: (part) => allReader().guess(part, "open"), locale: "en" });
};

describe("the other wish of a message", () => {
  it.each([
    ["can we move it to monday at 10, and can i do it with hana", "together"],
    ["skip this week and show me my last reflections", "skip"],
    ["make it smaller. how long does it take?", "how-long"],
    ["move it to friday and remind me on thursday", null],
    ["i have no time this week, we have a release", null],
    ["can you help me prepare", null],
    ["thanks, what is next?", null],
    ["i asked lena and she showed me the export", null],
    ["log: I helped Priya with her CORS problem for two hours, she can do it alone now", null],
  ])("%j: %s", (text, other) => {
    expect(secondIn(text)).toBe(other);
  });
});

describe("a time beside something else", () => {
  const isTime = (part: string): boolean => /^(?:thu|fri)\b[\d: ]*$/.test(part);
  it.each([
    ["thu 14:00, and can you tell me why this helps?", "thu 14:00"],
    ["what should i ask? fri 10", "fri 10"],
    ["thu 14:00", null],
    ["thu or fri, and why?", null],
    ["thu 14:00, fri 10 and why?", null],
    ["why is it here, and what for?", null],
  ])("%j: %s", (text, time) => {
    expect(timeBeside(text, { isTime, locale: "en" })).toBe(time);
  });
});
