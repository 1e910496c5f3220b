import { createHash } from "node:crypto";
import { type DrawsAnew, drawAsked } from "#src/delivery/owed-redraws.ts";
import { redrawMessage, renderPosted } from "#src/delivery/redraw.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { ShownNudge } from "../rules/shown-nudge.ts";
import { addCopy, beginDrawing, dropCopy } from "../store/copies.ts";
import { recordStore } from "../store/records.ts";
import { NUDGE_DRAWING, redrawOf } from "../store/save-mentee-changes.ts";

/** Draws a nudge's message, and the answers that show it, anew from its state, so that buttons which mean nothing any more are gone. */
export const drawsNudges: DrawsAnew<Deps> = {
  kind: NUDGE_DRAWING,
  draw: async (deps, { workspaceId, id }) => {
    const posted = await recordStore(deps).posted(workspaceId, id);
    if (!posted) return;
    const { userId: recipient, message, copies } = posted;
    const content = { kind: "nudge", nudgeId: id };
    if (message) await redrawMessage(deps, { workspaceId, recipient, content, at: message });
    const isAnyKnown = copies.some(({ shows }) => shows !== null);
    const card = isAnyKnown ? await cardNow(deps, { workspaceId, userId: recipient }, id) : null;
    for (const at of copies) {
      // What it says beside the nudge stays as long as the nudge is what it shows.
      if (at.shows !== null && at.shows === card) continue;
      // Something else may have taken its place while those before it were drawn.
      if (await beginDrawing(deps.db, workspaceId, id, at))
        await redrawMessage(deps, { workspaceId, recipient, content, at });
    }
  },
};

/**
 * Remembers an answer that shows a nudge. One whose nudge changed while it was being posted is drawn as it is now.
 * @param shown with its card as the answer shows it (`cardNow`); null where that is not known.
 */
export async function nudgeCopied(
  deps: Deps,
  person: PersonKey,
  { nudgeId, status, card }: ShownNudge & { readonly card: string | null },
  at: MessageRef,
): Promise<void> {
  const now = await addCopy(deps.db, person, nudgeId, { ...at, shows: card });
  if (now === null) return;
  if (now === status && (card === null || card === (await cardNow(deps, person, nudgeId)))) return;
  await addCopy(deps.db, person, nudgeId, { ...at, shows: null });
  await refreshNudge(deps, person.workspaceId, nudgeId);
}

/** Something else takes the place of an answer that may have shown a nudge. @param shown the nudge that it shows itself. */
export async function copyReplaced(
  deps: Pick<Deps, "db">,
  person: PersonKey,
  at: MessageRef,
  shown: ShownNudge | null,
): Promise<void> {
  const isDropped = await dropCopy(deps.db, person, at, shown?.nudgeId ?? null);
  if (!isDropped || !shown) return;
  await addCopy(deps.db, person, shown.nudgeId, { ...at, shows: null });
}

/** A hash of a nudge's card as it would be drawn now, wherever; null where it is gone. */
export async function cardNow(
  deps: Deps,
  { workspaceId, userId: recipient }: PersonKey,
  nudgeId: string,
): Promise<string | null> {
  const at = { channel: "", ts: "" };
  const card = await renderPosted(deps, { workspaceId, recipient, content: { kind: "nudge", nudgeId }, at });
  return card && createHash("sha256").update(JSON.stringify(card)).digest("base64url");
}

/** Draws it now. What Slack does not take is drawn later. */
export function refreshNudge(deps: Deps, workspaceId: string, nudgeId: string, isNotedAsOwed?: boolean): Promise<void> {
  return drawAsked(deps, [redrawOf({ workspaceId, id: nudgeId })], isNotedAsOwed);
}
