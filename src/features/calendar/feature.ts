/** Everybody's own calendar: an address that calendars subscribe to, with what all capabilities have in it. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { personLeft } from "#src/features/members/store/events.ts";
import { calendarActions } from "./slack/buttons.ts";
import { calendarRoute } from "./slack/calendar-route.ts";
import { calendarExport } from "./slack/export-part.ts";
import { calendarSection } from "./slack/home-section.ts";
import { calendarIntents } from "./slack/intents.ts";
import { calendarData } from "./store/addresses.ts";
import { endForLeavers } from "./use-cases/address.ts";

export const calendar = defineFeature({
  name: "calendar",
  buttons: calendarActions,
  intents: calendarIntents,
  httpRoutes: (deps) => [calendarRoute(deps)],
  on: [reactTo(personLeft, endForLeavers)],
  homeSections: [calendarSection],
  privacyLines: [
    { under: "stored", place: 50, text: "calendar.privacy_stored_md", isForAll: true },
    { under: "colleagues", place: 55, text: "calendar.privacy_seen_md", isForAll: true },
  ],
  personalData: calendarData,
  exportPart: calendarExport,
});
