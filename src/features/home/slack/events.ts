/** Somebody looks at their Home tab: it is drawn as things are now. */
import { defineEvent, type EventEntry } from "#src/feature-kit/handlers.ts";
import { refreshHome } from "#src/features/weekly/use-cases/upkeep.ts";
import { HomeOpened } from "#src/slack/payloads.ts";

export const homeEvents: readonly EventEntry[] = [
  defineEvent({
    type: "app_home_opened",
    schema: HomeOpened,
    by: ({ user }) => user,
    isWanted: ({ tab }) => tab === "home",
    handle: ({ deps }, workspaceId, { user }) => refreshHome(deps, { workspaceId, userId: user }),
  }),
];
