/** One PostgreSQL and one Redis for the whole run; each test file gets a database of its own. */
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrateToLatest } from "#src/db/migrate.ts";
import { openBackend } from "#src/queue/backend.ts";
import { provideChromium } from "./chromium.ts";
import { installEmptying } from "./emptying.ts";
import { provideRedis } from "./redis-server.ts";
import { TEMPLATE } from "./template.ts";
import { startTemporaryPostgres } from "./temporary-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
    /** null where no Redis could be had; those tests are skipped, and fail the run in CI. */
    redisUrl: string | null;
    /** Path of a Chromium; null where none could be had, with the same consequences. */
    chromium: string | null;
  }
}

/**
 * A story asks much of few rows on connections that have asked little before. So a statement is planned once on each, in place of
 * anew for its first five runs, and nobody gathers figures in tables that are emptied a moment later, which would have all planned again.
 */
const SETTINGS = ["plan_cache_mode = force_generic_plan", "autovacuum = off", "jit = off"];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTemporaryPostgres();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  for (const setting of SETTINGS) await client.query(`alter system set ${setting}`);
  await client.query("select pg_reload_conf()");
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = postgres.url.replace(/\/growth$/, `/${TEMPLATE}`);
  await migrateToLatest(template);
  await (await openBackend(null, template)).close();
  await installEmptying(template);
  const redis = await provideRedis();
  project.provide("postgresUrl", postgres.url);
  project.provide("redisUrl", redis.url);
  project.provide("chromium", provideChromium());
  return async () => {
    await redis.stop();
    await postgres.stop();
  };
}
