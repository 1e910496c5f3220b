import { describe, expect } from "vitest";
import { databaseHangs, dmIsGone, queueForgets } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
async function begin(scene: Scene): Promise<void> {
  house = scene;
  await joins(house.as("U0MAYA"));
  await house.as("U0MAYA").command("/growth skip");
}
const { story, storyEach } = storiesAt("2026-11-23T09:00:00Z", begin);
const TUESDAY = "2026-12-01T09:00:05Z";
const nudges = (): number =>
  house
    .as("U0MAYA")
    .dm()
    .filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]")).length;
const outbox = (): Promise<{ status: string; error: string | null }[]> =>
  house.query("select status, error from outbox where key like 'nudge-%'");

/** A retry waits in the queue by the machine's time; here the queue loses it, and the next look finds it in PostgreSQL. */
async function lookAgain(at: string): Promise<void> {
  await queueForgets(house);
  await house.moveTo(at);
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 10_000) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("when Slack has trouble", () => {
  storyEach([
    ["429", { times: 1, status: 429, error: "ratelimited", retryAfterSeconds: 1 }],
    ["500", { times: 1, status: 500 }],
    ["internal_error", { times: 1, error: "internal_error" }],
    ["an answer that never arrives", { times: 1, dropAnswer: true }],
    ["a revoked token", { times: 1, error: "token_revoked" }],
  ])("%s: the nudge arrives all the same, once", async (_scene, _, fault) => {
    house.workspace.faults.set("chat.postMessage", fault);
    await house.moveTo(TUESDAY);
    for (const minute of ["20", "40"]) await lookAgain(`2026-12-01T09:${minute}:00Z`);
    expect(nudges()).toBe(1);
    expect(await outbox()).toMatchObject([{ status: "sent" }]);
  });

  story("a Home tab that Slack does not let the bot draw for now is drawn as soon as it does", async () => {
    house.workspace.faults.set("views.publish", { times: 2, status: 429, error: "ratelimited", retryAfterSeconds: 1 });
    await house.as("U0GRACE").openHome();
    await house.moveTo("2026-11-23T09:00:10Z");
    expect(house.as("U0GRACE").home()).toBeNull();
    await house.moveTo("2026-11-23T09:00:20Z");
    expect(house.as("U0GRACE").home()).not.toBeNull();
  });

  story("trouble with one of several that go together holds up no other", async () => {
    const colleagues = ["U0OMAR", "U0GRACE", "U0LENA"];
    for (const id of colleagues) {
      await joins(house.as(id));
      await house.as(id).command("/growth skip");
    }
    house.workspace.faults.set("chat.postMessage", { times: 1, status: 500 });
    await house.moveTo(TUESDAY);
    expect((await outbox()).map(({ status }) => status).sort()).toEqual(["pending", "sent", "sent", "sent"]);
    for (const minute of ["20", "40"]) await lookAgain(`2026-12-01T09:${minute}:00Z`);
    for (const id of ["U0MAYA", ...colleagues]) {
      const nudges = house
        .as(id)
        .dm()
        .filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]"));
      expect(nudges, id).toHaveLength(1);
    }
  });

  story("somebody who was deactivated gets nothing more, and nothing is retried for ever", async () => {
    house.workspace.faults.set("chat.postMessage", { times: 1, error: "user_disabled" });
    await house.moveTo(TUESDAY);
    expect(await outbox()).toMatchObject([{ status: "failed", error: "user_disabled" }]);
    expect(
      await house.query("select status, left_at is not null as is_gone from members where user_id = 'U0MAYA'"),
    ).toEqual([{ status: "active", is_gone: true }]);
  });

  story("a DM that is not there any more is opened anew", async () => {
    house.expectViolation("chat.postMessage: channel_not_found");
    await dmIsGone(house, house.as("U0MAYA"));
    await house.moveTo(TUESDAY);
    expect(nudges()).toBe(1);
  });

  story("a queue that was emptied loses nothing and doubles nothing", async () => {
    house.workspace.faults.set("chat.postMessage", { times: 1, status: 500 });
    await house.moveTo(TUESDAY);
    await queueForgets(house);
    await lookAgain("2026-12-01T09:30:00Z");
    await lookAgain("2026-12-01T09:50:00Z");
    expect(nudges()).toBe(1);
  });

  story("two bots side by side send one nudge", async () => {
    await house.anotherBot();
    await house.moveTo(TUESDAY);
    expect(nudges()).toBe(1);
    expect(await outbox()).toHaveLength(1);
  });

  story("a bot that was down for two days sends one nudge", async () => {
    await house.moveTo("2026-12-03T09:30:00Z");
    expect(nudges()).toBe(1);
    await house.moveTo("2026-12-04T09:30:00Z");
    expect(nudges()).toBe(1);
  });

  story("an event that is sent again is answered once", async () => {
    const maya = house.as("U0MAYA");
    await maya.say("hello");
    const answers = maya.dm().filter(({ plain }) => plain.startsWith("Hello.")).length;
    expect(answers).toBe(1);
    expect(await house.query("select 1 from inbox")).not.toHaveLength(0);
  });

  story("a database that hangs is acknowledged in time, and answered when it is back", async () => {
    const maya = house.as("U0MAYA");
    const comesBack = await databaseHangs(house);
    house.patience.ms = 100;
    const seen = await maya.command("/growth next");
    expect(seen).toMatchObject({ error: null, messages: [] });
    const form = await maya.command("/growth settings");
    expect(form.modal?.plain).toContain("One moment");
    await comesBack();
    await until(
      () => maya.dm().at(-1)?.plain.includes("[Not this week]") === true && maya.modal()?.title === "Settings",
    );
    expect(house.workspace.violations).toEqual([]);
  });

  story("nothing of what people wrote is in the log", async () => {
    const maya = house.as("U0MAYA");
    await maya.say("done, the secret pineapple went well");
    await maya.command("/growth log the secret pineapple");
    expect(JSON.stringify(house.logged)).not.toContain("pineapple");
  });
});
