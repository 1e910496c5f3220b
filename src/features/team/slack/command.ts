import { defineCommand } from "#src/feature-kit/handlers.ts";
import { replyWithTeam } from "./replies.ts";

/** `/growth team`: for managers, what the people who named them share. */
export const team = defineCommand({
  name: "team",
  act: "team-view",
  summary: "help.team",
  run: (context) => replyWithTeam(context, 0),
});
