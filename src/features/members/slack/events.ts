/** News of Slack about people and the installation. */
import { defineEvent, type EventEntry } from "#src/feature-kit/handlers.ts";
import { AppGone, DndChanged, TokensRevoked, UserChanged } from "#src/slack/payloads.ts";
import { doNotDisturbOf, personOf } from "#src/slack/slack-directory.ts";
import { rememberDoNotDisturb, rememberPerson, workspaceGone } from "../use-cases/availability.ts";

export const memberEvents: readonly EventEntry[] = [
  defineEvent({
    type: "user_change",
    schema: UserChanged,
    by: ({ user }) => user.id,
    isNews: true,
    handle: ({ deps }, workspaceId, { user }) => rememberPerson(deps, { workspaceId, userId: user.id }, personOf(user)),
  }),
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
    handle: ({ deps }, workspaceId) => workspaceGone(deps, workspaceId),
  }),
  defineEvent({
    type: "tokens_revoked",
    schema: TokensRevoked,
    by: () => null,
    isWanted: ({ tokens }) => tokens.bot.length > 0,
    handle: ({ deps }, workspaceId) => workspaceGone(deps, workspaceId),
  }),
];
