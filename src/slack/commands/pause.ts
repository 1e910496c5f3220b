import { bareWords } from "#src/domain/typing.ts";
import { defineCommand } from "../registry.ts";
import { pauseReply } from "../replies.ts";

/** `/growth pause until Monday`: no messages until then; without a day, until further notice. */
export const pause = defineCommand({
  name: "pause",
  summary: "help.pause",
  usage: "[until a day]",
  run: (context, words) => pauseReply(context, bareWords(words) || null),
});
