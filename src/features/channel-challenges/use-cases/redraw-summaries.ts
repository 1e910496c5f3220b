/** What a channel reads of a challenge that is over loses the line of whoever had the bot forget them, and keeps those of others. */
import type { DrawsAnew } from "#src/delivery/owed-redraws.ts";
import { redrawShown } from "#src/delivery/redraw.ts";
import { shownUnder } from "#src/delivery/store/shown-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { SUMMARY_DRAWING, summaryKey } from "../rules/message-kinds.ts";

export const drawsSummaries: DrawsAnew<Deps> = {
  kind: SUMMARY_DRAWING,
  draw: async (deps, { workspaceId, id }) =>
    redrawShown(deps, await shownUnder(deps.db, workspaceId, [summaryKey(id)])),
};
