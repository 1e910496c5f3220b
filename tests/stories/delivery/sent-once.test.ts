/** Once, and not twice, and not never: what holds while Slack is slow, silent or away, and a bot dies. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { failsToSaveDepartures, sendingLeasesRunOut } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const MORNING = "2026-11-24T10:00:00Z";
const offersTo = (actor: Actor): number =>
  actor.dm().filter(({ plain }) => plain.includes("has a challenge for you")).length;
const cardsIn = (actor: Actor): number => actor.channel("C0DEV").filter(({ ephemeral }) => !ephemeral).length;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Grace gives Maya and Omar a challenge in a channel: a card there, and an offer to each. */
async function gives({ maya, omar, grace }: Scene): Promise<void> {
  await joins(maya, { manager: "U0GRACE", country: null });
  await joins(omar, { manager: "U0GRACE", country: null });
  await grace.command("/growth assign @Maya Lind shadow-client-call by 4 December: because it shows what they use", {
    channel: "C0DEV",
  });
}
const statusOf = ({ query }: Scene, key: string): Promise<object[]> =>
  query("select status, error from outbox where key like $1", [key]);

for (const backend of backendsOf(import.meta.filename)) {
  story(
    `while Slack takes its time, nobody else takes what is on its way (${backend})`,
    MORNING,
    async (scene) => {
      const { bot, anotherBot, workspace, patience, settle, maya, omar, grace } = scene;
      await gives(scene);
      const other = await anotherBot();
      patience.ms = 50;
      workspace.faults.set("chat.postMessage", { times: 40, delayMs: 1500 });
      await grace.submit({ people: ["U0MAYA", "U0OMAR"] });
      await pause(700);
      // Their timetable: every thirty seconds, on every bot; here in the middle of a request.
      await bot.queue.runNow(["dispatch-unattended"]);
      await other.queue.runNow(["dispatch-unattended"]);
      await pause(500);
      await other.queue.runNow(["dispatch-unattended"]);
      patience.ms = 10_000;
      await settle();
      expect([offersTo(maya), offersTo(omar), cardsIn(omar)]).toEqual([1, 1, 1]);
      expect(await statusOf(scene, "card-%")).toEqual([{ status: "sent", error: null }]);
      expect(await scene.query("select unreachable_reason, ts is null as lost from cards")).toEqual([
        { unreachable_reason: null, lost: false },
      ]);
    },
    { backend, timeout: 60_000 },
  );
}

const nudgesOf = (actor: Actor): number =>
  actor.dm().filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]")).length;
/** Maya's weekly nudge is due on Tuesday at nine, UTC. */
const TUESDAY = "2026-12-01T09:00:05Z";
async function isDueOnTuesday({ maya }: Scene): Promise<void> {
  await joins(maya, { country: null });
  await maya.command("/growth skip");
}

story(
  "a nudge whose answer got lost is found in a busy conversation, even when the first look fails",
  "2026-11-23T09:00:00Z",
  async (scene) => {
    const { maya, moveTo, workspace } = scene;
    await isDueOnTuesday(scene);
    workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await moveTo(TUESDAY);
    expect(nudgesOf(maya)).toBe(1);
    for (let line = 1; line <= 35; line++) await maya.say(`/growth help, for the ${line}th time`);
    workspace.faults.set("conversations.history", {
      times: 1,
      status: 429,
      error: "ratelimited",
      retryAfterSeconds: 5,
    });
    await moveTo("2026-12-01T09:05:00Z");
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "pending", error: "ratelimited" }]);
    await moveTo("2026-12-01T09:10:00Z");
    expect(nudgesOf(maya)).toBe(1);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "sent", error: null }]);
  },
  { timeout: 60_000 },
);

story(
  "a bot that dies after Slack took a nudge: another finds it and sends no second one",
  "2026-11-23T09:00:00Z",
  async (scene) => {
    const { maya, moveTo, anotherBot, bot, workspace, patience, settle } = scene;
    await isDueOnTuesday(scene);
    const other = await anotherBot();
    workspace.faults.set("chat.postMessage", { times: 1, delayMs: 1000 });
    patience.ms = 100;
    const moving = moveTo(TUESDAY);
    await pause(600);
    await sendingLeasesRunOut(scene);
    patience.ms = 10_000;
    await settle();
    await other.queue.runNow(["dispatch-unattended"]);
    await bot.idle();
    await moving;
    expect(nudgesOf(maya)).toBe(1);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "sent", error: null }]);
  },
);

story(
  "a nudge that Slack does not take all week is given up, and counts for nothing",
  "2026-11-23T09:00:00Z",
  async (scene) => {
    const { maya, grace, moveTo, workspace, query } = scene;
    await isDueOnTuesday(scene);
    workspace.faults.set("chat.postMessage", { times: 100_000, error: "token_revoked" });
    await moveTo(TUESDAY);
    for (const day of ["02", "03", "04"])
      for (const hour of ["09", "10"]) await moveTo(`2026-12-${day}T${hour}:30:00Z`);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "pending", error: "token_revoked" }]);
    // On the weekend nothing is sent; with Sunday the week of the nudge is over.
    for (const day of ["05", "06"]) await moveTo(`2026-12-${day}T09:00:00Z`);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "failed", error: "token_revoked" }]);
    expect(await query("select status from nudges where source = 'weekly'")).toEqual([{ status: "lapsed" }]);
    workspace.faults.delete("chat.postMessage");
    await moveTo("2026-12-08T09:00:05Z");
    expect(nudgesOf(maya)).toBe(1);
    expect(await query("select unanswered from members where user_id = 'U0MAYA'")).toEqual([{ unanswered: 0 }]);
    await grace.command("/growth admin");
    await grace.click("admin.section.deliveries");
    expect(grace.modal()?.plain).toContain("a nudge for <@U0MAYA>, my token is not valid");
  },
);

story(
  "a nudge that came, and cannot be drawn anew before its week is over, counts as sent",
  "2026-11-23T09:00:00Z",
  async (scene) => {
    const { maya, moveTo, workspace, query } = scene;
    await isDueOnTuesday(scene);
    workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await moveTo(TUESDAY);
    workspace.faults.set("chat.update", { times: 100_000, status: 503 });
    for (const day of ["01", "02", "03", "04"]) await moveTo(`2026-12-${day}T10:30:00Z`);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "pending", error: "http_503" }]);
    for (const day of ["05", "06", "07"]) await moveTo(`2026-12-${day}T09:00:00Z`);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "sent", error: null }]);
    expect(await query("select status from nudges where source = 'weekly'")).toEqual([{ status: "open" }]);
    workspace.faults.delete("chat.update");
    expect(nudgesOf(maya)).toBe(1);
  },
);

story(
  "what else Slack does not take for a day is given up, and a door does not stay closed in silence",
  MORNING,
  async (scene) => {
    const { maya, grace, moveTo, workspace } = scene;
    await gives(scene);
    workspace.faults.set("chat.postMessage", { times: 100_000, status: 503 });
    await grace.submit({ people: ["U0MAYA", "U0OMAR"] });
    for (let hour = 11; hour <= 17; hour++) await moveTo(`2026-11-24T${hour}:00:00Z`);
    for (let hour = 8; hour <= 17; hour++) await moveTo(`2026-11-25T${String(hour).padStart(2, "0")}:10:00Z`);
    // In the channel it was due all the time; for people, their nights do not count.
    expect(await statusOf(scene, "card-%")).toEqual([{ status: "failed", error: "http_503" }]);
    expect(new Set((await statusOf(scene, "assignment-offer-%")).map((row) => JSON.stringify(row)))).toEqual(
      new Set([JSON.stringify({ status: "pending", error: "http_503" })]),
    );
    workspace.faults.delete("chat.postMessage");
    await moveTo("2026-11-26T09:00:00Z");
    expect(offersTo(maya)).toBe(1);
    expect(cardsIn(maya)).toBe(0);
    expect(grace.dm().at(-1)?.plain).toMatchInlineSnapshot(
      `"I could not post the card of your challenge in <#C0DEV>, and I have stopped trying. Please check that the channel is open and that I am in it."`,
    );
  },
);

story(
  "a card of which nobody knows whether it arrived is posted once, and whoever gave the challenge is told",
  MORNING,
  async (scene) => {
    const { omar, grace, moveTo, workspace, expectViolation } = scene;
    expectViolation("conversations.history: missing_scope");
    await gives(scene);
    workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await grace.submit({ people: ["U0MAYA"] });
    await moveTo("2026-11-24T10:05:00Z");
    await moveTo("2026-11-24T10:10:00Z");
    expect(cardsIn(omar)).toBe(1);
    expect(grace.dm().map(({ plain }) => plain)).toMatchInlineSnapshot(`
      [
        "<@U0MAYA> named you as their manager. You see what they choose to share, and how they answer what you ask of them yourself. They can ask you to open a door, such as a seat on a client call.
      [My team]",
        "<@U0OMAR> named you as their manager. You see what they choose to share, and how they answer what you ask of them yourself. They can ask you to open a door, such as a seat on a client call.
      [My team]",
        "I posted the card of your challenge in <#C0DEV>, but Slack did not say whether it arrived. I cannot read there, so I have not sent it a second time. Would you have a look?",
      ]
    `);
  },
);

story(
  "what follows when somebody cannot be reached is done even when the bot dies in the middle of it",
  "2026-11-23T09:00:00Z",
  async (scene) => {
    const { query, moveTo, workspace, bot, settle, expectError } = scene;
    expectError("a delivery failed and is tried again");
    await isDueOnTuesday(scene);
    const hasLeft = async (): Promise<unknown> =>
      (await query("select left_at is not null as left from members where user_id = 'U0MAYA'"))[0]?.["left"];
    // The database goes away in the moment between "this nudge has failed" and "so she has left".
    const comesBack = await failsToSaveDepartures(scene);
    workspace.faults.set("chat.postMessage", { times: 1, error: "user_disabled" });
    await moveTo(TUESDAY);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "failed", error: "user_disabled" }]);
    expect(await hasLeft()).toBe(false);
    await comesBack();
    await bot.queue.runNow(["dispatch-unattended"]);
    await settle();
    expect(await hasLeft()).toBe(false);
    await sendingLeasesRunOut(scene);
    await bot.queue.runNow(["dispatch-unattended"]);
    await settle();
    expect(await hasLeft()).toBe(true);
    expect(await statusOf(scene, "nudge-%")).toEqual([{ status: "failed", error: "user_disabled" }]);
  },
);

story(
  "two answers get lost: in the DM the message is found, in the group DM nobody can look, and who asked for it is told",
  MORNING,
  async (scene) => {
    const { maya, grace, moveTo, workspace, expectViolation } = scene;
    expectViolation("conversations.history: missing_scope");
    await joins(maya, { manager: "U0GRACE", country: null });
    await grace.command("/growth assign @Maya Lind shadow-client-call by 4 December: because it shows what they use");
    await grace.submit({ door: "introduction", door_user: "U0TOM" });
    workspace.faults.set("chat.postMessage", { times: 2, dropAnswer: true });
    await maya.click("assignment.accept");
    await maya.close();
    const told = grace.dm().length;
    await moveTo("2026-11-24T10:05:00Z");
    await moveTo("2026-11-24T10:10:00Z");
    expect(
      grace
        .dm()
        .slice(told)
        .map(({ plain }) => plain),
    ).toMatchInlineSnapshot(`
      [
        "I wrote the introduction that you asked for to <@U0MAYA>, <@U0TOM>, but Slack did not say whether it arrived. I cannot read there, so I have not sent it a second time. Would you ask one of them?",
      ]
    `);
    expect(await statusOf(scene, "assignment-accepted-%")).toEqual([{ status: "sent", error: null }]);
    expect(await statusOf(scene, "assignment-introduction-%")).toEqual([{ status: "failed", error: "uncertain" }]);
  },
);
