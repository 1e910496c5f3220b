import { defineCommand } from "#src/feature-kit/handlers.ts";
import { modalReply } from "#src/slack/context.ts";
import { openAdmin } from "../use-cases/policy.ts";
import { adminHomeView } from "./overview.ts";

/** `/growth admin`: what admins decide for the workspace. */
export const admin = defineCommand({
  name: "admin",
  summary: "help.admin",
  opensModal: true,
  run: async ({ deps, say, person }) => modalReply(adminHomeView(say, await openAdmin(deps, person))),
});
