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

const DAY_MS = 86_400_000;
/** A wish without anybody is tried again so often, and when somebody registers. */
export const RETRY_MS = DAY_MS;

/** Nobody has the question any more. Words for one person who was named go to nobody else before the asker says so. */
export function withoutHost(introduction: Introduction, now: Date): Introduction {
  const isNamed = introduction.wishedUserId !== null;
  return {
    ...introduction,
    status: isNamed ? "no-one" : "looking",
    hostUserId: null,
    times: [],
    isRepeated: false,
    triedAt: now,
    dueAt: isNamed ? new Date(now.getTime() + RETRY_MS) : now,
    changedAt: now,
  };
}

/** Its end. */
export function ended(introduction: Introduction, status: "withdrawn" | "over", now: Date): Introduction {
  return { ...introduction, status, dueAt: null, changedAt: now, endedAt: now };
}
