/** What is said to somebody whose words in a form, behind a command or a button speak of danger; where nothing was done with them, they are spoken to with care for a day. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { careMessage } from "#src/features/guidance/slack/hard-intents.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import type { WordsAre } from "#src/slack/registry.ts";
import { beginCare } from "../use-cases/talk.ts";

export async function care(context: Omit<Context, "origin">, words: WordsAre): Promise<Message> {
  // What was kept or done as asked leaves the conversation as it is.
  if (words === "left" || words === "held") await beginCare(context.deps, context.person);
  return careMessage(context, words);
}
