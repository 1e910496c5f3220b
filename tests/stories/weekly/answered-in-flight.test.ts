import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "a nudge that is answered while it is being posted has no live buttons when it arrives",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, workspace, bot, query, clock, patience, settle } = scene;
    await joins(maya, { country: null });
    await maya.say("not this week");
    await settle();
    patience.ms = 50;
    workspace.faults.set("chat.postMessage", { times: 1, delayMs: 1500 });
    clock.moveTo(new Date("2026-12-01T09:05:00Z"));
    const sent = bot.queue.runNow(["send-nudges"]);
    await expect.poll(() => workspace.faults.has("chat.postMessage"), { timeout: 5000 }).toBe(false);
    await maya.command("/growth skip");
    await sent;
    patience.ms = 10_000;
    await settle();
    const nudge = maya
      .dm()
      .filter(({ ephemeral }) => !ephemeral)
      .at(-1);
    expect(
      await query("select status, message_ts is not null as placed from nudges order by offered_at desc limit 1"),
    ).toEqual([{ status: "skipped", placed: true }]);
    expect(nudge?.plain).not.toContain("[Not this week]");
  },
);

story(
  "buttons that Slack did not let be taken away, although their nudge was answered, go away when it does",
  "2026-11-24T10:00:00Z",
  async ({ maya, workspace, moveTo, settle }) => {
    await joins(maya, { country: null });
    await maya.say("not this week");
    await moveTo("2026-12-01T09:05:00Z");
    const nudge = (): string | undefined => maya.dm().findLast(({ ephemeral }) => !ephemeral)?.plain;
    workspace.faults.set("chat.update", { times: 1, error: "internal_error" });
    await maya.command("/growth skip");
    await settle();
    expect(nudge()).toContain("[Not this week]");
    // Whoever presses one meanwhile is told.
    const { messages } = await maya.click("Not this week", { in: "message" });
    expect(messages.at(-1)?.plain).toContain("answered");
    await moveTo("2026-12-01T09:06:00Z");
    expect(nudge()).not.toContain("[Not this week]");
  },
);

story(
  "a nudge that is swapped while nobody knows yet whether it arrived shows what was taken in its place",
  "2026-11-24T10:00:00Z",
  async ({ maya, workspace, bot, moveTo, query, settle }) => {
    await joins(maya, { country: null });
    await maya.say("not this week");
    await settle();
    workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await moveTo("2026-12-01T09:05:00Z");
    const titleOf = (plain: string | undefined): string => /\*[^*\n]+\*/.exec(plain ?? "")?.[0] ?? "";
    const first = titleOf(maya.dm().findLast(({ ephemeral }) => !ephemeral)?.plain);
    await maya.command("/growth swap");
    await maya.click("nudge.choose.1");
    await settle();
    await moveTo("2026-12-01T09:20:00Z");
    expect(await query("select status from outbox where content ->> 'kind' = 'nudge'")).toEqual([{ status: "sent" }]);
    const cards = maya.dm().filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]"));
    expect(cards).toHaveLength(1);
    const [nudge] = await query<{ id: string }>("select challenge_id as id from nudges where status = 'open'");
    const title = bot.deps.catalogues.of("T0HOUSE").byId.get(nudge?.id ?? "")?.title;
    expect(first).not.toBe(`*${title}*`);
    expect(titleOf(cards[0]?.plain)).toBe(`*${title}*`);
  },
);

story(
  "a nudge that is answered while nobody knows yet whether it arrived is drawn as answered, and not sent again",
  "2026-11-24T10:00:00Z",
  async ({ maya, workspace, moveTo, query, settle }) => {
    await joins(maya, { country: null });
    await maya.say("not this week");
    await settle();
    workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await moveTo("2026-12-01T09:05:00Z");
    expect(await query("select status from outbox where content ->> 'kind' = 'nudge'")).toEqual([
      { status: "pending" },
    ]);
    const before = maya.dm().length;
    await maya.command("/growth skip");
    await moveTo("2026-12-01T09:20:00Z");
    expect(await query("select status from outbox where content ->> 'kind' = 'nudge'")).toEqual([{ status: "sent" }]);
    const message = maya.dm().findLast(({ ephemeral }) => !ephemeral);
    expect(message?.plain).not.toContain("[Not this week]");
    expect(maya.dm().filter(({ ephemeral }) => !ephemeral).length).toBeLessThanOrEqual(before);
  },
);
