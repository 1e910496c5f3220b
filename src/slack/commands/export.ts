import { textMessage } from "../blocks/kit.ts";
import { messageReply } from "../interaction.ts";
import { defineCommand } from "../registry.ts";

/** `/growth export`: everything that is stored, as two files in the DM. */
export const exportData = defineCommand({
  name: "export",
  summary: "help.export",
  usage: "",
  run: async ({ app, say, person }) => {
    await app.requestExport(person);
    return messageReply(textMessage(say("privacy.export_coming")));
  },
});
