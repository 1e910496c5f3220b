/** Words in the DM lean on what `/growth` showed as on any answer: "the first", after seats. */
import type { OnCommandAnswered } from "#src/feature-kit/handlers.ts";
import { rememberElsewhere } from "../use-cases/talk.ts";
import { rememberedOf } from "./offers-in.ts";

/** The menu, and what was typed that is no command, are answered with what the bot can do. */
const WITHOUT_COMMAND = "help";

export const rememberCommand: OnCommandAnswered = ({ deps, person }, { command, message, since }) => {
  const act = command ? (command.act ?? null) : WITHOUT_COMMAND;
  // What was typed stands nowhere that the bot could read again.
  return rememberElsewhere(deps, person, rememberedOf(message, { at: null }, { act }), since);
};
