import { defineCommand } from "#src/feature-kit/registry.ts";
import { showPrivacy } from "#src/features/team/slack/replies.ts";

/** `/growth privacy`: what is stored, who sees what, and exactly what the manager sees. */
export const privacy = defineCommand({
  name: "privacy",
  summary: "help.privacy",
  usage: "",
  run: (context) => showPrivacy(context),
});
