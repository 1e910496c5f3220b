import { defineCommand } from "../registry.ts";
import { showPrivacy } from "../team-replies.ts";

/** `/growth privacy`: what is stored, who sees what, and exactly what the manager sees. */
export const privacy = defineCommand({
  name: "privacy",
  summary: "help.privacy",
  usage: "",
  run: (context) => showPrivacy(context),
});
