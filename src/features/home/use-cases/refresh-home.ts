import { type DrawsAnew, drawAsked } from "#src/delivery/owed-redraws.ts";
import { publishHome } from "#src/delivery/redraw.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHomeTab, HOME_DRAWING, noteHomeOpened, ownerOfHomeTab } from "#src/features/members/store/home-tabs.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Draws the Home tab of somebody who has opened it. */
export const drawsHomes: DrawsAnew<Deps> = {
  kind: HOME_DRAWING,
  draw: async (deps, { workspaceId, id }) => {
    const userId = await ownerOfHomeTab(deps.db, { workspaceId, id });
    if (userId !== null) await publishHome(deps, { workspaceId, userId });
  },
};

/**
 * Draws the Home tab anew; what Slack does not take is drawn later. Of somebody who was forgotten it is drawn once.
 * @throws RetryLater when Slack or the pace asks to wait with that.
 */
export async function refreshHome(deps: Deps, person: PersonKey, isNotedAsOwed?: boolean): Promise<void> {
  const tab = await findHomeTab(deps.db, person);
  if (!tab) return publishHome(deps, person);
  await drawAsked(deps, [tab.drawing], isNotedAsOwed);
}

/**
 * Whoever acts in their Home tab has it open, though nothing may be known of that: they were forgotten while it lay open, or
 * opened it before openings were noted. Slack tells of no opening while it stays open.
 */
export async function actsAtHome(
  { deps, person }: { deps: Pick<Deps, "db">; person: PersonKey },
  since: Date,
): Promise<void> {
  await noteHomeOpened(deps.db, person, since);
}

/** Draws the Home tab of somebody who opened it, now or as soon as Slack lets the bot draw it. */
export async function showHome(deps: Deps, person: PersonKey, openedAt: Date): Promise<void> {
  const drawing = await noteHomeOpened(deps.db, person, openedAt);
  // Whoever was forgotten meanwhile sees that.
  if (drawing) await drawAsked(deps, [drawing], false);
  else await publishHome(deps, person);
}
