/** How a rate is counted: in windows of whole seconds, short enough that neither a minute nor a burst of Slack's is overrun. */

import type { Lane } from "#src/workspaces/lane.ts";

/** A window begins with the first call that is counted in it. */
export interface Window {
  readonly seconds: number;
  /** Calls of all lanes. */
  readonly calls: number;
}

/** Windows from the shortest; the first is taken in which a rate has calls enough to be divided. */
const LENGTHS = [
  { seconds: 12, calls: 5 },
  { seconds: 30, calls: 5 },
] as const;
/** The share of a window that only answers may use, one call at least. */
const RESERVE = 0.04;
/** What can wait leaves room for what is due. */
const UPKEEP_SHARE = 0.75;
const SECOND_MS = 1000;

/** @param perMinute finite. */
export function windowOf(perMinute: number): Window {
  for (const { seconds, calls } of LENGTHS) {
    const inWindow = Math.floor((perMinute * seconds) / 60);
    if (inWindow >= calls) return { seconds, calls: inWindow };
  }
  return { seconds: 60, calls: Math.max(1, Math.floor(perMinute)) };
}

/** How many calls of a window a lane may have used, all lanes counted, before it has to wait. Answers never wait. */
export function callsOf({ calls }: Window, lane: Lane): number {
  if (lane === "answers") return Number.POSITIVE_INFINITY;
  const shared = Math.max(1, calls - Math.max(1, Math.round(calls * RESERVE)));
  return lane === "upkeep" ? Math.max(1, Math.floor(shared * UPKEEP_SHARE)) : shared;
}

/** A window as it stands. */
export interface Use {
  /** Calls counted in it so far, of all lanes; 0 where none is open. */
  readonly used: number;
  /** Until it ends, in milliseconds; null where none is open. */
  readonly leftMs: number | null;
}

export interface Share {
  /** Messages that may be posted in the coming second. */
  readonly most: number;
  /** When to ask again, in milliseconds. */
  readonly againMs: number;
}

/**
 * What due messages may take for the coming second: a window is used evenly, second by second, so that a burst stays small
 * wherever a minute is measured. What answers used beyond it is taken off, and what an idle second left is made up for
 * within the window by no more than a message a second: a bucket of Slack's that ran dry stands no burst.
 */
export function shareOf(window: Window, { used, leftMs }: Use): Share {
  const shared = callsOf(window, "messages");
  const lengthMs = window.seconds * SECOND_MS;
  const left = leftMs ?? lengthMs;
  const untilNextSecond = Math.min(lengthMs, lengthMs - left + SECOND_MS);
  const allowed = Math.floor((shared * untilNextSecond) / lengthMs) - used;
  const most = Math.max(0, Math.min(allowed, shared - used, Math.ceil(shared / window.seconds)));
  // The next window begins with the next call: asked for when this one ends, so that no moment between them is lost.
  return { most: leftMs === null ? Math.max(1, most) : most, againMs: Math.max(1, Math.min(SECOND_MS, left)) };
}
