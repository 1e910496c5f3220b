/** The button that explains the bot, and the menu of what one does with colleagues. */
import { z } from "zod";
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { askCommand } from "#src/features/introductions/slack/entrances.ts";
import { mentorCommand } from "#src/features/mentoring/slack/command.ts";
import { hostCommand, shadowCommand } from "#src/features/seats/slack/entrances.ts";
import { thanksCommand } from "#src/features/thanks/slack/entrances.ts";
import { beside } from "#src/slack/context.ts";
import { helpMessage } from "./help-message.ts";
import { WAYS } from "./with-others.ts";

const help = defineAction({
  id: "help.open",
  run: ({ say, commands }) => Promise.resolve({ kind: "extra", message: helpMessage(say, commands) } as const),
});

const COMMANDS = {
  shadow: shadowCommand,
  host: hostCommand,
  ask: askCommand,
  mentor: mentorCommand,
  thanks: thanksCommand,
} as const;

/** The same as the word behind `/growth`. */
const more = defineAction({
  id: "menu.more",
  opensModal: true,
  value: z.enum(WAYS),
  run: async (context, way) => beside(await COMMANDS[way].run(context, "", "")),
});

export const homeActions: readonly Action[] = [help, more];
