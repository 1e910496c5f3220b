import { defineCommand } from "#src/feature-kit/registry.ts";
import { showTeam } from "./replies.ts";

/** `/growth team`: for managers, what the people who named them share. */
export const team = defineCommand({
  name: "team",
  summary: "help.team",
  usage: "",
  run: (context) => showTeam(context, 0),
});
