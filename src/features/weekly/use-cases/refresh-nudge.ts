import { type DrawsAnew, drawAsked } from "#src/delivery/owed-redraws.ts";
import { redrawMessage } from "#src/delivery/redraw.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { recordStore } from "../store/records.ts";
import { NUDGE_DRAWING, redrawOf } from "../store/save-mentee-changes.ts";

/** Draws a nudge's message anew from its state, so that buttons which mean nothing any more are gone. */
export const drawsNudges: DrawsAnew<Deps> = {
  kind: NUDGE_DRAWING,
  draw: async (deps, { workspaceId, id }) => {
    const posted = await recordStore(deps).posted(workspaceId, id);
    if (!posted) return;
    const content = { kind: "nudge", nudgeId: id };
    await redrawMessage(deps, { workspaceId, recipient: posted.userId, content, at: posted.at });
  },
};

/** Draws it now. What Slack does not take is drawn later. */
export function refreshNudge(deps: Deps, workspaceId: string, nudgeId: string, isOwed?: boolean): Promise<void> {
  return drawAsked(deps, [redrawOf({ workspaceId, id: nudgeId })], isOwed);
}
