import { defineCommand } from "#src/feature-kit/handlers.ts";
import { openJoin } from "./replies.ts";

/** `/growth join`: the form, or the settings of somebody who joined before. */
export const join = defineCommand({
  name: "join",
  act: "join",
  summary: "help.join",
  opensModal: true,
  run: (context) => openJoin(context),
});
