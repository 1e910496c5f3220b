/** Draws anew what people still see of something that has changed. Whatever changes it asks for that in the same transaction. */

import { z } from "zod";
import { HeldLease, underLease } from "#src/db/lease.ts";
import { RetryLater } from "#src/queue/job.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { named } from "./message-kind.ts";
import { type DrawResult, drawResultOf } from "./slack-messenger.ts";
import { type ClaimedRedraw, REDRAW_SURE_MS, type RedrawKey } from "./store/redraws.ts";

/** How all messages that show one kind of thing are drawn anew. */
export interface DrawsAnew<Deps> {
  /** As it is stored. */
  readonly kind: string;
  /** Draws what is there now; nothing where it is gone. @throws when Slack refuses it for now; RetryLater while it is just being posted. */
  draw(deps: Deps, of: Pick<RedrawKey, "workspaceId" | "id">): Promise<void>;
}

/** In the payload of a job, under the name that waiting jobs have: `isNotedAsOwed` of `drawAsked`. */
export const IS_OWED = z.boolean().optional();

/** By kind. @throws Error when two have the same. */
export function byDrawing<Deps>(all: readonly DrawsAnew<Deps>[]): ReadonlyMap<string, DrawsAnew<Deps>> {
  return named(all.map((one) => [one.kind, one]));
}

/** Draws one that is owed, unless somebody is just drawing it, who then does so again. Runs as a job right after the change. */
export async function drawOwed<D extends DeliveryDeps<D>>(deps: D, key: RedrawKey): Promise<void> {
  let claimed = await deps.redraws.claim(key, deps.clock.now());
  while (claimed && !(await draw(deps, claimed))) claimed = await deps.redraws.claim(key, deps.clock.now());
}

/**
 * Draws what a job asks for.
 * @param isNotedAsOwed true where the change itself noted that it is owed. Jobs of earlier versions do not say so: nothing else knows of
 * their drawings.
 */
export async function drawAsked<D extends DeliveryDeps<D>>(
  deps: D,
  keys: readonly RedrawKey[],
  isNotedAsOwed: boolean | undefined,
): Promise<void> {
  if (isNotedAsOwed !== true) await deps.redraws.request(keys, deps.clock.now());
  for (const key of keys) await drawOwed(deps, key);
}

/**
 * Draws what is owed and nobody has drawn: its job was lost with the queue, or Slack asked to wait. Each once: what Slack does
 * not take now is left to a later run. Safe to run from several bots at once.
 */
export async function drawAllOwed<D extends DeliveryDeps<D>>(deps: D): Promise<void> {
  const kinds = [...deps.contributed.drawings.keys()];
  const began = deps.clock.now();
  for (;;) {
    const claimed = await deps.redraws.claimNext(began, kinds);
    if (!claimed) return;
    // One that fails must not stop the others; its claim runs out and it is tried again.
    await draw(deps, claimed).catch((error: unknown) => {
      const { workspaceId, kind, id } = claimed;
      deps.log.error({ err: error, workspaceId, kind, id }, "a message could not be drawn anew");
    });
  }
}

/** @returns false where it changed while it was drawn, and has to be drawn again. */
async function draw<D extends DeliveryDeps<D>>(deps: D, claimed: ClaimedRedraw): Promise<boolean> {
  const { workspaceId, kind } = claimed;
  const known = deps.contributed.drawings.get(kind);
  if (!known) throw new Error(`nothing draws ${kind} anew`);
  const renew = (): Promise<boolean> => deps.redraws.renew(claimed);
  const lease = new HeldLease({ since: claimed.takenFor, sureMs: REDRAW_SURE_MS, renew });
  const result = await resultOf(underLease(lease, () => known.draw(deps, claimed)));
  if (result.kind !== "later") return deps.redraws.drawn(claimed, deps.clock.now());
  deps.log.info({ workspaceId, kind, error: result.error }, "a message is drawn anew later");
  await deps.redraws.later(claimed, new Date(deps.clock.now().getTime() + result.retryAfterMs));
  return true;
}

async function resultOf(work: Promise<void>): Promise<DrawResult> {
  try {
    return await drawResultOf(work);
  } catch (error) {
    if (!(error instanceof RetryLater)) throw error;
    return { kind: "later", retryAfterMs: error.delayMs, error: "under_way" };
  }
}
