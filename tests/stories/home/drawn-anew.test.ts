/** For whom the Home tab is drawn anew when something changes, and how often. */
import { expect } from "vitest";
import { showHome } from "#src/features/home/use-cases/refresh-home.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { joins } from "#tests/support/house.ts";
import { loseJobs } from "#tests/support/lost-jobs.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { country: null }));
const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
const TOLD = "done, I sat in on a call with the port";

/** Counts drawings from now on. @param hold waits before the next of them reaches Slack. */
function countDrawings({ bot }: Scene, hold: () => Promise<void> = () => Promise.resolve()): { count: number } {
  const { messenger } = bot.deps;
  const publish = messenger.publishHome.bind(messenger);
  const drawings = { count: 0 };
  messenger.publishHome = async (person, view) => {
    drawings.count++;
    if (drawings.count === 1) await hold();
    return publish(person, view);
  };
  return drawings;
}

story("of whoever has never opened it nothing is drawn", async (scene) => {
  const { maya, query } = scene;
  const drawings = countDrawings(scene);
  await maya.say(TOLD);
  await maya.command("/growth pause");
  expect(drawings.count).toBe(0);
  expect(maya.home()).toBeNull();
  expect(await query("select from redraws where kind = 'home'")).toEqual([]);
  await maya.openHome();
  expect(maya.home()?.plain).toContain("I sat in on a call with the port");
});

story("whoever has opened it sees each change without opening it again", async ({ maya, query }) => {
  await maya.openHome();
  expect(maya.home()?.plain).not.toContain("I sat in on a call");
  await maya.say(TOLD);
  expect(maya.home()?.plain).toContain("I sat in on a call with the port");
  expect(await query("select from redraws where kind = 'home'")).toEqual([]);
});

story("whoever opened it before they joined sees that they have", async ({ tom }) => {
  await tom.openHome();
  expect(tom.home()?.plain).toContain("[Join]");
  await joins(tom, { country: null });
  expect(tom.home()?.plain).not.toContain("[Join]");
});

story("several changes while it is drawn are shown by one drawing more", async (scene) => {
  const { maya, bot, settle } = scene;
  await maya.openHome();
  const changes = (): Promise<void> => redrawHomes(bot.deps, MAYA.workspaceId, [MAYA.userId, null, "U0TOM"]);
  const drawings = countDrawings(scene, async () => {
    for (let change = 0; change < 5; change++) await changes();
  });
  await changes();
  await settle();
  expect(drawings.count).toBe(2);
});

story("a drawing whose job is lost is made a little later", async ({ maya, bot, moveTo, settle }) => {
  await maya.openHome();
  loseJobs(bot, ["refresh-home"]);
  await maya.say(TOLD);
  await settle();
  expect(maya.home()?.plain).not.toContain("I sat in on a call");
  await moveTo("2026-11-24T10:01:00Z");
  expect(maya.home()?.plain).toContain("I sat in on a call with the port");
});

story("one that Slack refuses for good is told to whoever looks after the bot, once", async (scene) => {
  const { maya, bot, workspace, expectError, moveTo, query } = scene;
  await maya.openHome();
  expectError("a Home tab could not be drawn");
  workspace.faults.set("views.publish", { times: 1, error: "invalid_arguments" });
  await redrawHomes(bot.deps, MAYA.workspaceId, [MAYA.userId]);
  await moveTo("2026-11-24T10:01:00Z");
  expect(workspace.faults.has("views.publish")).toBe(false);
  expect(await query("select from redraws")).toEqual([]);
});

story("whoever was forgotten sees it once more as a stranger does, and nothing is kept of it", async (scene) => {
  const { maya, bot, query, settle } = scene;
  await maya.openHome();
  const openings = () => query("select from home_tabs where user_id = 'U0MAYA'");
  expect(await openings()).toHaveLength(1);
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  expect(maya.home()?.plain).toContain("[Join]");
  expect(await openings()).toEqual([]);
  // An opening from before, of which Slack tells late, is not noted.
  await showHome(bot.deps, MAYA, new Date("2026-11-24T09:59:00Z"));
  expect(await openings()).toEqual([]);
  await showHome(bot.deps, MAYA, new Date("2026-11-24T10:01:00Z"));
  expect(await openings()).toHaveLength(1);
  await settle();
});

story("what an earlier version asked for is drawn, of whoever has opened it and of whoever has not", async (scene) => {
  const { bot, settle } = scene;
  const drawings = countDrawings(scene);
  await scene.maya.openHome();
  await bot.queue.enqueue([
    { name: "refresh-home", payload: MAYA },
    { name: "refresh-home", payload: { ...MAYA, userId: "U0TOM" } },
  ]);
  await settle();
  expect(drawings.count).toBe(3);
});
