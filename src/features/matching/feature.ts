/** Who offers what to whom, and whom to bring together: what seats, introductions and mentoring share. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { personLeft } from "#src/features/members/store/events.ts";
import { blockSubmit } from "./slack/block-form.ts";
import { matchingActions, matchingLookups } from "./slack/buttons.ts";
import { matchingExport } from "./slack/export-part.ts";
import { profileHomeSection, profileSection } from "./slack/host-section.ts";
import { matchingIntents } from "./slack/intents.ts";
import { hostPauseSubmit } from "./slack/pause-form.ts";
import { profileSubmit } from "./slack/profile-form.ts";
import { matchingReceipt } from "./slack/receipt-lines.ts";
import { matchingData } from "./store/hosts.ts";
import { readersWhoRegistered } from "./store/readers.ts";
import { hoursOfHost } from "./use-cases/hours-of.ts";
import { pauseLeavers } from "./use-cases/profile.ts";

export const matching = defineFeature({
  name: "matching",
  buttons: matchingActions,
  forms: [profileSubmit, hostPauseSubmit, blockSubmit],
  lookups: matchingLookups,
  intents: matchingIntents,
  homeSections: [profileHomeSection],
  hostSections: [profileSection],
  on: [reactTo(personLeft, pauseLeavers)],
  statedHours: hoursOfHost,
  readers: readersWhoRegistered,
  privacyLines: [
    { under: "stored", place: 40, text: "matching.privacy_stored_md", isForAll: true },
    { under: "between", place: 40, text: "matching.privacy_apart_md", isForAll: true },
    { under: "colleagues", place: 40, text: "matching.privacy_seen_md", isForAll: true },
  ],
  exportPart: matchingExport,
  receiptLines: matchingReceipt,
  personalData: matchingData,
});
