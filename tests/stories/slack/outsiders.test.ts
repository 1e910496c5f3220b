/** People of other companies and machines, at every entrance. */

import { describe, expect } from "vitest";
import { showHome } from "#src/features/home/use-cases/refresh-home.ts";
import { callerOf } from "#src/features/members/use-cases/caller.ts";
import { join, resumeNudges } from "#src/features/onboarding/use-cases/membership.ts";
import { checkAvailability, rememberPerson } from "#src/features/onboarding/use-cases/person-news.ts";
import type { Actor } from "#src/playground/actor.ts";
import { settingsWith } from "#tests/fakes/people.ts";
import { joins } from "#tests/support/house.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const STRANGER = "U9EVE";
const ROBOT = "U9ROBOT";
const NOT_FOR_YOU =
  "I work for the people of the company whose workspace this is, so there is nothing here that I can do for you.";
const TEAM = "T0OTHER";
const SETTINGS = settingsWith({ workEnd: 17, zone: "UTC" });

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, workspace }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  const changes = workspace.change();
  await changes.addOutsider({ id: STRANGER, name: "Eve Stone", title: "", zone: "UTC", fromTeam: TEAM }, "C0GENERAL");
  await changes.addOutsider({ id: ROBOT, name: "Robot", title: "", zone: "UTC", isApp: true }, "C0GENERAL");
});
const heard = (actor: Actor, channel = "C0GENERAL"): string[] =>
  actor.channel(channel).flatMap(({ author, plain }) => (author === "U0BOT" ? [plain] : []));
const rows = async ({ query }: Scene): Promise<unknown[]> =>
  query(
    "select user_id from members where user_id <> 'U0MAYA' union all select user_id from contacts where user_id like 'U9%'",
  );

describe("somebody of another company", () => {
  story("is told by a mention that there is nothing here, in private, and nobody else sees it", async (scene) => {
    const eve = scene.as(STRANGER);
    for (const words of ["join", "done, I did it", "forget", "", "next"]) {
      const { messages } = await eve.say(`@Growth Companion ${words}`, { channel: "C0GENERAL" });
      expect(messages.map(({ plain, ephemeral }) => [plain, ephemeral])).toEqual([[NOT_FOR_YOU, true]]);
    }
    expect(heard(scene.maya)).toEqual([]);
    expect(await rows(scene)).toEqual([]);
  });

  story("gets no further by a command, the DM, a form, Home or a lookup", async (scene) => {
    const eve = scene.as(STRANGER);
    for (const line of ["/growth", "/growth join", "/growth admin", "/growth assign @Maya Lind x", "/growth export"]) {
      const seen = await eve.command(line, { channel: "C0GENERAL" });
      expect(seen.messages.at(-1)?.plain).toBe(NOT_FOR_YOU);
      expect(seen.modal).toBeNull();
    }
    await eve.say("join");
    expect(eve.dm().filter(({ author }) => author !== STRANGER)).toEqual([]);
    await eve.openHome();
    expect(eve.home()).toBeNull();
    const user = { id: STRANGER, team_id: TEAM };
    const team = { id: "T0HOUSE" };
    const view = { id: "V1", callback_id: "join", private_metadata: "", blocks: [], state: { values: {} } };
    const sent = await postSigned(scene, asForm({ type: "view_submission", team, user, view }), {
      contentType: "application/x-www-form-urlencoded",
    });
    expect(await sent.text()).toContain(NOT_FOR_YOU);
    const asked = await postSigned(
      scene,
      asForm({ type: "block_suggestion", team, user, action_id: "zone", value: "Ber" }),
      { contentType: "application/x-www-form-urlencoded" },
    );
    expect(await asked.json()).toEqual({ options: [] });
    expect(await rows(scene)).toEqual([]);
  });

  story("changes nothing by the buttons of a public card, or a message's menu", async (scene) => {
    const { grace, maya, workspace } = scene;
    await workspace.change("C0DEV").joinChannel("C0DEV", STRANGER);
    await grace.command("/growth challenge Watch one deploy", { channel: "C0DEV" });
    await grace.submit({ why: "We all depend on it." });
    await scene.settle();
    const eve = scene.as(STRANGER);
    const seen = await eve.click("challenge.join");
    expect(seen.messages.map(({ plain }) => plain)).toEqual([NOT_FOR_YOU]);
    const asked = await maya.say("Could you look at the export?", { channel: "C0DEV" });
    expect(asked.error).toBeNull();
    const ts = maya.channel("C0DEV").at(-1)?.ts ?? "";
    const window = await eve.shortcut("Make this a challenge", ts);
    expect(window.modal).toBeNull();
    expect(window.messages.map(({ plain, ephemeral }) => [plain, ephemeral])).toEqual([[NOT_FOR_YOU, true]]);
    expect(await scene.query("select user_id from participants")).toEqual([]);
    expect(await rows(scene)).toEqual([]);
  });

  story("is not let in where the request does not say whose it is", async (scene) => {
    const { workspace } = scene;
    const event = { type: "app_mention", user: STRANGER, text: "<@U0BOT> join", channel: "C0GENERAL", ts: "1.5" };
    const body = { type: "event_callback", team_id: "T0HOUSE", event_id: "EvX", event };
    expect((await postSigned(scene, JSON.stringify(body))).status).toBe(200);
    const home = { ...body, event_id: "EvY", event: { type: "app_home_opened", user: STRANGER, tab: "home" } };
    expect((await postSigned(scene, JSON.stringify(home))).status).toBe(200);
    await scene.settle();
    expect(workspace.world.homes.has(STRANGER)).toBe(false);
    expect(heard(scene.as(STRANGER))).toEqual([NOT_FOR_YOU]);
    await expect(join(scene.bot.deps, { workspaceId: "T0HOUSE", userId: STRANGER }, {} as never)).rejects.toMatchObject(
      {
        fault: { key: "errors.stranger" },
      },
    );
  });
});

describe("somebody of another company who joined while Slack did not say who they are", () => {
  const EVE = { workspaceId: "T0HOUSE", userId: STRANGER };
  const left = ({ query }: Scene) =>
    query(`select left_at is not null as is_left from members where user_id = '${STRANGER}'`);
  /** They join, look at Home, and offer nobody anything yet. */
  async function joinsInCrowd({ workspace, bot }: Scene): Promise<void> {
    workspace.faults.set("users.info", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 60 });
    await join(bot.deps, EVE, SETTINGS);
    await showHome(bot.deps, EVE, bot.deps.clock.now());
  }
  const looksAgain = async ({ workspace, bot, moveTo, settle }: Scene): Promise<void> => {
    workspace.faults.delete("users.info");
    await moveTo("2026-11-24T10:15:00Z");
    await checkAvailability({ ...bot.deps, directory: bot.deps.directory.unhurried() }, EVE);
    await settle();
  };

  story("is a member no more as soon as it does, and sees nothing of what members have", async (scene) => {
    await joinsInCrowd(scene);
    expect(await left(scene)).toEqual([{ is_left: false }]);
    expect(scene.as(STRANGER).home()?.plain).not.toContain("[Join]");
    await looksAgain(scene);
    expect(await left(scene)).toEqual([{ is_left: true }]);
    expect(scene.as(STRANGER).home()?.plain).toContain("[Join]");
    expect(scene.as(STRANGER).home()?.plain).not.toContain("[Change settings]");
    // Nothing comes of it later.
    const before = scene.as(STRANGER).dm().length;
    await scene.moveTo("2026-12-01T12:00:00Z");
    expect(scene.as(STRANGER).dm()).toHaveLength(before);
  });

  story("does not get back in by news of them, by joining, or in another crowd", async (scene) => {
    const { bot, workspace } = scene;
    await joinsInCrowd(scene);
    await looksAgain(scene);
    await rememberPerson(bot.deps, EVE, await bot.deps.directory.person(EVE));
    expect(await left(scene)).toEqual([{ is_left: true }]);
    await expect(join(bot.deps, EVE, SETTINGS)).rejects.toMatchObject({ fault: { key: "errors.stranger" } });
    expect(await callerOf(bot.deps, EVE)).toBe("stranger");
    workspace.faults.set("users.info", { times: 1000, status: 429, error: "ratelimited", retryAfterSeconds: 60 });
    await resumeNudges(bot.deps, EVE);
    expect(await left(scene)).toEqual([{ is_left: false }]);
    workspace.faults.delete("users.info");
    await scene.moveTo("2026-11-24T10:45:00Z");
    expect(await left(scene)).toEqual([{ is_left: true }]);
  });
});

describe("a machine", () => {
  story("that mentions the bot is never answered, however it says so", async (scene) => {
    const robot = scene.as(ROBOT);
    await robot.say("@Growth Companion", { channel: "C0GENERAL" });
    await robot.say("@Growth Companion join", { channel: "C0GENERAL" });
    const event = {
      type: "app_mention",
      user: ROBOT,
      text: "<@U0BOT>",
      channel: "C0GENERAL",
      ts: "1.6",
      team: "T0HOUSE",
    };
    for (const [id, more] of [
      ["EvA", {}],
      ["EvB", { ts: "1.7", bot_id: "B1" }],
      ["EvC", { ts: "1.8", subtype: "bot_message" }],
      ["EvD", { ts: "1.9", user: "USLACKBOT" }],
    ] as const) {
      const body = { type: "event_callback", team_id: "T0HOUSE", event_id: id, event: { ...event, ...more } };
      expect((await postSigned(scene, JSON.stringify(body))).status).toBe(200);
    }
    await scene.settle();
    expect(heard(scene.maya)).toEqual([]);
    expect(heard(robot)).toEqual([]);
  });
});

describe("a mention that is edited", () => {
  story("is obeyed once; one that was none before is new", async (scene) => {
    const { maya, workspace } = scene;
    await maya.say("@Growth Companion pause", { channel: "C0GENERAL" });
    const ts = maya.channel("C0GENERAL").findLast(({ author }) => author === "U0MAYA")?.ts ?? "";
    await maya.command("/growth resume");
    await workspace.change("C0GENERAL").editMessage("C0GENERAL", ts, "@Growth Companion pause, please");
    expect(await scene.query("select status from members where user_id = 'U0MAYA'")).toEqual([{ status: "active" }]);
    await scene.moveTo("2026-11-28T10:00:00Z");
    await workspace.change("C0GENERAL").editMessage("C0GENERAL", ts, "@Growth Companion pause now");
    expect(await scene.query("select status from members where user_id = 'U0MAYA'")).toEqual([{ status: "active" }]);
    await maya.say("What a week", { channel: "C0GENERAL" });
    const other = maya.channel("C0GENERAL").findLast(({ author }) => author === "U0MAYA")?.ts ?? "";
    await workspace.change("C0GENERAL").editMessage("C0GENERAL", other, "@Growth Companion pause");
    expect(await scene.query("select status from members where user_id = 'U0MAYA'")).toEqual([{ status: "paused" }]);
  });
});
