import { type Command, defineCommand } from "#src/feature-kit/registry.ts";
import { messageReply } from "#src/slack/context.ts";
import { helpMessage } from "./help-message.ts";

/** `/growth help`: every word with a line. The list is given from outside, as help itself is one of it. */
export function helpCommand(all: () => readonly Command[]): Command {
  return defineCommand({
    name: "help",
    summary: "help.help",
    usage: "",
    run: ({ say }) => Promise.resolve(messageReply(helpMessage(say, all()))),
  });
}
