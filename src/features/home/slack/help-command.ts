import { defineCommand } from "#src/feature-kit/handlers.ts";
import { messageReply } from "#src/slack/context.ts";
import { helpMessage } from "./help-message.ts";

/** `/growth help`: every word with a line. */
export const help = defineCommand({
  name: "help",
  act: "help",
  summary: "help.help",
  run: ({ say, commands }) => Promise.resolve(messageReply(helpMessage(say, commands))),
});
