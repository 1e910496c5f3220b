import { defineCommand } from "#src/feature-kit/handlers.ts";
import { showCurrent } from "./replies.ts";

/** `/growth next`: what is current, or a new challenge. */
export const next = defineCommand({
  name: "next",
  act: "next",
  summary: "help.next",
  run: (context) => showCurrent(context),
});
