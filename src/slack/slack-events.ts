/** Slack's events from their arrival to their end. What each type asks for is defined by the capabilities. */

import { type CommitWatch, watchingCommits } from "#src/db/commit-watch.ts";
import { HeldLease, LeaseLost, underLease } from "#src/db/lease.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import type { SurfaceDeps } from "./context.ts";
import type { Place } from "./in-turn.ts";
import type { NotedEvent, TakenEvent } from "./noted-events.ts";
import { isPassing } from "./slack-errors.ts";
import { RENEW_MS, SURE_MS } from "./store/inbox.ts";

type Handling = Pick<SurfaceDeps, "inbox" | "eventHandler" | "clock" | "log">;

/** After so many attempts that ended with the process an event is given up: it may be what ends the process. */
const MAX_ATTEMPTS = 10;

/**
 * Notes an event; after that it may be acknowledged.
 * @returns the event to handle, or null when it was handled before or is being handled.
 * @throws StorageAway when it could not be noted: then Slack must send it again.
 */
export function takeEvent(deps: Pick<SurfaceDeps, "inbox" | "clock">, event: NotedEvent): Promise<TakenEvent | null> {
  return deps.inbox.take(event, deps.clock.now());
}

/**
 * Handles an event that was taken, however long that takes: its lease is kept meanwhile. Never throws.
 * @param place whose turn is waited for; null where there is no order.
 */
export async function handleEvent(deps: Handling, event: TakenEvent, place: Place | null = null): Promise<void> {
  const { inbox } = deps;
  const renew = (passedMs: number): Promise<boolean> => inbox.renew(event, passedMs);
  const lease = new HeldLease({ since: event.takenFor, sureMs: SURE_MS, renew });
  const renewing = setInterval(() => {
    // A lease that cannot be renewed runs out, and another bot takes the event.
    lease.renew().catch((error: unknown) => deps.log.debug({ err: error }, "a lease could not be renewed"));
  }, RENEW_MS);
  try {
    await place?.comes(event);
    await underLease(lease, () => watchingCommits(heldBy(lease, event, inbox), () => handle(deps, event, lease)));
  } finally {
    clearInterval(renewing);
    place?.leave();
  }
}

/** Nothing is saved by a process that was held up until its lease was another one's. */
function heldBy(lease: HeldLease, event: TakenEvent, inbox: SurfaceDeps["inbox"]): CommitWatch {
  return {
    saving: async (tx) => {
      if (!lease.isSure && !(await inbox.isHeld(tx, event))) throw new LeaseLost();
      return () => undefined;
    },
  };
}

/**
 * Handles an event that was taken and marks it as handled. A failure is logged and final, as its person was told; an
 * event whose database went away, or for which Slack took no call, is left under its lease and taken again later; one that another
 * process has by now is left to that. Never throws.
 */
async function handle(
  { inbox, eventHandler, clock, log }: Handling,
  event: TakenEvent,
  lease: HeldLease,
): Promise<void> {
  const { kind, workspaceId } = event;
  try {
    if (event.attempt > MAX_ATTEMPTS) {
      log.error({ event: kind, workspaceId }, "an event was given up");
      await eventHandler.giveUp(event);
    } else await eventHandler.handle(event);
  } catch (error) {
    if (error instanceof LeaseLost) {
      log.info({ event: kind, workspaceId }, "an event is left to whoever holds it");
      // Where the database did not say whose it is, it waits for that.
      return lease.isLost ? undefined : waits(inbox, event, clock.now());
    }
    if (error instanceof StorageAway) {
      log.warn({ event: kind, workspaceId }, "an event waits for the database");
      return waits(inbox, event, clock.now());
    }
    if (isPassing(error)) {
      log.warn({ err: error, event: kind, workspaceId }, "an event waits for Slack");
      return waits(inbox, event, clock.now());
    }
    log.error({ err: error, event: kind, workspaceId }, "an event failed");
  }
  try {
    await inbox.finish(event, clock.now());
    lease.end();
  } catch (error) {
    log.warn({ err: error, event: kind, workspaceId }, "an event could not be marked as handled");
  }
}

/** A database that is away cannot note that it was no attempt either. */
function waits(inbox: SurfaceDeps["inbox"], event: TakenEvent, now: Date): Promise<void> {
  return inbox.waits(event, now).catch(() => undefined);
}

/**
 * Handles the events that a bot had begun with when it died, one after the other: somebody's second message may need what the first
 * one did. Safe to run from several bots at once.
 */
export async function handleAbandonedEvents(deps: Handling): Promise<number> {
  for (let total = 0; ; total++) {
    const event = await deps.inbox.takeAbandoned();
    if (!event) return total;
    await handleEvent(deps, event);
  }
}
