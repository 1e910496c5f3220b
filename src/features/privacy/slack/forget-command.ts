import { defineCommand } from "#src/feature-kit/handlers.ts";
import { confirmForget } from "#src/features/weekly/slack/replies.ts";

/** `/growth forget`: asks once, then deletes everything. */
export const forget = defineCommand({
  name: "forget",
  summary: "help.forget",
  usage: "",
  run: (context) => confirmForget(context),
});
