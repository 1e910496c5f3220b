/** What a challenge takes is said wherever somebody can take it on: also on a channel's card, and to whoever joins. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const DEV = { channel: "C0DEV" };

story(
  "a channel's card and the answer to Join say minutes, host and the client's agreement",
  "2026-11-24T09:00:00Z",
  async ({ grace, maya, omar }) => {
    await joins(maya, { manager: "U0GRACE" });
    await grace.command("/growth challenge", DEV);
    await grace.suggest("entry", "client call");
    await grace.submit({ entry: "shadow-client-call", why: "We all build for them." });
    const card = omar.channel("C0DEV").find(({ plain }) => plain.includes("[Join]"));
    expect(card?.plain).toMatchInlineSnapshot();
    const joined = await omar.click("Join", { ts: card?.ts ?? "" });
    expect(joined.messages.find(({ ephemeral }) => ephemeral)?.plain).toMatchInlineSnapshot();
  },
);
