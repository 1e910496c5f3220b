/**
 * What Slack, the outbox and the queue hold of the bot as of November 2026. Messages keep their buttons for as long as they
 * stand, rows and jobs wait for the next version: a line is added here when something new is sent, and none is changed.
 */

/** `callback_id` of each form. */
export const FORMS: readonly string[] = [
  "admin-admins",
  "admin-assign",
  "admin-challenge",
  "admin-channel",
  "admin-coach",
  "admin-managers",
  "admin-quiet",
  "admin-contact",
  "admin-retention",
  "ask-somebody",
  "assign",
  "challenge",
  "challenge-back",
  "challenge-done",
  "challenge-end",
  "challenge-move",
  "coach-plan",
  "coach-questions",
  "coach-wording",
  "delete",
  "digest",
  "door-ask",
  "door-open",
  "edit",
  "host-blocks",
  "host-pause",
  "host-profile",
  "introduction-later",
  "invite-hosts",
  "join",
  "later",
  "log",
  "mentor-agenda",
  "mentor-ask",
  "mentor-end",
  "mentor-lines",
  "mentor-time",
  "nudge-size",
  "pause",
  "plan",
  "reflect",
  "say-thanks",
  "seat-another-time",
  "seat-ask",
  "seat-cancel",
  "seat-cap",
  "seat-change",
  "seat-consent",
  "seat-debrief",
  "seat-line",
  "seat-offer",
  "seat-wish",
  "settings",
  "suggest-date",
  "tell-introduction",
  "thanks",
];

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
