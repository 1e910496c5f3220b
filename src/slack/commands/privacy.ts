import { privacyMessage } from "../blocks/privacy-message.ts";
import { messageReply } from "../interaction.ts";
import { defineCommand } from "../registry.ts";

/** `/growth privacy`: what is stored, who sees what, and exactly what the manager sees. */
export const privacy = defineCommand({
  name: "privacy",
  summary: "help.privacy",
  usage: "",
  run: async ({ app, say, person }) => messageReply(privacyMessage(say, await app.showPrivacy(person))),
});
