import { defineCommand } from "#src/feature-kit/handlers.ts";
import { hasWords } from "#src/language/typing.ts";
import { openReflection } from "./replies.ts";

/** `/growth done`: what came of it; words after `done` are taken into the form. */
export const done = defineCommand({
  name: "done",
  act: "done",
  summary: "help.done",
  usage: "help.usage.done",
  opensModal: true,
  run: (context, words) => openReflection(context, null, hasWords(words) ? words : ""),
});
