/** Plain words in the DM. */
import { defineFeature, type Feature } from "#src/feature-kit/feature.ts";
import { inPrecedence } from "./rules/understand.ts";
import { chatEvents } from "./slack/events.ts";
import { chatIntents } from "./slack/intents.ts";

/** The conversation with all that the other capabilities let people say. */
export function chatAbout(others: readonly Feature[]): Feature {
  const intents = [...others.flatMap((feature) => feature.intents ?? []), ...chatIntents];
  return defineFeature({ name: "chat", intents: chatIntents, events: chatEvents(inPrecedence(intents)) });
}
