import { describe, expect, it } from "vitest";
import { deliveryReason } from "./delivery-reason.ts";

describe("why a message did not arrive", () => {
  it.each([
    ["user_disabled", true, "deactivated"],
    ["user_not_found", true, "left"],
    ["messages_tab_disabled", true, "dms-closed"],
    ["cannot_dm_bot", true, "dms-closed"],
    ["channel_not_found", true, "dms-closed"],
    ["channel_not_found", false, "bot-not-in-channel"],
    ["not_in_channel", false, "bot-not-in-channel"],
    ["is_archived", false, "channel-archived"],
    ["token_revoked", true, "token-revoked"],
    ["account_inactive", false, "token-revoked"],
    ["not_installed", true, "token-revoked"],
    ["app_uninstalled", true, "token-revoked"],
    ["unreachable", true, "unreachable"],
    ["http_503", true, "unreachable"],
    ["ratelimited", false, "unreachable"],
    ["challenge_gone", true, "challenge-gone"],
    ["msg_too_long", true, "other"],
  ] as const)("%s, to a person: %s", (word, toPerson, reason) => {
    expect(deliveryReason(word, toPerson)).toBe(reason);
  });
});
