import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";

/** The bot introduces itself in the announcement channel; not when another one was chosen meanwhile. */
export const announcement = defineMessage({
  kind: "announcement",
  payload: z.object({}),
  reportedAs: "health.kinds.announcement",
  undeliveredAs: { announcement: "undelivered.what.announcement" },
  load: (deps, { workspaceId, recipient, content }) =>
    Promise.resolve(deps.policies.of(workspaceId).announcementChannel === recipient ? content : null),
  render: (say) => ({
    text: say("admin.announcement_fallback"),
    blocks: [
      section(say("admin.announcement_md")),
      actions(button(say("home.join"), "join.open", "announcement", "primary")),
    ],
  }),
});
