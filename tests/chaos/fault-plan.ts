/** What goes wrong and when: a list of faults that comes of a seed. */
import { type Random, randomFrom } from "./random.ts";

/** The bot's processes, in the order in which they are started. */
export const BOTS = ["web", "worker-1", "worker-2"] as const;
export type BotName = (typeof BOTS)[number];

/** One fault. Lengths are milliseconds of real time; `calls` is how many calls to Slack it hits. */
export type Fault =
  | { readonly kind: "kill"; readonly bot: BotName }
  | { readonly kind: "terminate"; readonly bot: BotName }
  | { readonly kind: "freeze"; readonly bot: BotName; readonly ms: number }
  | { readonly kind: "postgres-restarted" }
  | { readonly kind: "postgres-killed" }
  | { readonly kind: "postgres-away"; readonly ms: number }
  | { readonly kind: "disk-full"; readonly ms: number }
  | { readonly kind: "redis-killed" }
  | { readonly kind: "redis-emptied" }
  | { readonly kind: "redis-hung"; readonly ms: number }
  | { readonly kind: "slack-slow"; readonly calls: number; readonly ms: number }
  | { readonly kind: "slack-storm"; readonly calls: number; readonly retryAfterSeconds: number }
  | { readonly kind: "slack-500-afterwards"; readonly calls: number }
  | { readonly kind: "slack-cut-afterwards"; readonly calls: number }
  | { readonly kind: "slack-outage"; readonly ms: number }
  | { readonly kind: "events-doubled"; readonly calls: number }
  | { readonly kind: "events-reordered"; readonly calls: number }
  | { readonly kind: "clock-jump"; readonly minutes: number };

export type FaultKind = Fault["kind"];
export interface PlannedFault {
  /** Milliseconds from the start. */
  readonly atMs: number;
  readonly fault: Fault;
}

export interface PlanOptions {
  readonly seed: number;
  /** How long faults are begun. */
  readonly ms: number;
  readonly backend: "redis" | "postgres";
  /** Whether the database lies on a disk that can be filled. */
  readonly hasSmallDisk: boolean;
  /** The longest time between two faults; the shortest is a fifth of it. */
  readonly gapMs: number;
  /**
   * So many times the usual number of calls are slow, doubled or in another order. What is refused or in doubt stays as it is: the bot
   * may look into 50 DMs a minute, so that more doubts than that are no fault that anybody could mend in time.
   */
  readonly callsFactor: number;
}

/** A run shorter than this has no faults that alone would take a minute and more. */
const LONG_RUN_MS = 6 * 60_000;
/** Longer than the lease of a message, and of an event, two minutes. */
const BEYOND_LEASES_MS = 130_000;
const SHORT_FREEZE_MS = [1000, 20_000] as const;
const AWAY_MS = [4000, 15_000] as const;
const LONG_AWAY_MS = 60_000;
const OUTAGE_MS = 90_000;
const SHORT_OUTAGE_MS = 12_000;
/** Messages in a row that Slack takes without saying so. */
const FEW_CALLS = 4;
const MANY_CALLS = 30;

/** How often each kind is drawn, and what it then is. */
function kindsOf({ ms, backend, hasSmallDisk, callsFactor }: PlanOptions): [number, (random: Random) => Fault][] {
  const isLong = ms >= LONG_RUN_MS;
  const most = isLong ? MANY_CALLS : FEW_CALLS;
  const calls = (random: Random, least: number, most: number): number => random.between(least, most) * callsFactor;
  const anyBot = (random: Random): BotName => random.pick([...BOTS, "worker-1", "worker-2"]);
  const kinds: [number, (random: Random) => Fault][] = [
    [12, (random) => ({ kind: "kill", bot: anyBot(random) })],
    [5, (random) => ({ kind: "terminate", bot: anyBot(random) })],
    [6, (random) => ({ kind: "freeze", bot: anyBot(random), ms: random.between(...SHORT_FREEZE_MS) })],
    [2, () => ({ kind: "postgres-restarted" })],
    [2, () => ({ kind: "postgres-killed" })],
    [2, (random) => ({ kind: "postgres-away", ms: random.between(...AWAY_MS) })],
    [5, (random) => ({ kind: "slack-slow", calls: calls(random, 5, 30), ms: random.between(3000, 9000) })],
    [5, (random) => ({ kind: "slack-storm", calls: random.between(5, 40), retryAfterSeconds: random.between(1, 5) })],
    [5, (random) => ({ kind: "slack-500-afterwards", calls: random.between(1, most) })],
    [5, (random) => ({ kind: "slack-cut-afterwards", calls: random.between(1, most) })],
    [1, () => ({ kind: "slack-outage", ms: isLong ? OUTAGE_MS : SHORT_OUTAGE_MS })],
    [3, (random) => ({ kind: "events-doubled", calls: calls(random, 1, 10) })],
    [3, (random) => ({ kind: "events-reordered", calls: calls(random, 1, 10) })],
    [3, (random) => ({ kind: "clock-jump", minutes: random.between(1, 20) })],
  ];
  if (isLong) {
    kinds.push([1, (random) => ({ kind: "freeze", bot: anyBot(random), ms: BEYOND_LEASES_MS })]);
    kinds.push([1, () => ({ kind: "postgres-away", ms: LONG_AWAY_MS })]);
  }
  if (backend === "redis") {
    kinds.push([3, () => ({ kind: "redis-killed" })]);
    kinds.push([3, () => ({ kind: "redis-emptied" })]);
    kinds.push([3, (random) => ({ kind: "redis-hung", ms: random.between(...AWAY_MS) })]);
  }
  if (hasSmallDisk) kinds.push([2, (random) => ({ kind: "disk-full", ms: random.between(...AWAY_MS) })]);
  return kinds;
}

/** From one of the longest faults to the next: what people wait for must be possible within the checker's patience. */
const BETWEEN_LONG_MS = 300_000;
const isLongFault = (fault: Fault): boolean => "ms" in fault && fault.kind !== "slack-slow" && fault.ms >= LONG_AWAY_MS;

/** The same options give the same list. What already goes wrong does not keep the next fault waiting, but for the longest ones. */
export function faultPlan(options: PlanOptions): PlannedFault[] {
  const random = randomFrom(options.seed);
  const kinds = kindsOf(options);
  const total = kinds.reduce((sum, [weight]) => sum + weight, 0);
  const plan: PlannedFault[] = [];
  let noLongUntilMs = 0;
  const gap = (): number => random.between(options.gapMs / 5, options.gapMs);
  for (let atMs = gap(); atMs < options.ms; atMs += gap()) {
    let left = random.between(1, total);
    const [, make] = kinds.find(([weight]) => (left -= weight) <= 0) ?? kinds[0] ?? [];
    const fault = make?.(random);
    if (!fault || (isLongFault(fault) && atMs < noLongUntilMs)) continue;
    if (isLongFault(fault)) noLongUntilMs = atMs + BETWEEN_LONG_MS;
    plan.push({ atMs, fault });
  }
  return plan;
}
