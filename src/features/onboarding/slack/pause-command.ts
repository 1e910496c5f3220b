import { defineCommand } from "#src/feature-kit/handlers.ts";
import { bareWords } from "#src/language/typing.ts";
import { pauseReply } from "./replies.ts";

/** `/growth pause until Monday`: no messages until then; without a day, until further notice. */
export const pause = defineCommand({
  name: "pause",
  summary: "help.pause",
  usage: "help.usage.pause",
  run: (context, words) => pauseReply(context, bareWords(words) || null),
});
