/** Why a message did not arrive, in kinds that an admin can do something about. */

export const DELIVERY_REASONS = [
  "deactivated",
  "dms-closed",
  "left",
  "channel-archived",
  "bot-not-in-channel",
  "token-revoked",
  "unreachable",
  "challenge-gone",
  "uncertain",
  "other",
] as const;
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

const BY_WORD: Readonly<Record<string, DeliveryReason>> = {
  user_disabled: "deactivated",
  user_not_found: "left",
  user_not_visible: "left",
  user_not_in_team: "left",
  cannot_dm_bot: "dms-closed",
  messages_tab_disabled: "dms-closed",
  im_disabled: "dms-closed",
  not_in_channel: "bot-not-in-channel",
  is_archived: "channel-archived",
  invalid_auth: "token-revoked",
  not_authed: "token-revoked",
  account_inactive: "token-revoked",
  token_revoked: "token-revoked",
  token_expired: "token-revoked",
  app_uninstalled: "token-revoked",
  not_installed: "token-revoked",
  unreachable: "unreachable",
  timeout: "unreachable",
  ratelimited: "unreachable",
  internal_error: "unreachable",
  fatal_error: "unreachable",
  request_timeout: "unreachable",
  service_unavailable: "unreachable",
  challenge_gone: "challenge-gone",
  uncertain: "uncertain",
};

/** @param word Slack's error code, or ours. @param toPerson whether it was for a person's DM; else for a channel. */
export function deliveryReason(word: string, toPerson: boolean): DeliveryReason {
  if (word === "channel_not_found" || word === "restricted_action")
    return toPerson ? "dms-closed" : "bot-not-in-channel";
  if (word.startsWith("http_")) return "unreachable";
  return BY_WORD[word] ?? "other";
}
