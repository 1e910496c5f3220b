/** The button that explains the bot, and the menu of what one does with colleagues. */
import { z } from "zod";
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { askCommand } from "#src/features/introductions/slack/entrances.ts";
import { mentorCommand } from "#src/features/mentoring/slack/command.ts";
import { hostCommand, shadowCommand } from "#src/features/seats/slack/entrances.ts";
import { thanksCommand } from "#src/features/thanks/slack/entrances.ts";
import { beside } from "#src/slack/context.ts";
import { helpMessage, howMessage } from "./help-message.ts";
import { WAYS } from "./with-others.ts";

const help = defineAction({
  id: "help.open",
  run: ({ say, commands }) => Promise.resolve({ kind: "extra", message: helpMessage(say, commands) } as const),
});

const how = defineAction({
  id: "help.how",
  run: ({ say }) => Promise.resolve({ kind: "extra", message: howMessage(say) } as const),
});

/** The command, and what is typed behind it. */
const COMMANDS = {
  shadow: [shadowCommand, ""],
  host: [hostCommand, "seat"],
  ask: [askCommand, ""],
  mentor: [mentorCommand, ""],
  thanks: [thanksCommand, ""],
} as const;

/** The same as the word behind `/growth`; an offer begins with its form. */
const more = defineAction({
  id: "menu.more",
  opensModal: true,
  value: z.enum(WAYS),
  run: async (context, way) => {
    const [command, words] = COMMANDS[way];
    return beside(await command.run(context, words, words));
  },
});

export const homeActions: readonly Action[] = [help, how, more];
