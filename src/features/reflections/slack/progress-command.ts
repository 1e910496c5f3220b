import { defineCommand } from "#src/feature-kit/handlers.ts";
import { messageReply } from "#src/slack/context.ts";
import { showProgress } from "../use-cases/overview.ts";
import { progressMessage } from "./progress-message.ts";

/** `/growth progress`: the last eight weeks. */
export const progress = defineCommand({
  name: "progress",
  act: "progress",
  summary: "help.progress",
  run: async ({ deps, say, person }) => messageReply(progressMessage(say, (await showProgress(deps, person)).progress)),
});
