import type { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { findKeyed } from "./keyed-post.ts";

const KEYED = { ts: "2.2", metadata: { event_type: "growth_message", event_payload: { key: "nudge-1" } } };

/** Looks for the key where another message stands before it. */
function foundBehind(other: object): Promise<string | null> {
  const history = async () => ({ messages: [other, KEYED] });
  const client = { conversations: { history } } as unknown as WebClient;
  return findKeyed(client, { channel: "D1", key: "nudge-1", since: new Date("2026-11-24T10:00:00Z") });
}

describe("a message that arrived is found", () => {
  it.each([
    ["without metadata", { ts: "1.1" }],
    ["with the metadata of somebody else", { ts: "1.1", metadata: { event_type: "deploy", event_payload: {} } }],
    ["of ours without a payload", { ts: "1.1", metadata: { event_type: "growth_message" } }],
    ["of ours with none", { ts: "1.1", metadata: { event_type: "growth_message", event_payload: null } }],
    ["of ours without a key", { ts: "1.1", metadata: { event_type: "growth_message", event_payload: {} } }],
  ])("behind one %s", async (_, other) => {
    expect(await foundBehind(other)).toBe("2.2");
  });
});
