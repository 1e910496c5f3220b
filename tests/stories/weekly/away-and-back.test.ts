/** The app is removed and comes back, or the bot was down: what is asked is asked once, and nothing is lost or doubled. */

import pg from "pg";
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const said = (actor: Actor): string[] =>
  actor.dm().flatMap(({ ephemeral, author, plain }) => (ephemeral || author !== "U0BOT" ? [] : [plain]));

const { story, storyEach } = storiesAt("2026-11-23T09:00:00Z", async ({ omar }) => {
  await joins(omar, { country: null });
  await omar.command("/growth skip");
});

/** Slack's word of the removal cannot be written down until this is called. */
async function removedUnheard({ workspace, patience, databaseUrl }: Scene): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  await holder.query("begin");
  await holder.query("select from workspaces for no key update");
  patience.ms = 100;
  await workspace.change().uninstall();
  return async () => {
    await holder.query("commit");
    await holder.end();
    patience.ms = 10_000;
  };
}

/** The nudge of 1 December is written before the bot has heard that the app is gone, and Slack refuses it. */
async function refusedAndHeard(scene: Scene): Promise<void> {
  const { clock, bot, query, settle, expectViolation } = scene;
  expectViolation("account_inactive");
  const heard = await removedUnheard(scene);
  clock.moveTo(new Date("2026-12-01T09:00:05Z"));
  await bot.queue.runNow(["send-nudges"]);
  await expect
    .poll(() => query("select status, error from outbox"), { timeout: 5000 })
    .toEqual([{ status: "pending", error: "account_inactive" }]);
  await heard();
  await settle();
}

/** The app is back, and a bot that starts takes it up. */
async function comesBack({ workspace, anotherBot, moveTo }: Scene, at: string): Promise<void> {
  await moveTo(at);
  workspace.world.installed = true;
  const other = await anotherBot();
  await moveTo(new Date(new Date(at).getTime() + 60_000));
  await other.idle();
  // What one bot held while the other looked is found at the next look, half a minute later.
  await moveTo(new Date(new Date(at).getTime() + 600_000));
  await other.idle();
}

story("a nudge that was written before the removal was heard of comes when the app is back", async (scene) => {
  await refusedAndHeard(scene);
  expect(said(scene.omar)).toEqual([]);
  await comesBack(scene, "2026-12-02T10:00:00Z");
  expect(said(scene.omar)).toHaveLength(1);
  await scene.moveTo("2026-12-08T09:00:05Z");
  expect(said(scene.omar)).toHaveLength(2);
});

story("one that is weeks old gives way to the one that is due, and was no unanswered one", async (scene) => {
  const { omar, query } = scene;
  await refusedAndHeard(scene);
  await comesBack(scene, "2026-12-23T10:00:00Z");
  expect(said(omar)).toHaveLength(1);
  expect(await query("select unanswered from members")).toEqual([{ unanswered: 0 }]);
  expect(await query("select status from nudges where source = 'weekly' order by offered_at")).toEqual([
    { status: "lapsed" },
    { status: "open" },
  ]);
});

storyEach([
  ["send-follow-ups", "send-nudges"],
  ["send-nudges", "send-follow-ups"],
])(
  "a follow-up and the next nudge that are due at once are one message (%s first)",
  async ({ omar, moveTo, clock, bot }, first, second) => {
    await moveTo("2026-12-02T10:00:00Z");
    expect(said(omar)).toHaveLength(1);
    clock.moveTo(new Date("2026-12-08T09:00:05Z"));
    for (const one of [first, second]) {
      await bot.queue.runNow([one]);
      await bot.idle();
    }
    await moveTo("2026-12-08T09:20:00Z");
    expect(said(omar)).toHaveLength(2);
    expect(said(omar).at(-1)).toContain("[Not this week]");
  },
);

story("whoever another job holds while the sweep looks is found when it looks again", async (scene) => {
  const { omar, moveTo, query, databaseUrl } = scene;
  const looked = async (): Promise<string> =>
    JSON.stringify(await query("select ran_at from job_runs where name = 'send-nudges'"));
  await moveTo("2026-11-30T12:00:00Z");
  const before = await looked();
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  await holder.query("begin; select from members for update");
  const moving = moveTo("2026-12-01T09:00:05Z");
  await expect.poll(looked).not.toBe(before);
  expect(said(omar)).toHaveLength(0);
  await holder.query("commit");
  await holder.end();
  await moving;
  expect(said(omar)).toHaveLength(1);
});

story("word of a removal that is handled after the app came back is old news", async (scene) => {
  const { anotherBot, query, settle, moveTo } = scene;
  const told = async (at: Date): Promise<unknown[]> => {
    const event = { type: "app_uninstalled" };
    const ids = { team_id: "T0HOUSE", api_app_id: "A0APP", event_id: `Ev${at.getTime()}` };
    const body = { type: "event_callback", ...ids, event_time: Math.floor(at.getTime() / 1000), event };
    await postSigned(scene, JSON.stringify(body));
    await settle();
    return query("select uninstalled_at is not null as gone from workspaces");
  };
  await moveTo("2026-11-23T12:00:00Z");
  await anotherBot();
  expect(await told(new Date("2026-11-23T11:00:00Z"))).toEqual([{ gone: false }]);
  expect(await told(new Date("2026-11-23T12:05:00Z"))).toEqual([{ gone: true }]);
});
