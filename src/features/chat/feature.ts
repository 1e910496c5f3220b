/** Plain words in the DM. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { chatActions } from "./slack/buttons.ts";
import { chatEvents } from "./slack/events.ts";

export const chat = defineFeature({
  name: "chat",
  buttons: chatActions,
  events: chatEvents,
});
