import { bareWords } from "#src/domain/typing.ts";
import { defineCommand } from "../registry.ts";
import { openLog, showLog } from "../replies.ts";

/** `/growth log`: keeps something done without a nudge; `/growth log list` shows what was kept. */
export const log = defineCommand({
  name: "log",
  summary: "help.log",
  usage: "[what you did | list]",
  opensModal: true,
  run: (context, words) => (bareWords(words).toLowerCase() === "list" ? showLog(context) : openLog(context, words)),
});
