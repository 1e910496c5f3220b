/** Acts whose answers are about what weighs on somebody. */

/** Answers to what weighs on somebody; their next sentence is part of it. */
export const HARD: ReadonlySet<string> = new Set([
  "feelings",
  "conflict",
  "doubt",
  "dare",
  "manager-trouble",
  "guilt",
  "envy",
  "quitting",
  "confidence",
]);
