/** Answers that Slack does not take where they belong: tried again, said in the DM, or offered anew. */
import { describe, expect } from "vitest";
import type { SeenMessage } from "#src/playground/model.ts";
import { dmsAreForgotten } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { postSigned } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE" });
});
const last = (messages: readonly SeenMessage[]): string => messages.at(-1)?.plain ?? "";

describe("a form that lay open over lunch", () => {
  story("is saved, and that is said in the DM", async ({ maya, moveTo, workspace }) => {
    await maya.command("/growth plan", { channel: "C0DEV" });
    await moveTo("2026-11-24T11:10:00Z");
    await maya.submit({ date: "2026-11-25", time: "14:00", cue: "own", when: "lunch is over", will: "ask Tom" });
    expect(maya.modal()).toBeNull();
    expect(last(maya.dm())).toContain("When lunch is over, I will ask Tom.");
    expect(workspace.violations).toEqual([]);
  });
});

describe("an answer in the DM", () => {
  /** Twice something is said in her DM. */
  const twice = async ({ maya, workspace, settle }: Scene): Promise<void> => {
    for (let time = 0; time < 2; time++) {
      await maya.openHome();
      workspace.faults.set("views.open", { times: 1, error: "expired_trigger_id" });
      await maya.click("settings.open", { in: "home" });
      await settle();
    }
  };
  const offers = ({ maya }: Scene): number => maya.dm().filter(({ plain }) => plain.includes("Open it now")).length;
  const opened = ({ workspace }: Scene): number => {
    const { methods } = workspace.countsOf(workspace.world.team.id).since(null);
    return methods["conversations.open"]?.answered ?? 0;
  };

  story("opens the conversation once, and remembers it", async (scene) => {
    await dmsAreForgotten(scene);
    const before = opened(scene);
    await twice(scene);
    expect([offers(scene), opened(scene) - before]).toEqual([2, 1]);
  });

  story("comes where the conversation that was known is gone", async (scene) => {
    const { workspace } = scene;
    await scene.bot.deps.dmChannels.remember({ workspaceId: "T0HOUSE", userId: "U0MAYA" }, "D0GONE");
    scene.expectViolation("chat.postMessage: channel_not_found");
    const before = opened(scene);
    await twice(scene);
    expect([offers(scene), opened(scene) - before]).toEqual([2, 1]);
    expect(workspace.violations).toHaveLength(1);
  });
});

describe("a window that Slack does not open", () => {
  const FAULTS = [
    ["expired_trigger_id"],
    ["exchanged_trigger_id"],
    ["invalid_trigger_id"],
    ["internal_error"],
  ] satisfies [string][];

  storyEach(FAULTS)("is offered anew after %s, for a command typed in a channel", async (scene, error) => {
    const { maya, workspace } = scene;
    workspace.faults.set("views.open", { times: 3, error });
    const seen = await maya.command("/growth log Sat in on a call", { channel: "C0DEV" });
    expect(seen.modal).toBeNull();
    expect(last(seen.messages)).toMatchInlineSnapshot(`
      "That took a moment too long, so Slack did not open the window. Here it is again.
      [Open it now]"
    `);
    workspace.faults.clear();
    await maya.click("command.again");
    expect(maya.modal()?.plain).toContain("Sat in on a call");
  });

  story("is offered anew for a button", async ({ maya, workspace }) => {
    await maya.command("/growth next");
    workspace.faults.set("views.open", { times: 1, error: "expired_trigger_id" });
    await maya.click("I'm in");
    expect(maya.modal()).toBeNull();
    await maya.click("Open it now");
    expect(maya.modal()?.title).toBe("My plan");
  });

  story("is offered in the DM when the click was on Home", async ({ maya, workspace }) => {
    await maya.openHome();
    workspace.faults.set("views.open", { times: 1, error: "expired_trigger_id" });
    await maya.click("settings.open", { in: "home" });
    expect(maya.modal()).toBeNull();
    await maya.click("Open it now");
    expect(maya.modal()?.title).toBe("Settings");
  });

  story("keeps words that are more than a button can carry", async ({ maya, workspace }) => {
    workspace.faults.set("views.open", { times: 1, error: "expired_trigger_id" });
    const words = "Sat in on a call with the port. ".repeat(80).trim();
    const seen = await maya.command(`/growth log ${words}`);
    expect(last(seen.messages)).toContain(words);
  });

  story("of a message's menu is asked for once more", async ({ grace, maya, workspace, settle }: Scene) => {
    await maya.say("We should write down how a deploy works here.", { channel: "C0DEV" });
    const { ts } = maya.channel("C0DEV").at(-1) ?? { ts: "" };
    workspace.faults.set("views.open", { times: 1, error: "expired_trigger_id" });
    await grace.shortcut("assign.message", ts);
    await settle();
    expect(last(grace.dm())).toMatchInlineSnapshot(
      `"That took a moment too long, so Slack did not open the window. Please choose it once more."`,
    );
  });
});

describe("`/growth` in a group DM", () => {
  story("says what it can do there", async ({ grace, workspace }) => {
    const { id: channel } = workspace.world.groupDmOf(["U0MAYA", "U0GRACE"]);
    expect(
      last((await grace.command("/growth challenge watch one deploy", { channel })).messages),
    ).toMatchInlineSnapshot(
      `"A group DM has no card that everybody sees. Type \`/growth challenge\` in a channel that you share, or give one of you something with \`/growth assign\`. All else of \`/growth\` works here, and only you see it."`,
    );
    const menu = await grace.command("/growth", { channel });
    expect(menu.messages.at(-1)).toMatchObject({ ephemeral: true });
    expect(last(menu.messages)).toContain(
      "This is a group DM. Only you see what I answer here, and all of `/growth` works but `/growth challenge`: that one needs a channel.",
    );
    expect(last((await grace.command("/growth")).messages)).not.toContain("This is a group DM");
    await grace.command("/growth assign @Maya Lind shadow-client-call by Friday: it shows what they use", { channel });
    expect(grace.modal()?.plain).toContain("Sit in on a client call");
    await grace.submit();
    expect(workspace.as("U0MAYA").dm().at(-1)?.plain).toContain("has a challenge for you");
    expect(grace.channel(channel).filter(({ ephemeral }) => !ephemeral)).toEqual([]);
  });
});

story("`app_rate_limited` is acknowledged and logged", async ({ bot, logged }) => {
  const body = {
    token: "x",
    type: "app_rate_limited",
    minute_rate_limited: 1518467820,
    team_id: "T0HOUSE",
    api_app_id: "A0APP",
  };
  expect((await postSigned({ bot }, JSON.stringify(body))).status).toBe(200);
  expect(logged.filter(({ level }) => level === "warn").map(({ msg }) => msg)).toEqual([
    "Slack holds back events of a workspace, there were too many",
  ]);
});
