/** Who is there: hours, availability, zones. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { memberEvents } from "./slack/events.ts";
import { zoneMoved } from "./slack/zone-message.ts";

export const members = defineFeature({
  name: "members",
  events: memberEvents,
  messages: [zoneMoved],
});
