import { defineCommand } from "#src/feature-kit/registry.ts";
import { messageReply } from "#src/slack/context.ts";
import { exportPromise } from "./privacy-message.ts";

/** `/growth export`: everything that is stored, as two files in the DM. */
export const exportData = defineCommand({
  name: "export",
  summary: "help.export",
  usage: "",
  run: async ({ app, say, person }) => {
    return messageReply(exportPromise(say, await app.requestExport(person)));
  },
});
