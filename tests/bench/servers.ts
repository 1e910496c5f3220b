/** A PostgreSQL and, where there is one, a Redis, for programs that measure or try the bot with real processes. */
import { migrateToLatest } from "#src/db/migrate.ts";
import { provideRedis } from "../support/redis-server.ts";
import { startTemporaryPostgres } from "../support/temporary-postgres.ts";
import { onDatabase } from "./seed.ts";

export interface Servers {
  /** null where there is no Redis. */
  readonly redisUrl: string | null;
  /** The URL of an empty Redis database. */
  freshRedis(): string;
  /** A new migrated database. @returns its URL. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const postgres = await startTemporaryPostgres({ fast: false });
  const redis = await provideRedis();
  let redisDatabase = 0;
  return {
    redisUrl: redis.url,
    freshRedis: () => `${redis.url}/${redisDatabase++ % 16}`,
    database: async (name) => {
      await onDatabase(postgres.url, async (client) => void (await client.query(`create database bench_${name}`)));
      const url = postgres.url.replace(/\/growth$/, `/bench_${name}`);
      await migrateToLatest(url);
      return url;
    },
    stop: async () => {
      await redis.stop();
      await postgres.stop();
    },
  };
}
