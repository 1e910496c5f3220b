import { defineCommand } from "#src/feature-kit/registry.ts";
import { modalReply } from "#src/slack/context.ts";
import { adminHomeView } from "./overview.ts";

/** `/growth admin`: what admins decide for the workspace. */
export const admin = defineCommand({
  name: "admin",
  summary: "help.admin",
  usage: "",
  opensModal: true,
  run: async ({ app, say, person }) => modalReply(adminHomeView(say, await app.openAdmin(person))),
});
