/** News of Slack about people. */
import { defineEvent, type EventEntry } from "#src/feature-kit/handlers.ts";
import { UserChanged } from "#src/slack/payloads.ts";
import { personOf } from "#src/slack/slack-directory.ts";
import { rememberPerson } from "../use-cases/person-news.ts";

export const personEvents: readonly EventEntry[] = [
  defineEvent({
    type: "user_change",
    schema: UserChanged,
    by: ({ user }) => user.id,
    isNews: true,
    handle: ({ deps }, workspaceId, { user }) => rememberPerson(deps, { workspaceId, userId: user.id }, personOf(user)),
  }),
];
