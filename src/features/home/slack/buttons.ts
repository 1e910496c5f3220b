/** The button that explains the bot. */
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { helpMessage } from "./help-message.ts";

const help = defineAction({
  id: "help.open",
  run: ({ say, commands }) => Promise.resolve({ kind: "extra", message: helpMessage(say, commands) } as const),
});

export const homeActions: readonly Action[] = [help];
