/** What one person writes is answered in the order in which it came, although the first answer takes longer. */
import { expect, vi } from "vitest";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-23T10:00:00Z", ({ maya }) => joins(maya));
const patient = { timeout: 15_000, interval: 20 };

story("messages that come together", async ({ maya, workspace, patience, query, settle }) => {
  const posted = Promise.withResolvers<void>();
  workspace.faults.set("chat.postMessage", { times: 1, until: posted.promise });
  patience.ms = 50;
  const before = maya.dm().length;
  for (const text of ["the release eats my whole week, i have to pass", "yes", "who are you"]) await maya.say(text);
  await vi.waitFor(
    async () =>
      expect(await query("select 1 from inbox where kind = 'message' and handled_at is null")).toHaveLength(3),
    patient,
  );
  expect(
    maya
      .dm()
      .slice(before)
      .filter(({ author }) => author !== "U0MAYA"),
  ).toEqual([]);
  patience.ms = 10_000;
  posted.resolve();
  await settle();
  const answers = maya
    .dm()
    .slice(before)
    .filter(({ author }) => author !== "U0MAYA");
  expect(answers.map(({ plain }) => plain.split("\n")[0])).toMatchInlineSnapshot(`
    [
      "Shall I leave *Watch one colleague outside development do one task in your part for five silent minutes* for this week?",
      "*Watch one colleague outside development do one task in your part for five silent minutes*",
      "I am Growth Companion, a bot that your company runs. Once a week I bring you one small, concrete thing to try, help you plan it, and keep what came of it, for you alone.",
    ]
  `);
});

story("what another process is still answering", async ({ maya, bot, clock, timer, patience, query, settle }) => {
  const event = { workspaceId: "T0HOUSE", eventId: "Ev0BEFORE", kind: "message", userId: "U0MAYA", body: {} };
  const other = await bot.deps.inbox.take(event, new Date(clock.now().getTime() - 1000));
  const goOn = timer.holdPauses();
  const before = maya.dm().length;
  patience.ms = 50;
  await maya.say("who are you");
  await vi.waitFor(() => expect(timer.pauses).toContain(200), patient);
  expect(maya.dm()).toHaveLength(before + 1);
  if (other) await bot.deps.inbox.finish(other, clock.now());
  patience.ms = 10_000;
  goOn();
  await settle();
  expect(maya.dm()).toHaveLength(before + 2);
  expect(await query("select 1 from inbox where kind = 'message' and handled_at is null")).toEqual([]);
});

story("what waits for Slack holds nobody up for long", async ({ maya, bot, clock, settle }) => {
  const event = { workspaceId: "T0HOUSE", eventId: "Ev0STUCK", kind: "message", userId: "U0MAYA", body: {} };
  await bot.deps.inbox.take(event, new Date(clock.now().getTime() - 1000));
  const before = maya.dm().length;
  await maya.say("who are you");
  await settle();
  expect(maya.dm()).toHaveLength(before + 2);
});
