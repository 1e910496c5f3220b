/** What a chaos run is asked for, and what it prints. */
import type { FaultKind } from "./fault-plan.ts";

export interface ChaosOptions {
  readonly seed: number;
  readonly minutes: number;
  readonly backend: "redis" | "postgres";
  readonly people: number;
  /** The longest time between two faults. */
  readonly gapMs: number;
  /** So many times the usual number of calls are slow, doubled or in another order. */
  readonly callsFactor: number;
  /** How many write in the DM at any time, beside what all do. */
  readonly talkers: number;
  /** How many join of their own accord while things fail; all others before. */
  readonly later: number;
  /** Instead of what is granted for it: when the run ends if the faults have not begun by then. */
  readonly endsAfterMs?: number;
  /** Instead of the bot: the module that its processes run. */
  readonly botFile?: string;
}

export interface ChaosReport extends ChaosOptions {
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Faults that cannot be made on this machine. */
  readonly skipped: readonly string[];
  readonly deaths: number;
  readonly failedStarts: number;
  readonly failingCalls: number;
  readonly messages: number;
  readonly weeks: number;
  /** How long it took. */
  readonly seconds: number;
  /** Tries to join that came to nothing although nothing failed yet. */
  readonly turnedAway: number;
  readonly did: number;
  /** What their files told of seats, so that it is seen what was looked at. */
  readonly files: number;
  readonly seatsOffered: number;
  readonly seated: number;
  readonly answers: number;
  /** People whom Slack, or the bot in plain words, told that something came to nothing. */
  readonly told: number;
  /** Messages of people that never reached the bot, as it was away at each of Slack's tries. */
  readonly givenUp: number;
  readonly late: number;
  readonly answerP95Ms: number;
  /** Longest time after a death until the next message, while nothing else went wrong, and of how many deaths that is told. */
  readonly longestSilenceMs: number;
  readonly silencesJudged: number;
  readonly limited: number;
  /** Of these, what no fault had made: by method. */
  readonly limitedByLimits: Readonly<Record<string, number>>;
  readonly errorLines: number;
  readonly violations: number;
  readonly broken: readonly string[];
}
