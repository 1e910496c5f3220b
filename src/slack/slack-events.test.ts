import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { mustBeOurs } from "#src/db/lease.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { createLogger } from "#src/platform/logger.ts";
import type { TakenEvent } from "./noted-events.ts";
import { HeldBack } from "./pacing/held-back.ts";
import { handleAbandonedEvents, handleEvent } from "./slack-events.ts";
import type { Inbox } from "./store/inbox.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const event = (eventId: string): TakenEvent => ({
  workspaceId: "T1",
  eventId,
  kind: "message",
  userId: "U1",
  body: null,
  attempt: 1,
  isBehind: false,
  takenFor: new Stopwatch(),
});

/** An inbox that notes what it is told; each event takes as long as its id says, in seconds. */
function handling(abandoned: readonly TakenEvent[] = []) {
  const told: string[] = [];
  const left = [...abandoned];
  const inbox = {
    renew: ({ eventId }: TakenEvent) => {
      told.push(`renew ${eventId}`);
      return Promise.reject(new Error("a database that is away"));
    },
    finish: ({ eventId }: TakenEvent) => Promise.resolve(void told.push(`finish ${eventId}`)),
    waits: ({ eventId }: TakenEvent) => Promise.resolve(void told.push(`waits ${eventId}`)),
    takeAbandoned: () => Promise.resolve(left.shift() ?? null),
  } as unknown as Inbox;
  const deps = {
    inbox,
    eventHandler: {
      handle: ({ eventId }: TakenEvent) => new Promise<void>((r) => setTimeout(r, Number(eventId) * 1000)),
      giveUp: ({ eventId }: TakenEvent) => Promise.resolve(void told.push(`give up ${eventId}`)),
    },
    clock: { now: () => new Date() },
    log: createLogger({ level: "silent" }),
  };
  return { deps, told };
}

it("renews the lease of an event for as long as it is handled, and no longer", async () => {
  const { deps, told } = handling();
  const handled = handleEvent(deps, event("25"));
  await vi.advanceTimersByTimeAsync(60_000);
  await handled;
  expect(told).toEqual(["renew 25", "renew 25", "finish 25"]);
});

it("takes those that were left one at a time", async () => {
  const { deps, told } = handling([event("15"), event("8")]);
  const handled = handleAbandonedEvents(deps);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await handled).toBe(2);
  expect(told).toEqual(["renew 15", "finish 15", "finish 8"]);
});

it("leaves an event under its lease for which Slack takes no call or the database is away; any other failure is its end", async () => {
  const { deps, told } = handling();
  const failing = (error: Error) => ({
    ...deps,
    eventHandler: { ...deps.eventHandler, handle: () => Promise.reject(error) },
  });
  await handleEvent(failing(new HeldBack(3000)), event("1"));
  await handleEvent(failing(new StorageAway()), event("2"));
  expect(told).toEqual(["waits 1", "waits 2"]);
  await handleEvent(failing(new Error("a bug")), event("3"));
  expect(told.slice(2)).toEqual(["finish 3"]);
});

it("leaves an event that is another's to that, and one that may be to whoever takes it next", async () => {
  const { deps, told } = handling();
  const says = { ...deps, eventHandler: { ...deps.eventHandler, handle: () => mustBeOurs() } };
  const HELD_UP_MS = 20_000;
  const heldUp = event("1");
  vi.setSystemTime(Date.now() + HELD_UP_MS);
  await handleEvent(says, heldUp);
  expect(told).toEqual(["renew 1", "waits 1"]);
  const others = { ...deps.inbox, renew: () => Promise.resolve(false) } as unknown as Inbox;
  await handleEvent({ ...says, inbox: others }, heldUp);
  expect(told).toHaveLength(2);
  await handleEvent(says, event("2"));
  expect(told.slice(2)).toEqual(["finish 2"]);
});

it("begins no more with what ten processes have ended over, and says so", async () => {
  const { deps, told } = handling();
  const tenth = handleEvent(deps, { ...event("1"), attempt: 10 });
  await vi.advanceTimersByTimeAsync(2000);
  await tenth;
  await handleEvent(deps, { ...event("2"), attempt: 11 });
  expect(told).toEqual(["finish 1", "give up 2", "finish 2"]);
});
