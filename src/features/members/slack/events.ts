/** News of Slack about Do Not Disturb and the installation. */
import { defineEvent, type EventEntry } from "#src/feature-kit/handlers.ts";
import { AppGone, DndChanged, happenedAt, TokensRevoked } from "#src/slack/payloads.ts";
import { doNotDisturbOf } from "#src/slack/slack-directory.ts";
import { rememberDoNotDisturb, workspaceGone } from "../use-cases/availability.ts";

export const memberEvents: readonly EventEntry[] = [
  defineEvent({
    type: "dnd_updated_user",
    schema: DndChanged,
    by: ({ user }) => user,
    isNews: true,
    handle: ({ deps }, workspaceId, { user, dnd_status: status }) =>
      rememberDoNotDisturb(deps, { workspaceId, userId: user }, doNotDisturbOf(status)),
  }),
  defineEvent({
    type: "app_uninstalled",
    schema: AppGone,
    by: () => null,
    handle: ({ deps }, workspaceId, _event, { body }) => workspaceGone(deps, workspaceId, happenedAt(body)),
  }),
  defineEvent({
    type: "tokens_revoked",
    schema: TokensRevoked,
    by: () => null,
    isWanted: ({ tokens }) => tokens.bot.length > 0,
    handle: ({ deps }, workspaceId, _event, { body }) => workspaceGone(deps, workspaceId, happenedAt(body)),
  }),
];
