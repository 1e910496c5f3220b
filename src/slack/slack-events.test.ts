import { afterEach, beforeEach, expect, it, vi } from "vitest";
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
});

/** An inbox that notes what it is told; each event takes as long as its id says, in seconds. */
function handling(abandoned: readonly TakenEvent[] = []) {
  const told: string[] = [];
  const inbox = {
    renew: (events: readonly TakenEvent[]) => {
      told.push(`renew ${events.map(({ eventId }) => eventId).join(" ")}`);
      return Promise.reject(new Error("a database that is away"));
    },
    finish: ({ eventId }: TakenEvent) => Promise.resolve(void told.push(`finish ${eventId}`)),
    takeAbandoned: () => Promise.resolve(abandoned),
  } as unknown as Inbox;
  const deps = {
    inbox,
    eventHandler: {
      handle: ({ eventId }: TakenEvent) => new Promise<void>((r) => setTimeout(r, Number(eventId) * 1000)),
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

it("keeps those that wait for their turn as well", async () => {
  const { deps, told } = handling([event("15"), event("8")]);
  const handled = handleAbandonedEvents(deps);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await handled).toBe(2);
  expect(told).toEqual(["renew 15 8", "finish 15", "renew 8", "finish 8"]);
});

it("leaves an event under its lease for which Slack takes no call for now; any other failure is its end", async () => {
  const { deps, told } = handling();
  const failing = (error: Error) => ({ ...deps, eventHandler: { handle: () => Promise.reject(error) } });
  await handleEvent(failing(new HeldBack(3000)), event("1"));
  expect(told).toEqual([]);
  await handleEvent(failing(new Error("a bug")), event("2"));
  expect(told).toEqual(["finish 2"]);
});
