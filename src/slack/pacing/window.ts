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
/** The share of a window that due messages may use however many answers there are, so that those hold none back for good. */
const LEAST = 0.25;
/** What can wait leaves room for what is due. */
const UPKEEP_SHARE = 0.75;
/** What can wait may use so much of a window of look-ups. */
const LOOKUPS_OF_UPKEEP = 0.25;
const SECOND_MS = 1000;
const MINUTE_S = 60;

/** @param perMinute finite. */
export function windowOf(perMinute: number): Window {
  for (const { seconds, calls } of LENGTHS) {
    const inWindow = Math.floor((perMinute * seconds) / 60);
    if (inWindow >= calls) return { seconds, calls: inWindow };
  }
  return { seconds: 60, calls: Math.max(1, Math.floor(perMinute)) };
}

/**
 * How many calls of a window a lane may have used, all lanes counted, before it has to wait. Answers never wait. Look-ups
 * may use a window at once, so they use less of it: however a minute lies, with all windows that it touches it is not overrun.
 */
export function callsOf({ seconds, calls }: Window, lane: Lane, isLookup = false): number {
  if (lane === "answers") return Number.POSITIVE_INFINITY;
  if (lane === "lookups" || lane === "lookups-if-soon")
    return Math.max(1, Math.floor((calls * MINUTE_S) / (MINUTE_S + seconds)));
  // Jobs that ask the same leave most of it to those who wait.
  if (lane === "upkeep" && isLookup) return Math.max(1, Math.floor(calls * LOOKUPS_OF_UPKEEP));
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
 * @param use of all lanes.
 * @param own of due messages alone; where answers leave nothing, these still go on with a part of the window, one at a time.
 */
export function shareOf(window: Window, use: Use, own: Use): Share {
  const shared = callsOf(window, "messages");
  const left = use.leftMs ?? window.seconds * SECOND_MS;
  const allowed = untilNextSecond(window, shared, use);
  const most = Math.max(0, Math.min(allowed, shared - use.used, Math.ceil(shared / window.seconds)));
  const least = Math.max(0, Math.min(1, untilNextSecond(window, Math.ceil(shared * LEAST), own)));
  // The next window begins with the next call: asked for when this one ends, so that no moment between them is lost.
  const isFirst = use.leftMs === null || own.leftMs === null;
  return {
    most: Math.max(most, isFirst ? 1 : least),
    againMs: Math.max(1, Math.min(untilNextTurn(window, left), left)),
  };
}

/**
 * Turns come at the whole seconds of a window, so that a queue that hands each one out some time late does not lengthen every
 * second: of twelve turns, each with at most its second's messages, one would be lost.
 * @param leftMs of the window.
 */
function untilNextTurn({ seconds }: Window, leftMs: number): number {
  const lateMs = (seconds * SECOND_MS - leftMs) % SECOND_MS;
  return lateMs <= SECOND_MS / 2 ? SECOND_MS - lateMs : 2 * SECOND_MS - lateMs;
}

/** How many of `calls` are left of a window's part up to the end of the coming second. */
function untilNextSecond({ seconds }: Window, calls: number, { used, leftMs }: Use): number {
  const lengthMs = seconds * SECOND_MS;
  const passedMs = lengthMs - (leftMs ?? lengthMs);
  return Math.floor((calls * Math.min(lengthMs, passedMs + SECOND_MS)) / lengthMs) - used;
}
