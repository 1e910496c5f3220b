import { exportPromise } from "../blocks/privacy-message.ts";
import { messageReply } from "../interaction.ts";
import { defineCommand } from "../registry.ts";

/** `/growth export`: everything that is stored, as two files in the DM. */
export const exportData = defineCommand({
  name: "export",
  summary: "help.export",
  usage: "",
  run: async ({ app, say, person }) => {
    return messageReply(exportPromise(say, await app.requestExport(person)));
  },
});
