import { defineCommand } from "#src/feature-kit/handlers.ts";
import { bareWords } from "#src/language/typing.ts";
import { openLog, replyWithLog } from "./replies.ts";

/** `/growth log`: keeps something done without a nudge; `/growth log list` shows what was kept. */
export const log = defineCommand({
  name: "log",
  act: "recent",
  summary: "help.log",
  usage: "help.usage.log",
  opensModal: true,
  run: (context, words) =>
    bareWords(words).toLowerCase() === "list" ? replyWithLog(context) : openLog(context, words),
});
