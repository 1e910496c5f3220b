/** Somebody opened their Home tab: it is drawn anew. */
import { defineEvent, type EventEntry } from "#src/feature-kit/handlers.ts";
import { HomeOpened, happenedAt } from "#src/slack/payloads.ts";
import { showHome } from "../use-cases/refresh-home.ts";

export const homeEvents: readonly EventEntry[] = [
  defineEvent({
    type: "app_home_opened",
    schema: HomeOpened,
    by: ({ user }) => user,
    isWanted: ({ tab }) => tab === "home",
    handle: ({ deps }, workspaceId, { user }, { body }) =>
      showHome(deps, { workspaceId, userId: user }, happenedAt(body) ?? deps.clock.now()),
  }),
];
