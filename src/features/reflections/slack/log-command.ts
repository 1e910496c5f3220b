import { defineCommand } from "#src/feature-kit/handlers.ts";
import { openLog, replyWithLog } from "#src/features/weekly/slack/replies.ts";
import { bareWords } from "#src/language/typing.ts";

/** `/growth log`: keeps something done without a nudge; `/growth log list` shows what was kept. */
export const log = defineCommand({
  name: "log",
  summary: "help.log",
  usage: "[what you did | list]",
  opensModal: true,
  run: (context, words) =>
    bareWords(words).toLowerCase() === "list" ? replyWithLog(context) : openLog(context, words),
});
