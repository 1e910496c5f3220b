/** When a message that Slack did not take is tried again, and when it is given up. */
import { RATE_LIMITED } from "#src/slack/slack-errors.ts";

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const MAX_WAIT_MS = 15 * 60_000;
/** Somebody looks at the conversation and waits: longer is silence. */
const MAX_AWAITED_WAIT_MS = 60_000;
/** After a request without an answer, Slack may take so long to show the message; it is not searched for sooner. */
export const SETTLING_MS = 60_000;
const GIVE_UP_AFTER_MS = 24 * HOUR_MS;

/** Why and how an attempt ended without the message being taken. */
export interface RefusedAttempt {
  /** Slack's error code, or a word for what happened on the way. */
  readonly error: string;
  /** How long Slack, or the kind of error, asks to wait. */
  readonly retryAfterMs: number;
  /** Whether it may have arrived all the same. */
  readonly uncertain: boolean;
}

export type NextStep =
  | { readonly kind: "again"; readonly at: Date; readonly giveUpAt: Date | null }
  | { readonly kind: "give-up" };

/** What is known of a message that was refused. */
export interface Tried {
  readonly attempts: number;
  /** Somebody wrote or pressed, and waits for it. */
  readonly isAwaited: boolean;
  readonly giveUpAt: Date | null;
  readonly window: Date | null;
}

/**
 * What follows a refusal. Slack's own waiting time is kept; after other errors the wait doubles each time, up to a quarter
 * of an hour, or to a minute where somebody waits for the message.
 * @param attempts how often Slack's trouble ended an attempt, this time included.
 * @param giveUpAt null at the first refusal.
 * @param window until when it makes sense at all, where that is known; else it is given up a day after the first refusal.
 */
export function afterRefusal(
  refusal: RefusedAttempt,
  { attempts, isAwaited, giveUpAt, window }: Tried,
  now: Date,
): NextStep {
  const end = giveUpAt ?? window ?? new Date(now.getTime() + GIVE_UP_AFTER_MS);
  const at = new Date(now.getTime() + waitMs(refusal, attempts, isAwaited));
  return at > end ? { kind: "give-up" } : { kind: "again", at, giveUpAt: end };
}

/**
 * What follows when quiet hours, a holiday or the like hold a message back until `until`. That time does not count for
 * giving up; a window that Slack's trouble had begun to use up ends all the same.
 */
export function afterHold(
  until: Date,
  { giveUpAt, hasWindow }: { giveUpAt: Date | null; hasWindow: boolean },
  now: Date,
): NextStep {
  if (giveUpAt === null) return { kind: "again", at: until, giveUpAt };
  if (hasWindow) return until > giveUpAt ? { kind: "give-up" } : { kind: "again", at: until, giveUpAt };
  return { kind: "again", at: until, giveUpAt: new Date(giveUpAt.getTime() + until.getTime() - now.getTime()) };
}

function waitMs({ error, retryAfterMs, uncertain }: RefusedAttempt, attempts: number, isAwaited: boolean): number {
  const asked = Math.min(Math.max(retryAfterMs, SECOND_MS), MAX_WAIT_MS);
  const doubled = error === RATE_LIMITED ? asked : asked * 2 ** Math.min(Math.max(attempts - 1, 0), 20);
  const grown = Math.max(asked, Math.min(doubled, isAwaited ? MAX_AWAITED_WAIT_MS : MAX_WAIT_MS));
  return Math.min(Math.max(grown, uncertain ? SETTLING_MS : 0), MAX_WAIT_MS);
}
