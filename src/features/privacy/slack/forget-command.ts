import { defineCommand } from "#src/feature-kit/handlers.ts";
import { confirmForget } from "./replies.ts";

/** `/growth forget`: asks once, then deletes everything. */
export const forget = defineCommand({
  name: "forget",
  act: "forget",
  summary: "help.forget",
  isDestructive: true,
  run: (context) => confirmForget(context),
});
