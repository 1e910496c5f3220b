import { progressMessage } from "../blocks/progress-message.ts";
import { messageReply } from "../interaction.ts";
import { defineCommand } from "../registry.ts";

/** `/growth progress`: the last eight weeks. */
export const progress = defineCommand({
  name: "progress",
  summary: "help.progress",
  usage: "",
  run: async ({ app, say, person }) => messageReply(progressMessage(say, (await app.showProgress(person)).progress)),
});
