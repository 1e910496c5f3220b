/** Workspaces are fair to each other: what one has waiting by the thousands holds up nobody in another. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { deliverDue, type Permission } from "#src/delivery/deliver-messages.ts";
import type { DeliveryDeps } from "#src/delivery/delivery-deps.ts";
import { dispatch, dispatchUnattended } from "#src/delivery/dispatch.ts";
import { DispatchLeases } from "#src/delivery/store/dispatch-leases.ts";
import { Outbox } from "#src/delivery/store/outbox.ts";
import { createLogger } from "#src/platform/logger.ts";
import type { JobRequest } from "#src/queue/job.ts";
import { callCounter } from "#src/slack/pacing/call-counter.ts";
import { Pacing } from "#src/slack/pacing/pacing.ts";
import { Paces } from "#src/slack/store/paces.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const NOW = new Date("2026-11-23T09:00:00Z");
const PER_SECOND = 5;
let opened: OpenTestDatabase;
let database: Database;
/** The queue: first in, first out; what is delayed comes later. */
let queue: JobRequest[];

beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  await database.pool.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'T', 'UB', now()), ('T2', 'T', 'UB', now())",
  );
});
afterAll(() => opened.close());
beforeEach(async () => {
  queue = [];
  for (const table of ["outbox", "dispatch_leases", "call_counts"]) await database.pool.query(`delete from ${table}`);
});

function waiting(workspaceId: string, count: number, dueAt: Date): Promise<unknown> {
  return database.pool.query(
    `insert into outbox (key, workspace_id, recipient, content, due_at)
      select $1 || '-' || n, $1, 'C1', '{"kind":"announcement"}', $3 from generate_series(1, $2::int) as n`,
    [workspaceId, count, dueAt],
  );
}

type Dispatching = Parameters<typeof dispatch<object>>[0];

function deps(now = NOW): Dispatching {
  const clock = { now: () => now };
  const log = createLogger({ level: "silent" });
  const pacing = new Pacing({
    counter: callCounter({ kind: "postgres", pool: database.pool }),
    paces: new Paces(database.db),
    clock,
    log,
    postsPerMinute: 60 * PER_SECOND,
  });
  const jobs = {
    enqueue: async (requests: readonly JobRequest[]) => void queue.push(...requests),
  } as unknown as Dispatching["jobs"];
  return {
    clock,
    log,
    jobs,
    pacing,
    outbox: new Outbox(database.db),
    dispatchLeases: new DispatchLeases(database.db),
  };
}

const permissions = (): readonly Permission[] =>
  queue.filter(({ name }) => name === "deliver-due").map(({ payload }) => payload as Permission);
const granted = (workspaceId: string): number =>
  permissions().reduce((sum, one) => sum + (one.workspaceId === workspaceId ? one.count : 0), 0);

describe("thousands that wait in one workspace, all of them longer than three in another", () => {
  beforeEach(async () => {
    await waiting("T1", 3000, new Date(NOW.getTime() - 600_000));
    await waiting("T2", 3, NOW);
  });

  it("stand before those three with no more than what Slack takes in a second", async () => {
    await dispatchUnattended(deps());
    const turns = queue.splice(0);
    expect(turns.map(({ name }) => name)).toEqual(["dispatch", "dispatch"]);
    // The worst order: the three come last.
    const order = turns
      .map(({ payload }) => payload as { workspaceId: string })
      .toSorted((a, b) => a.workspaceId.localeCompare(b.workspaceId));
    for (const turn of order) await dispatch(deps(), turn);
    expect(granted("T1")).toBeGreaterThan(0);
    expect(granted("T1")).toBeLessThanOrEqual(PER_SECOND);
    expect(granted("T2")).toBe(3);
    // More of the first is asked for by one turn, which comes later and not before what the other one was given.
    const next = queue.filter(({ name }) => name === "dispatch");
    expect(next).toEqual([expect.objectContaining({ payload: expect.objectContaining({ workspaceId: "T1" }) })]);
    expect(next[0]?.delayMs).toBeGreaterThan(0);
  });

  it("use up nothing of what Slack permits the other", async () => {
    await deps().pacing.reserve("T1", 60 * PER_SECOND);
    await dispatch(deps(), { workspaceId: "T2" });
    expect(granted("T2")).toBe(3);
  });
});

describe("a permission", () => {
  it("is void five seconds after it was given: nothing more is claimed by it", async () => {
    await waiting("T2", 3, NOW);
    await dispatch(deps(), { workspaceId: "T2" });
    const [permission] = permissions();
    expect(permission?.until).toBe(NOW.getTime() + 5000);
    if (!permission) return;
    const late = { ...deps(new Date(NOW.getTime() + 5000)), contributed: { messages: new Map() }, turns: null };
    await deliverDue(late as unknown as DeliveryDeps<never> as never, permission);
    const untouched = "select count(*)::int as n from outbox where status = 'pending' and attempts = 0";
    expect((await database.pool.query(untouched)).rows).toEqual([{ n: 3 }]);
  });
});
