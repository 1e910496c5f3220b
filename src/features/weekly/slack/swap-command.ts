import { defineCommand } from "#src/feature-kit/handlers.ts";
import { showOthers } from "./replies.ts";

/** `/growth swap`: two others in place of what is current. */
export const swap = defineCommand({
  name: "swap",
  act: "swap",
  summary: "help.swap",
  run: (context) => showOthers(context, null),
});
