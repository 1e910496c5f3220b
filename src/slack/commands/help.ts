import { helpMessage } from "../blocks/help-message.ts";
import { messageReply } from "../interaction.ts";
import { defineCommand } from "../registry.ts";
import { commands } from "./index.ts";

/** `/growth help`: every word with a line. */
export const help = defineCommand({
  name: "help",
  summary: "help.help",
  usage: "",
  run: ({ say }) => Promise.resolve(messageReply(helpMessage(say, commands))),
});
