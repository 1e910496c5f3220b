import { defineCommand } from "#src/feature-kit/handlers.ts";
import { replyWithPrivacy } from "./replies.ts";

/** `/growth privacy`: what is stored, who sees what, and exactly what the manager sees. */
export const privacy = defineCommand({
  name: "privacy",
  act: "privacy",
  summary: "help.privacy",
  run: (context) => replyWithPrivacy(context),
});
