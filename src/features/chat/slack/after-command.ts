/** Words in the DM lean on what `/growth` showed as on any answer: "the first", after seats. */
import type { OnCommandAnswered } from "#src/feature-kit/handlers.ts";
import { rememberElsewhere } from "../use-cases/talk.ts";
import { rememberedOf } from "./offers-in.ts";

/** The menu, and what was typed that is no command, are answered with what the bot can do. */
const WITHOUT_COMMAND = "help";

export const rememberCommand: OnCommandAnswered = async ({ deps, person }, { command, message, since }) => {
  const act = command ? command.act : WITHOUT_COMMAND;
  if (act === undefined) return;
  // What was typed stands nowhere that the bot could read again.
  await rememberElsewhere(deps, person, rememberedOf(message, { at: null }, { act }), since);
};
