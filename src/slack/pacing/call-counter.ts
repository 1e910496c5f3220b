/**
 * Counts calls for all processes, by rate-limiter-flexible: in Redis where there is one, else in PostgreSQL. While that cannot be
 * reached each process counts for itself. Why that library: docs/decisions/0024.
 */

import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  type RateLimiterRes,
} from "rate-limiter-flexible";
import type { Use, Window } from "./window.ts";

/** The curly brackets are the queue's: one slot of a Redis Cluster. */
const PREFIX = "{growth}-calls";
const TABLE = "call_counts";
/** Only counted with here, never refused by: who may call is decided by what was counted. */
const OPTIONS = { keyPrefix: PREFIX, points: 1, duration: 1 } as const;

/** Where is counted. */
export type CountsIn =
  /** An ioredis client. */
  | { readonly kind: "redis"; readonly client: object }
  /** A pool of node-postgres. */
  | { readonly kind: "postgres"; readonly pool: object };

export interface CallCounter {
  /** The window of this key as it stands. */
  look(key: string): Promise<Use>;
  /** Counts calls, and opens a window of so many seconds where none is open. @returns the window with them. */
  add(key: string, calls: number, window: Pick<Window, "seconds">): Promise<Use>;
}

export function callCounter(where: CountsIn): CallCounter {
  const limiter = limiterIn(where);
  return {
    look: async (key) => useIn(await limiter.get(key)),
    // In place of `consume`, which would count the calls that it refuses as well.
    add: async (key, calls, { seconds }) => useIn(await limiter.penalty(key, calls, { customDuration: seconds })),
  };
}

function limiterIn(where: CountsIn): RateLimiterAbstract {
  const options = { ...OPTIONS, insuranceLimiter: new RateLimiterMemory(OPTIONS) };
  if (where.kind === "redis")
    return new RateLimiterRedis({ ...options, storeClient: where.client, rejectIfRedisNotReady: true });
  return new RateLimiterPostgres({
    ...options,
    storeClient: where.pool,
    storeType: "pool",
    tableName: TABLE,
    // The table is made by a migration, and what ended is deleted with the rest that is of no use any more; the library's own
    // timer would outlive the bot.
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}

function useIn(counted: RateLimiterRes | null): Use {
  if (counted === null || counted.msBeforeNext <= 0) return { used: 0, leftMs: null };
  return { used: Math.max(0, counted.consumedPoints), leftMs: counted.msBeforeNext };
}
