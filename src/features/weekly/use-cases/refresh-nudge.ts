import { createHash } from "node:crypto";
import { inUnwatchedTransaction } from "#src/db/transaction.ts";
import { type DrawsAnew, drawAsked } from "#src/delivery/owed-redraws.ts";
import { redrawMessage, renderPosted } from "#src/delivery/redraw.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isOlderPlace, isSame } from "../rules/live-card.ts";
import type { ShownNudge } from "../rules/shown-nudge.ts";
import { addCopy, beginDrawing, type Copied, dropCopy, endDrawing, type NudgeCopy } from "../store/copies.ts";
import { recordStore } from "../store/records.ts";
import { NUDGE_DRAWING, redrawOf } from "../store/save-mentee-changes.ts";
import { redrawNudge } from "./load-mentee.ts";

/**
 * Draws a nudge's message, and the answers that show it, anew from its state, so that buttons which mean nothing any more are
 * gone: the card where it was shown last, and a line in older places.
 */
export const drawsNudges: DrawsAnew<Deps> = {
  kind: NUDGE_DRAWING,
  draw: async (deps, { workspaceId, id }) => {
    const posted = await recordStore(deps).posted(workspaceId, id);
    if (!posted) return;
    const { userId: recipient, message, copies } = posted;
    const content = { kind: "nudge", nudgeId: id };
    if (message && !copies.some((at) => isSame(at, message)))
      await redrawMessage(deps, { workspaceId, recipient, content, at: message });
    const isAnyKnown = copies.some(({ shows }) => shows !== null);
    const card = isAnyKnown ? await cardNow(deps, { workspaceId, userId: recipient }, id) : null;
    for (const { channel, ts, shows, beside } of copies.filter(({ gone }) => !gone)) {
      const at = { channel, ts };
      const isOlder = isOlderPlace(posted, at);
      // What it says beside the nudge stays as long as the nudge is what it shows.
      if (shows !== null && shows === card?.hash && (beside || !isOlder)) continue;
      const drawn = isOlder ? await renderPosted(deps, { workspaceId, recipient, content, at }) : null;
      const line = drawn && hashOf(drawn);
      if (line !== null && shows === line) continue;
      // Something else may have taken its place while those before it were drawn.
      if (!(await beginDrawing(deps.db, workspaceId, id, at))) continue;
      await redrawMessage(deps, { workspaceId, recipient, content, at });
      if (line !== null) await endDrawing(deps.db, { workspaceId, nudgeId: id, at, shows: line });
    }
  },
};

/** The card of a nudge as an answer shows it. */
export interface ShownCard {
  readonly hash: string;
  /** Whether the answer says more than that. */
  readonly isBeside: boolean;
}

/**
 * Remembers an answer that shows a nudge, from now on the one with its buttons. One whose nudge changed while it was being posted is
 * drawn as it is now; places where it was shown before become a line.
 * @param card as the answer shows it (`cardIn`); null where that is not known.
 */
export async function nudgeCopied(
  deps: Deps,
  person: PersonKey,
  { nudgeId, status, card }: ShownNudge & { readonly card: ShownCard | null },
  at: MessageRef,
): Promise<void> {
  const keep = (
    kept: Pick<NudgeCopy, "shows" | "beside"> & { readonly gone?: boolean },
    isOwed: (now: Copied) => boolean,
  ): Promise<Copied | null> =>
    inUnwatchedTransaction(deps.db, async (tx) => {
      const now = await addCopy(tx, person, nudgeId, { ...at, ...kept });
      if (now && isOwed(now)) await requestRedraws(tx, [key], deps.clock.now());
      return now;
    });
  const key = redrawOf({ workspaceId: person.workspaceId, id: nudgeId });
  if (status === "closed") {
    // What came of it stands there: nothing is drawn over it, and no older place says the same.
    const told = await keep({ shows: null, beside: false, gone: true }, ({ isElsewhere }) => isElsewhere);
    if (told?.isElsewhere) await refreshNudge(deps, person.workspaceId, nudgeId, true);
    return;
  }
  const now = await keep(
    { shows: card?.hash ?? null, beside: card?.isBeside ?? false },
    ({ isElsewhere }) => isElsewhere,
  );
  if (now === null) return;
  const isAsShown =
    now.status === status && (card === null || card.hash === (await cardNow(deps, person, nudgeId))?.hash);
  if (!isAsShown) await keep({ shows: null, beside: false }, () => true);
  if (!isAsShown || now.isElsewhere) await refreshNudge(deps, person.workspaceId, nudgeId, true);
}

/**
 * Something else takes the place of an answer that may have shown a nudge. What is shown elsewhere of it is drawn anew.
 * @param shown the nudge that it shows itself, from now on with its buttons.
 */
export async function copyReplaced(
  deps: Deps,
  person: PersonKey,
  at: MessageRef,
  { shown: found, blocks }: { readonly shown: ShownNudge | null; readonly blocks: readonly unknown[] },
): Promise<void> {
  const shown = found?.status === "closed" ? null : found;
  const card = shown && (await cardIn(deps, person, shown.nudgeId, blocks));
  const owed = await inUnwatchedTransaction(deps.db, async (tx) => {
    const left = await dropCopy(tx, person, at, shown?.nudgeId ?? null);
    // The card alone is drawn once more, in case that a line was just on its way to that place.
    const kept = card?.isBeside ? { shows: card.hash, beside: true } : { shows: null, beside: false };
    const added = shown && (await addCopy(tx, person, shown.nudgeId, { ...at, ...kept }));
    const changed = [...left, ...(shown && added?.isElsewhere ? [shown.nudgeId] : [])];
    const keys = changed.map((id) => redrawOf({ workspaceId: person.workspaceId, id }));
    await requestRedraws(tx, keys, deps.clock.now());
    return changed;
  });
  for (const nudgeId of owed) await redrawNudge(deps, person, { id: nudgeId });
}

/** The card of a nudge as it would be drawn now, and whether such blocks say more than that; null where it is gone. */
export async function cardIn(
  deps: Deps,
  person: PersonKey,
  nudgeId: string,
  blocks: readonly unknown[],
): Promise<ShownCard | null> {
  const card = await cardNow(deps, person, nudgeId);
  return card && { hash: card.hash, isBeside: JSON.stringify(card.blocks) !== JSON.stringify(blocks) };
}

/** A nudge's card as it would be drawn now where it is shown last; null where it is gone. */
async function cardNow(
  deps: Deps,
  { workspaceId, userId: recipient }: PersonKey,
  nudgeId: string,
): Promise<{ readonly hash: string; readonly blocks: readonly unknown[] } | null> {
  const at = { channel: "", ts: "" };
  const message = await renderPosted(deps, { workspaceId, recipient, content: { kind: "nudge", nudgeId }, at });
  return message && { hash: hashOf(message), blocks: message.blocks };
}

const hashOf = (message: object): string => createHash("sha256").update(JSON.stringify(message)).digest("base64url");

/** Draws it now. What Slack does not take is drawn later. */
export function refreshNudge(deps: Deps, workspaceId: string, nudgeId: string, isNotedAsOwed?: boolean): Promise<void> {
  return drawAsked(deps, [redrawOf({ workspaceId, id: nudgeId })], isNotedAsOwed);
}
