/** The answers of the state machine of introductions. */
import type { Ask, Introduction, IntroductionEffect, IntroductionTransition, Refusal } from "./types.ts";

export function moved(
  introduction: Introduction,
  ask: Ask | null,
  effects: readonly IntroductionEffect[],
): IntroductionTransition {
  return { kind: "moved", introduction, ask, effects };
}

export function stays(): IntroductionTransition {
  return { kind: "stays" };
}

export function refused(why: Refusal): IntroductionTransition {
  return { kind: "refused", why };
}

/** Its end. */
export function ended(introduction: Introduction, status: "withdrawn" | "over", now: Date): Introduction {
  return { ...introduction, status, dueAt: null, changedAt: now, endedAt: now };
}
