/** Slack's error codes for people and channels that no message reaches any more. */

/** Of a person's DM, or of a channel: not there any more, or closed to the bot. */
export const PERSON_UNREACHABLE: readonly string[] = [
  "user_disabled",
  "user_not_found",
  "channel_not_found",
  "cannot_dm_bot",
  "is_archived",
  "messages_tab_disabled",
  "restricted_action",
];

/** Of a channel where nothing can be posted any more. */
export const CHANNEL_UNREACHABLE: readonly string[] = [
  "channel_not_found",
  "is_archived",
  "not_in_channel",
  "restricted_action",
  "no_permission",
];
