/** What is learned of a method in a workspace: how long Slack holds it back, and what it seems to permit. Pure. */

import type { Lane } from "#src/workspaces/lane.ts";

const MINUTE_MS = 60_000;
/** Lowered by so much at a refusal, and by less at one that follows soon: the calls of the minute before may have filled Slack's count. */
const LOWERED = 0.7;
const LOWERED_AGAIN = 0.85;
const SOON_MS = 75_000;
/** Never lower than this share of what is known. */
const FLOOR = 0.1;
/** After so long without a refusal it is raised by a step, a share of what is known. */
const QUIET_MS = MINUTE_MS;
const STEP = 0.05;
const AFTER_HOLD_MS = 1000;

export interface Pace {
  /** Calls a minute as they were when this was written; null: what is known. */
  readonly perMinute: number | null;
  /** Slack asked not to call before. */
  readonly heldUntil: Date | null;
  /** When `perMinute` last changed. */
  readonly changedAt: Date;
}

/** Calls a minute from now on: raised by a step for each quiet time since the last refusal, never above what is known. */
export function paceNow(pace: Pace | null, known: number, now: Date): number {
  if (pace === null || pace.perMinute === null) return known;
  return Math.min(known, pace.perMinute + stepsSince(pace, now) * STEP * known);
}

/**
 * How long the method is still held back, in milliseconds; 0 when it is not. What nobody waits for begins a little later, so
 * that it does not meet a bucket that has just run dry.
 */
export function heldMs(pace: Pace | null, lane: Lane, now: Date): number {
  if (!pace?.heldUntil) return 0;
  return Math.max(0, pace.heldUntil.getTime() + (lane === "answers" ? 0 : AFTER_HOLD_MS) - now.getTime());
}

export interface Refused {
  /** Answers are not slowed down by the rate, so what is refused of them says nothing about whether the rate is right. */
  readonly lane: Lane;
  /** When the call began that Slack refused. */
  readonly startedAt: Date;
  readonly retryAfterMs: number;
}

/**
 * What is known after Slack refused a call. Calls that were on their way together are one refusal: those that began before
 * the rate was lowered only prolong the hold, and so do answers, which are tried the moment a hold ends. A rate that was raised since goes
 * back by a step, as the one before had held.
 */
export function afterRefusedCall(
  pace: Pace | null,
  known: number,
  { lane, startedAt, retryAfterMs }: Refused,
  now: Date,
): Pace {
  const heldUntil = new Date(Math.max(pace?.heldUntil?.getTime() ?? 0, now.getTime() + retryAfterMs));
  if (pace && (lane === "answers" || startedAt <= pace.changedAt)) return { ...pace, heldUntil };
  if (lane === "answers" || known === Number.POSITIVE_INFINITY) return { perMinute: null, heldUntil, changedAt: now };
  const rate = paceNow(pace, known, now);
  const wasRaised = pace !== null && pace.perMinute !== null && rate < known && stepsSince(pace, now) > 0;
  const isSoon = pace !== null && pace.perMinute !== null && now.getTime() - pace.changedAt.getTime() < SOON_MS;
  const lowered = wasRaised ? rate - STEP * known : rate * (isSoon ? LOWERED_AGAIN : LOWERED);
  return { perMinute: Math.max(lowered, floorOf(known)), heldUntil, changedAt: now };
}

function stepsSince({ changedAt }: Pace, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - changedAt.getTime()) / QUIET_MS));
}

function floorOf(known: number): number {
  return Math.min(known, Math.max(1, known * FLOOR));
}
