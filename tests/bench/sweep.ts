/** `sweep`: the time to claim 1,000 due among 1,000,000 members against among 10,000. */

import { openDatabase } from "#src/db/database.ts";
import { Outbox } from "#src/delivery/store/outbox.ts";
import { Readers } from "#src/feature-kit/readers.ts";
import { DueStore, dueStore } from "#src/features/weekly/store/due.ts";
import { sweepNudges } from "#src/features/weekly/use-cases/sweep-due.ts";
import { DEFAULT_POLICY } from "#src/kernel/policy.ts";
import type { Clock } from "#src/kernel/ports.ts";
import { DateHolidays } from "#src/platform/holidays.ts";
import { randomIds } from "#src/platform/ids.ts";
import { createLogger } from "#src/platform/logger.ts";
import { reactions } from "#tests/support/reactions.ts";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { onDatabase, seedMembers } from "./seed.ts";

const DUE = 1000;
const ROUNDS = 7;

export async function benchSweep(bench: Bench): Promise<object> {
  const few = await measure(bench, 10_000);
  const many = await measure(bench, 1_000_000);
  return {
    bench: "sweep",
    due: DUE,
    among: 1_000_000,
    ms: many,
    baselineAmong: 10_000,
    baselineMs: few,
    ratio: round2(many / few),
    aim: 1.5,
  };
}

/** The median of several sweeps, each with 1,000 people due anew. */
async function measure(bench: Bench, members: number): Promise<number> {
  const url = await bench.database(`sweep_${members}`);
  await onDatabase(url, async (client) => {
    await seedMembers(client, members, 0);
    await client.query("vacuum analyze");
  });
  const database = openDatabase(url);
  const clock: Clock = { now: () => new Date() };
  const deps = {
    db: database.db,
    reactions,
    outbox: new Outbox(database.db),
    clock,
    ids: randomIds,
    holidays: new DateHolidays(),
    catalogues: { of: () => bench.catalogue, reload: () => Promise.resolve(), reloadAll: () => Promise.resolve() },
    policies: { of: () => DEFAULT_POLICY, reload: () => Promise.resolve() },
    jobs: { enqueue: () => Promise.resolve(), forget: () => Promise.resolve() },
    log: createLogger({ level: "silent" }),
    openSeatKinds: () => Promise.resolve(new Map()),
    readers: () => Promise.resolve(new Readers([])),
  };
  dueStore.open(
    database.db,
    new DueStore(database.db, reactions, (error) => {
      throw error;
    }),
  );
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Other people each time, spread over the whole table.
    await database.pool.query(
      "update members set next_nudge_at = now() - interval '1 minute' where user_id in (select 'U' || (1 + (n * $1::bigint + $2) % $3) from generate_series(1, $4::int) n)",
      [Math.floor(members / DUE), round, members, DUE],
    );
    const started = performance.now();
    const claimed = await sweepNudges(deps);
    times.push(performance.now() - started);
    if (claimed !== DUE) throw new Error(`${claimed} were claimed instead of ${DUE}`);
  }
  await database.close();
  return Math.round(times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
}
