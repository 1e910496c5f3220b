import type { Catalogue } from "#src/domain/catalogue.ts";

/** What the benchmarks share. */
export interface Bench {
  readonly catalogue: Catalogue;
  /** A new migrated database. @returns its URL. */
  database(name: string): Promise<string>;
  /** null where there is no Redis. */
  readonly redisUrl: string | null;
  /** The URL of an empty Redis database. */
  freshRedis(): string;
  /** Figures of this run that others are compared with: messages a second of `deliver`. */
  readonly measured: Map<string, number>;
}
