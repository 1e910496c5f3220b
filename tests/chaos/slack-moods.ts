/** How Slack behaves in each scenario: for every call that comes, what goes wrong with it. */
import { ANY_METHOD } from "#src/playground/faults.ts";
import type { Fault, Faults } from "#src/playground/model.ts";

/** What is done to one call, `ms` after the first message was due; null for nothing. */
type Mood = (ms: number, method: string) => Omit<Fault, "times"> | null;

const between = (least: number, most: number): number => Math.round(least + Math.random() * (most - least));
const chance = (share: number): boolean => Math.random() < share;

export const MOODS = {
  /** No fault at all, only patience: 3 to 9 s for every call. */
  slow: () => ({ delayMs: between(3000, 9000) }),
  /** Away for 85 s. Some of what was sent then arrived all the same, and nobody said so. */
  outage: (ms) =>
    ms < 85_000 ? (chance(0.25) ? { dropAnswer: true } : { status: 503 }) : { delayMs: between(50, 300) },
  /** Too many requests, for a minute and a half. */
  storm: (ms) =>
    ms < 90_000 && chance(0.6)
      ? { status: 429, error: "ratelimited", retryAfterSeconds: between(12, 30) }
      : { delayMs: between(50, 300) },
  /** For a minute one of five answers never arrives, and one of twenty messages long after the bot stopped waiting. */
  dropped: (ms, method) => {
    if (ms < 60_000 && chance(0.2)) return { dropAnswer: true, delayMs: between(50, 2000) };
    const isLate = ms < 60_000 && method === "chat.postMessage" && chance(0.05);
    return { delayMs: isLate ? 20_000 : between(50, 300) };
  },
  /** A bot is killed in the middle; Slack itself is only slow. */
  killed: () => ({ delayMs: between(1000, 4000) }),
} as const satisfies Record<string, Mood>;

export type Scenario = keyof typeof MOODS;

/** Puts a mood in the place of the faults that somebody could switch on. */
export function setMood(faults: Faults, scenario: Scenario, since: number): void {
  const mood: Mood = MOODS[scenario];
  faults.get = (method) => {
    if (method === "auth.test" || method === "events") return undefined;
    // Each call is asked about under its own name first; there the decision is made.
    if (method === ANY_METHOD) return undefined;
    const fault = mood(Date.now() - since, method);
    return fault ? { ...fault, times: 1 } : undefined;
  };
}
