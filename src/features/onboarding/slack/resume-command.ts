import { defineCommand } from "#src/feature-kit/handlers.ts";
import { resumeReply } from "./replies.ts";

/** `/growth resume`: starts again. */
export const resume = defineCommand({
  name: "resume",
  summary: "help.resume",
  run: (context) => resumeReply(context),
});
