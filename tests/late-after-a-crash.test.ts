/** Late after a crash: fifteen seconds at most until the next delivered message. What that is made of, added up. */
import { describe, expect, it } from "vitest";
import { jobs } from "#jobs/index.ts";
import { VOID_AFTER_MS } from "#src/delivery/dispatch.ts";
import { DISPATCH_LEASE_MS } from "#src/delivery/store/dispatch-leases.ts";
import { WORKER_OPTIONS } from "#src/queue/backend.ts";
import { shareOf, windowOf } from "#src/slack/pacing/window.ts";

const LATE_MS = 15_000;
/** How long a dispatcher waits for its next turn at most, by any rate. */
const longestTurnMs = Math.max(
  ...[1, 20, 300, 1000].map((perMinute) => {
    const unused = { used: 0, leftMs: null };
    const window = windowOf(perMinute);
    return shareOf(window, unused, unused).againMs;
  }),
);

describe("after a process died the next message is late by 15 s at most", () => {
  it("where it died in a job: its lock ends, and then others look for jobs without one", () => {
    expect(WORKER_OPTIONS.lockDuration + WORKER_OPTIONS.stalledInterval).toBeLessThanOrEqual(LATE_MS);
    // A worker that lives renews its lock every half of it: less would call busy ones dead.
    expect(WORKER_OPTIONS.lockDuration).toBeGreaterThanOrEqual(10_000);
    expect(WORKER_OPTIONS.maxStalledCount).toBeGreaterThanOrEqual(100);
  });

  it("where it died while handing out: its lease ends, and then workspaces without one are looked for", () => {
    const everyMs = jobs.find(({ name }) => name === "dispatch-unattended")?.everyMs ?? Number.POSITIVE_INFINITY;
    expect(longestTurnMs + DISPATCH_LEASE_MS + everyMs).toBeLessThanOrEqual(LATE_MS);
  });

  it("what had been permitted to it is void before another is permitted the same again", () => {
    // A job that was locked by the dead one is done again only after that, so it sends nothing beside the new permissions.
    expect(VOID_AFTER_MS).toBeLessThanOrEqual(WORKER_OPTIONS.lockDuration);
    // It must outlast the time in which a queue hands a job out, or what was reserved is lost.
    expect(VOID_AFTER_MS).toBeGreaterThan(longestTurnMs);
  });
});
