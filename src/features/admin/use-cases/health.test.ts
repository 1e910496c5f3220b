import { describe, expect, it } from "vitest";
import { healthReport } from "./health.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const TIMETABLE = [
  { name: "send-nudges", everyMs: 10_000 },
  { name: "expire-old", everyMs: 21_600_000 },
];
const run = { name: "send-nudges", ranAt: NOW, ms: 12, failed: false };

interface State {
  readonly queue?: Error;
  readonly database?: Error;
  readonly installed?: boolean;
  readonly nextAt?: string;
  readonly unsent?: string;
}

function look({ queue, database, installed = true, nextAt, unsent }: State) {
  const answer = <T>(value: T): Promise<T> => (database ? Promise.reject(database) : Promise.resolve(value));
  const time = (text?: string): Promise<Date | null> => answer(text ? new Date(text) : null);
  type HealthDeps = Parameters<typeof healthReport>[0];
  const deps: HealthDeps = {
    clock: { now: () => NOW },
    contentFaults: [],
    queueHealth: {
      kind: "redis",
      timetable: TIMETABLE,
      counts: () => (queue ? Promise.reject(queue) : Promise.resolve({ waiting: 3 })),
    },
    databaseHealth: {
      migration: () => answer("0003_giving"),
      jobRuns: () => answer([run]),
      isInstalled: () => answer(installed),
      oldestUnsent: () => time(unsent),
    },
    nextDueAt: () => time(nextAt),
  };
  return healthReport(deps);
}

describe("the health of the bot", () => {
  it("names every job of the timetable, also one that has not run yet", async () => {
    expect(await look({ nextAt: "2026-11-24T10:00:00Z" })).toEqual({
      queue: { backend: "redis", counts: { waiting: 3 } },
      database: {
        migration: "0003_giving",
        jobs: [
          { name: "send-nudges", everyMs: 10_000, last: run },
          { name: "expire-old", everyMs: 21_600_000, last: null },
        ],
      },
      lateMs: 0,
      contentFaults: [],
    });
  });

  it.each([
    ["a person who is due", { nextAt: "2026-11-24T08:55:00Z" }, 300_000],
    ["a message that waits longer", { nextAt: "2026-11-24T08:55:00Z", unsent: "2026-11-24T08:50:00Z" }, 600_000],
    ["nothing where the app was removed", { nextAt: "2026-11-24T08:55:00Z", installed: false }, 0],
  ])("is late by %s", async (_, state, lateMs) => {
    expect(await look(state)).toMatchObject({ lateMs });
  });

  it("is told part by part when one of them does not answer", async () => {
    const queueDown = await look({ queue: new Error("down"), unsent: "2026-11-24T08:50:00Z" });
    expect(queueDown).toMatchObject({
      queue: { counts: null },
      database: { migration: "0003_giving" },
      lateMs: 600_000,
    });
    const databaseDown = await look({ database: new Error("down") });
    expect(databaseDown).toMatchObject({ queue: { counts: { waiting: 3 } }, database: null, lateMs: 0 });
  });
});
