/** Pacing for tests of one room: nothing is limited unless said otherwise. */
import type { Database } from "#src/db/database.ts";
import type { Clock, Log } from "#src/kernel/ports.ts";
import { callCounter } from "#src/slack/pacing/call-counter.ts";
import { Pacing } from "#src/slack/pacing/pacing.ts";
import { Paces } from "#src/slack/store/paces.ts";

const silent = (): void => undefined;
export const SILENT: Log = { debug: silent, info: silent, warn: silent, error: silent, child: () => SILENT };

export function pacingOn(
  database: Database,
  clock: Clock,
  { postsPerMinute = Number.POSITIVE_INFINITY, log = SILENT }: { postsPerMinute?: number; log?: Log } = {},
): Pacing {
  const counter = callCounter({ kind: "postgres", pool: database.pool });
  return new Pacing({ counter, paces: new Paces(database.db), clock, log, postsPerMinute });
}
