import { modalReply } from "../interaction.ts";
import { defineCommand } from "../registry.ts";
import { adminHomeView } from "../views/admin-home.ts";

/** `/growth admin`: what admins decide for the workspace. */
export const admin = defineCommand({
  name: "admin",
  summary: "help.admin",
  usage: "",
  opensModal: true,
  run: async ({ app, say, person }) => modalReply(adminHomeView(say, await app.openAdmin(person))),
});
