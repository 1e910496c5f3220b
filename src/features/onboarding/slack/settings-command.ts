import { defineCommand } from "#src/feature-kit/handlers.ts";
import { openSettings } from "./replies.ts";

/** `/growth settings`: everything that can be chosen. */
export const settings = defineCommand({
  name: "settings",
  act: "settings",
  summary: "help.settings",
  opensModal: true,
  run: (context) => openSettings(context),
});
