import { defineCommand } from "../registry.ts";
import { openPlan } from "../replies.ts";

/** `/growth plan`: makes or changes the plan of what is current. */
export const plan = defineCommand({
  name: "plan",
  summary: "help.plan",
  usage: "",
  opensModal: true,
  run: (context) => openPlan(context, null),
});
