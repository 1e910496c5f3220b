import { defineCommand } from "#src/feature-kit/handlers.ts";
import { bareWords } from "#src/language/typing.ts";
import { pauseTyped } from "./replies.ts";

/** `/growth pause until Monday`: no messages until then; without a day, until further notice; "from 14 dec until 3 jan" begins later. */
export const pause = defineCommand({
  name: "pause",
  summary: "help.pause",
  usage: "help.usage.pause",
  run: (context, words) => pauseTyped(context, bareWords(words) || null),
});
