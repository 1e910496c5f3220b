import { defineCommand } from "#src/feature-kit/handlers.ts";
import { messageReply } from "#src/slack/context.ts";
import { requestExport } from "../use-cases/export.ts";
import { exportPromise } from "./privacy-message.ts";

/** `/growth export`: everything that is stored, as two files in the DM. */
export const exportData = defineCommand({
  name: "export",
  summary: "help.export",
  run: async ({ deps, say, person }) => {
    return messageReply(exportPromise(say, await requestExport(deps, person)));
  },
});
