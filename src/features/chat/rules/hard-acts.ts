/** Acts whose answers are about what weighs on somebody. */
import { HARM } from "#src/features/guidance/rules/follow-up.ts";
import { SITUATION_TOPICS } from "#src/features/guidance/rules/work-situation.ts";

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
  HARM,
  "credit",
  "hurt",
  ...SITUATION_TOPICS,
]);
