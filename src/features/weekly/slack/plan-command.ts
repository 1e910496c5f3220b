import { defineCommand } from "#src/feature-kit/handlers.ts";
import { openPlan } from "./replies.ts";

/** `/growth plan Thursday 14:00`: makes or changes the plan of what is current. */
export const plan = defineCommand({
  name: "plan",
  act: "plan",
  summary: "help.plan",
  usage: "help.usage.plan",
  opensModal: true,
  run: (context, words) => openPlan(context, null, { words }),
});
