import { expect, it } from "vitest";
import { atSize } from "#src/kernel/challenge.ts";
import { challengeWith } from "#tests/fakes/challenges.ts";
import { planWith } from "#tests/fakes/people.ts";
import { planAtSize, willOf } from "./plan-of-size.ts";

const now = new Date("2026-11-24T10:00:00Z");
const offered = challengeWith({
  title: "Ask your lead for a seat",
  tiny: "Ask your lead which call it could be, and note it.",
  cues: [{ when: "I see them", will: "ask them for a date" }],
});

it.each([
  ["Walk me through the release", "do this: “Walk me through the release”"],
  ["Explain your test to me", "do this: “Explain your test to me”"],
  ["The pricing page", "do this: “The pricing page”"],
])("a colleague's own words %j stay as they were written", (title, will) => {
  expect(willOf({ title, task: title, assumed: { time: true } }, "en")).toBe(will);
});

it("a title, and a first bite, are said by the person", () => {
  expect(willOf(offered, "en")).toBe("ask my lead for a seat");
  expect(willOf(atSize(offered, "tiny"), "en")).toBe("ask my lead which call it could be, and note it");
});

it.each([
  ["ask my lead for a seat", "ask my lead which call it could be, and note it"],
  ["ask them for a date", "ask my lead which call it could be, and note it"],
  ["ring my lead after lunch", null],
])("the plan %j at the smaller size: %j", (will, after) => {
  const plan = planAtSize(planWith({ will }), offered, { size: "tiny", locale: "en", now });
  expect(plan?.will ?? null).toBe(after);
});
