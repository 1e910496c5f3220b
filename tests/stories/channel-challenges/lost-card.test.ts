import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "a card of which nobody knew whether it arrived is drawn again once somebody presses it",
  "2026-11-24T09:00:00Z",
  async ({ grace, maya, omar, workspace, expectViolation, moveTo, query }) => {
    await joins(maya, { manager: "U0GRACE" });
    expectViolation("conversations.history: missing_scope");
    workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await grace.command("/growth challenge", { channel: "C0DEV" });
    await grace.submit({ title: "Watch one deploy", why: "We all depend on it." });
    await moveTo("2026-11-24T09:05:00Z");
    await moveTo("2026-11-24T09:10:00Z");
    expect(await query("select ts, unreachable_reason as reason from cards")).toEqual([
      { ts: null, reason: "uncertain" },
    ]);

    const card = () => omar.channel("C0DEV").find(({ plain }) => plain.includes("[Join]"));
    const ts = card()?.ts ?? "";
    await maya.click("Join", { ts });
    await moveTo("2026-11-24T09:15:00Z");
    expect(card()?.plain).toContain("1 has joined");
    await omar.click("Join", { ts });
    await moveTo("2026-11-24T09:20:00Z");
    expect(card()?.plain).toContain("2 have joined");
    expect(await query("select ts, unreachable_reason as reason from cards")).toEqual([{ ts, reason: null }]);
  },
);

story(
  "a press tells that a card arrived while Slack's answer is still waited for: it is not given up, and nobody is told that it is lost",
  "2026-11-24T09:00:00Z",
  async ({ grace, maya, omar, workspace, moveTo, query }) => {
    await joins(maya, { manager: "U0GRACE" });
    workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await grace.command("/growth challenge", { channel: "C0DEV" });
    await grace.submit({ title: "Watch one deploy", why: "We all depend on it." });
    const cards = () => omar.channel("C0DEV").filter(({ plain }) => plain.includes("[Join]"));
    expect(await query("select status, doubt_since is null as sure from outbox where key like 'card-%'")).toEqual([
      { status: "pending", sure: false },
    ]);
    const ts = cards()[0]?.ts ?? "";
    await maya.click("Join", { ts });
    await moveTo("2026-11-24T09:05:00Z");
    await moveTo("2026-11-24T09:10:00Z");
    expect(cards().map(({ plain }) => plain)).toEqual([expect.stringContaining("1 has joined")]);
    expect(await query("select ts, unreachable_reason as reason from cards")).toEqual([{ ts, reason: null }]);
    expect(await query("select status, error from outbox where key like 'card-%'")).toEqual([
      { status: "sent", error: null },
    ]);
    expect(grace.dm().filter(({ plain }) => plain.includes("I have lost the card"))).toEqual([]);
  },
);
