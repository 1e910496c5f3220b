/**
 * What Slack, the outbox and the queue hold of the bot as of November 2026. Messages keep their buttons for as long as they
 * stand, rows and jobs wait for the next version: a line is added here when something new is sent, and none is changed.
 */

import { OPEN_FORMS, WITHOUT_METADATA } from "./open-forms.ts";

/** `callback_id` of each form. */
export const FORMS: readonly string[] = [...Object.keys(OPEN_FORMS), ...WITHOUT_METADATA];

/** `callback_id` of each entry of a message's menu, in manifests that are installed. */
export const SHORTCUTS: readonly string[] = ["assign.message", "authoring.message", "seat.message", "thanks.message"];

/** `action_id` of each field whose entries are looked up. */
export const LOOKUPS: readonly string[] = [
  "assign.challenge",
  "matching.country",
  "matching.zone",
  "settings.country",
  "settings.zone",
];
