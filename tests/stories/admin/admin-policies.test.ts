import { describe, expect } from "vitest";
import { workspaceGone } from "#src/features/members/use-cases/availability.ts";
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "#tests/support/admin.ts";
import { introductionWaits } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
async function begin(scene: Scene): Promise<void> {
  house = scene;
}
const { story } = storiesAt("2026-11-23T09:00:00Z", begin);
const last = (user: string): string => house.as(user).dm().at(-1)?.plain ?? "";
const nudges = (user: string): number =>
  house
    .as(user)
    .dm()
    .filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]")).length;

/** A member whose first challenge is out of the way. */
async function joined(
  user: string,
  changes: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<Actor> {
  const actor = house.as(user);
  await joins(actor, changes);
  await actor.command("/growth skip");
  return actor;
}

describe("company days off", () => {
  story("are holidays for everybody, wherever they live", async () => {
    await joined("U0MAYA");
    await joined("U0HANA", { zone: "Asia/Tokyo" });
    await decides(house.grace, "quiet", { from: "none", until: "7", days: "1 December" });
    await house.moveTo("2026-12-01T01:00:05Z");
    await house.moveTo("2026-12-01T09:00:05Z");
    expect([nudges("U0MAYA"), nudges("U0HANA")]).toEqual([0, 0]);
    await house.moveTo("2026-12-02T01:00:05Z");
    expect([nudges("U0MAYA"), nudges("U0HANA")]).toEqual([0, 1]);
    await house.moveTo("2026-12-02T09:00:05Z");
    expect([nudges("U0MAYA"), nudges("U0HANA")]).toEqual([1, 1]);
  });

  story("take no plans, and move reminders and follow-ups that fall on them", async () => {
    const maya = await joined("U0MAYA");
    await house.moveTo("2026-12-01T09:00:05Z");
    await maya.click("I'm in");
    await maya.submit({ date: "2026-12-03", time: "14:00", cue: "0" });
    await decides(house.grace, "quiet", { from: "none", until: "7", days: "3 December, 4 December" });
    await house.moveTo("2026-12-03T13:00:05Z");
    await house.moveTo("2026-12-04T13:00:05Z");
    expect(maya.dm().some(({ plain }) => plain.includes("How did it go?"))).toBe(false);
    await house.moveTo("2026-12-07T08:00:05Z");
    expect(last("U0MAYA")).toContain("How did it go?");

    await decides(house.grace, "quiet", { from: "none", until: "7", days: "10 December" });
    await maya.command("/growth plan");
    await maya.submit({ date: "2026-12-10", time: "14:00", cue: "0" });
    expect(maya.modal()?.errors).toEqual({
      date: "Your whole company is off on that day. Please pick another.",
    });
  });
});

describe("quiet hours", () => {
  story("hold back what the bot sends of its own accord, until they and the night are over", async () => {
    const maya = await joined("U0MAYA", { hour: "17" });
    await decides(house.grace, "quiet", { from: "16", until: "10", days: "" });
    await house.moveTo("2026-12-01T16:00:05Z");
    expect(nudges("U0MAYA")).toBe(0);
    // What she asks for is answered at any time.
    await maya.command("/growth next");
    expect(last("U0MAYA")).toContain("[I'm in]");
    await house.moveTo("2026-12-02T08:30:00Z");
    expect(nudges("U0MAYA")).toBe(0);
    await house.moveTo("2026-12-02T09:00:05Z");
    expect(nudges("U0MAYA")).toBe(1);

    await maya.click("I'm in", { in: "message" });
    await maya.submit({ date: "2026-12-03", time: "16:30", cue: "0" });
    expect(maya.modal()?.errors["time"]).toContain("Nothing is sent in your workspace from 16:00 to 10:00");
    await maya.submit({ time: "15:30" });
    expect(maya.modal()).toBeNull();
  });

  story("that begin after a plan was made let its reminder go, and the follow-up asks in the morning", async () => {
    const maya = await joined("U0MAYA");
    await house.moveTo("2026-12-01T09:00:05Z");
    await maya.click("I'm in");
    await maya.submit({ date: "2026-12-02", time: "17:30", cue: "0" });
    await decides(house.grace, "quiet", { from: "17", until: "10", days: "" });
    const before = maya.dm().length;
    for (const at of ["2026-12-02T16:30:05Z", "2026-12-03T08:30:00Z", "2026-12-03T09:00:05Z"]) await house.moveTo(at);
    expect(maya.dm()).toHaveLength(before);
    expect(await house.query("select status from outbox where key like 'reminder-%'")).toEqual([
      { status: "cancelled" },
    ]);
    await house.moveTo("2026-12-03T16:30:05Z");
    await house.moveTo("2026-12-04T09:00:05Z");
    expect(last("U0MAYA")).toContain("How did it go?");
  });

  story("yield to somebody who works in them alone, in those hours", async () => {
    const maya = await joined("U0MAYA", { hour: "17" });
    await maya.command("/growth settings");
    await maya.submit({ hour: "20", work_start: "20", work_end: "22" });
    await decides(house.grace, "quiet", { from: "19", until: "7", days: "" });
    await house.moveTo("2026-12-01T18:59:00Z");
    expect(nudges("U0MAYA")).toBe(0);
    await house.moveTo("2026-12-01T19:00:05Z");
    expect(nudges("U0MAYA")).toBe(1);
  });

  story("hold for colleagues as well, in their own zone", async () => {
    await decides(house.grace, "quiet", { from: "9", until: "11", days: "" });
    // Lena, in Berlin, becomes known because a developer names her.
    await joins(house.maya, { manager: "U0LENA" });
    // Ten in Berlin: the working day has begun, the quiet hours last an hour more.
    await house.moveTo("2026-11-23T09:30:00Z");
    expect(house.as("U0LENA").dm()).toEqual([]);
    await house.moveTo("2026-11-23T10:00:05Z");
    expect(last("U0LENA")).toContain("named you as their manager");
  });
});

describe("the retention", () => {
  story("deletes what is older, keeps the rest, and writes to nobody", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth done");
    await maya.submit({ happened: "I looked at the logs." });
    await decides(house.grace, "retention", { retention: "6" });
    await house.moveTo("2027-05-23T08:59:00Z");
    const before = maya.dm().length;
    await house.bot.queue.runNow(["expire-old"]);
    await house.settle();
    expect(await house.query("select what from reflections")).toHaveLength(1);
    await house.moveTo("2027-05-23T09:30:00Z");
    await house.bot.queue.runNow(["expire-old"]);
    await house.settle();
    expect(await house.query("select what from reflections")).toEqual([]);
    expect(maya.dm()).toHaveLength(before);
    expect(await house.query("select user_id from members")).toEqual([{ user_id: "U0MAYA" }]);
  });
});

describe("a workspace that removes the app", () => {
  story("gets nothing more, keeps what was decided, and finds it on its return", async () => {
    await joined("U0MAYA");
    await decides(house.grace, "assign", { assign: "anybody" });
    await workspaceGone(house.bot.deps, "T0HOUSE", null);
    await introductionWaits(house, "C0DEV", "2026-11-23T09:00:00Z");
    await house.moveTo("2026-12-01T09:00:05Z");
    expect(nudges("U0MAYA")).toBe(0);
    expect(house.as("U0MAYA").channel("C0DEV")).toEqual([]);
    expect(await house.query("select status from outbox")).toEqual([{ status: "pending" }]);

    // A bot that starts with the new token.
    await house.anotherBot();
    await house.moveTo("2026-12-01T09:10:00Z");
    expect(nudges("U0MAYA")).toBe(1);
    expect(house.bot.deps.policies.of("T0HOUSE")).toMatchObject({ admins: ["U0GRACE"], mayAssign: "anybody" });
  });
});
