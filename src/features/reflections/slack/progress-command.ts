import { defineCommand } from "#src/feature-kit/registry.ts";
import { messageReply } from "#src/slack/context.ts";
import { progressMessage } from "./progress-message.ts";

/** `/growth progress`: the last eight weeks. */
export const progress = defineCommand({
  name: "progress",
  summary: "help.progress",
  usage: "",
  run: async ({ app, say, person }) => messageReply(progressMessage(say, (await app.showProgress(person)).progress)),
});
