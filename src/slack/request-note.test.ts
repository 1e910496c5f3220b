/** The moments at which noting a request is slower than its answer; the statements themselves are tested on PostgreSQL. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Tx } from "#src/db/database.ts";
import { createLogger } from "#src/platform/logger.ts";
import { RequestNote } from "./request-note.ts";
import type { NotedRequests } from "./store/noted-requests.ts";

const REQUEST = { workspaceId: "T1", key: "k", kind: "command", userId: "U1", body: {}, askedAt: new Date(0) } as const;
const MINUTE_MS = 60_000;

let renewed = 0;
let isRenewed = true;
let added = Promise.withResolvers<boolean>();
function noteOf(): RequestNote {
  const store: Partial<Record<keyof NotedRequests, unknown>> = {
    add: () => added.promise,
    mark: () => Promise.resolve(true),
    keepReply: () => Promise.resolve(true),
    finish: () => Promise.resolve(),
    renew: () => Promise.resolve(++renewed > 0 && isRenewed),
  };
  return new RequestNote(
    { notedRequests: store as unknown as NotedRequests, log: createLogger({ level: "silent" }) },
    REQUEST,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  renewed = 0;
  isRenewed = true;
  added = Promise.withResolvers<boolean>();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a request that is noted late", () => {
  it("is not held for ever once it was given up here", async () => {
    const note = noteOf();
    const kept = note.keep(null);
    await vi.advanceTimersByTimeAsync(1001);
    expect(await kept).toBe(false);
    note.release();
    added.resolve(true);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(renewed).toBe(0);
  });

  it("is held from the moment at which a transaction of its own has noted it", async () => {
    const note = noteOf();
    void note.keep(null);
    added.promise.catch(() => undefined);
    const saved = await note.saving({} as Tx);
    saved(true);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(renewed).toBeGreaterThan(0);
    note.release();
  });

  it("is not held when that transaction was undone", async () => {
    const note = noteOf();
    void note.keep(null);
    (await note.saving({} as Tx))(false);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(renewed).toBe(0);
  });
});

describe("whether a request is still ours", () => {
  it("is no question before it is noted, nor until that has taken long", async () => {
    const note = noteOf();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(await note.stillOurs()).toBe(true);
    void note.keep(null);
    expect([await note.stillOurs(), renewed]).toEqual([true, 0]);
  });

  it("is asked where its process was held up while it was noted", async () => {
    const note = noteOf();
    isRenewed = false;
    void note.keep(null);
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(Date.now() + MINUTE_MS);
    const isOurs = note.stillOurs();
    added.resolve(true);
    expect([await isOurs, note.isLost]).toEqual([false, true]);
  });

  it("is no question any more once it was answered", async () => {
    const note = noteOf();
    isRenewed = false;
    added.resolve(true);
    await note.keep(null);
    await note.finish();
    vi.setSystemTime(Date.now() + MINUTE_MS);
    expect(await note.stillOurs()).toBe(true);
  });
});

it("a request that another arrival has noted is answered there alone", async () => {
  const note = noteOf();
  added.resolve(false);
  expect(await note.keep(null)).toBe(true);
  expect(await note.answering({ kind: "none" })).toBe(false);
});
