import { expect, it } from "vitest";
import { isNextPart, isOwnMatter, mayTellMore } from "./goes-on.ts";

it.each([
  ["i can do the rest tomorrow", false],
  ["ill do the rest on monday then", false],
  ["tag it as done pls", false],
  ["mark it as done", false],
  ["no wait omar is always so busy i dont want to annoy him. who else", false],
  ["we could try it again next week", false],
  ["i want to finish it first", false],
  ["ok lets do the second half on friday", false],
  ["hm tomorrow im home office and the internet is crap", false],
  ["show me the next one", false],
  ["so what now", false],
  ["and then she laughed", true],
  ["i could not believe it", true],
  ["no one had ever asked her", true],
  ["we will see what comes of it", true],
  ["she said she wants to do it again tomorrow", true],
  ["it was good, nobody knew", true],
  ["hana was 12 minutes late", true],
  ["they restart the workers by hand", true],
])("%s", (text, may) => {
  expect(mayTellMore(text, { isHeld: false, locale: "en" })).toBe(may);
});

it("behind another answer, it has to say how something was", () => {
  expect(mayTellMore("she restarts them by hand", { isHeld: true, locale: "en" })).toBe(false);
  expect(mayTellMore("she told me that it was always like this", { isHeld: true, locale: "en" })).toBe(true);
  // A word in passing leaves it open, another wish ends it.
  expect(mayTellMore("it was fun", { isHeld: true, before: "thanks", locale: "en" })).toBe(true);
  for (const before of ["assign", "next", "plan", "career"])
    expect(mayTellMore("it was fun", { isHeld: true, before, locale: "en" })).toBe(false);
});

it.each([
  ["no-answer", 0.9, "manager-trouble", true],
  ["promotion", 0.9, "praised", true],
  ["conflict", 0.9, "told-hard", true],
  // More of the same, what is not sure, and what only tells.
  ["conflict", 0.9, "conflict", false],
  ["conflict", 0.5, "told-hard", false],
  ["log", 0.9, "told-hard", false],
  // A project that is gone is a part of the reorganisation.
  ["stuck", 0.9, "situation:reorg", false],
  ["stuck", 0.9, "praised", true],
] as const)("%s (%d) after %s is a matter of its own: %s", (act, sureness, before, isOwn) => {
  const said = { decision: { kind: "act", act, slots: null }, guesses: [{ act, sureness }] } as const;
  expect(isOwnMatter(said, before)).toBe(isOwn);
});

const LOST = { kind: "lost" } as const;
const OTHER = { kind: "choose", acts: ["pause", "smaller"] } as const;
const SHOWN = { kind: "act", act: "stop", slots: null } as const;

it.each([
  ["petra", LOST, true],
  ["30 min", OTHER, true],
  ["took forever", SHOWN, true],
  ["three people from the client", LOST, true],
  // What asks, wishes, or is felt of the challenge.
  ["who sees this", LOST, false],
  ["too hard", OTHER, false],
  ["next week again", OTHER, false],
  ["i want another one", OTHER, false],
  ["you again", LOST, false],
  ["in half an hour", OTHER, false],
  ["skip it", SHOWN, false],
  // What has an answer of its own.
  ["my boss", { kind: "act", act: "manager-trouble", slots: null } as const, false],
  ["petra", { kind: "confirm", act: "skip" } as const, false],
] as const)("%s is the next part of what is told: %s", (text, decision, isPart) => {
  const guesses = decision.kind === "act" ? [{ act: decision.act, sureness: 0.5 }] : [];
  expect(isNextPart({ text, decision, guesses, isSure: false, isGrave: false }, "en")).toBe(isPart);
});
