/** The Home tab of whoever acts in it while nothing is known of their having opened it: Slack tells of no opening while it stays open. */
import { expect } from "vitest";
import { showHome } from "#src/features/home/use-cases/refresh-home.ts";
import { openHomesAreUnknown } from "#tests/support/homes.ts";
import { JOIN, joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { country: null }));
const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
const openings = ({ query }: Scene) => query("select opened_at from home_tabs where user_id = 'U0MAYA'");

async function joinsAtHome({ maya }: Scene): Promise<void> {
  await maya.suggest("zone", JOIN.zone);
  await maya.submit({ ...JOIN, country: null });
  await maya.close();
}

story("whoever was forgotten while it lay open, and joins there, sees that they have", async (scene) => {
  const { maya, moveTo } = scene;
  await maya.openHome();
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  expect(maya.home()?.plain).toContain("[Join]");
  await moveTo("2026-11-24T10:01:00Z");
  await maya.click("join.open", { in: "home" });
  await joinsAtHome(scene);
  expect(maya.home()?.plain).not.toContain("[Join]");
  expect(await openings(scene)).toHaveLength(1);
});

story("whoever is forgotten while a form from there lies open, and sends it, sees what it did", async (scene) => {
  const { maya } = scene;
  await maya.openHome();
  await maya.click("settings.open", { in: "home" });
  await openHomesAreUnknown(scene);
  await maya.submit({ hour: "14" });
  expect(await openings(scene)).toHaveLength(1);
  expect(maya.home()?.plain).toContain("14:00");
});

story(
  "a press there whose answer is the Home tab alone is answered, though it was opened before openings were noted",
  async (scene) => {
    const { maya } = scene;
    await maya.command("/growth pause");
    await maya.openHome();
    await openHomesAreUnknown(scene);
    await maya.click("resume.now", { in: "home" });
    expect(maya.home()?.plain).toContain("[Pause");
  },
);

story("what somebody does elsewhere is no opening", async (scene) => {
  const { maya } = scene;
  await maya.command("/growth settings");
  await maya.submit({ hour: "14" });
  await maya.click("settings.open", { in: "message" });
  expect(await openings(scene)).toEqual([]);
});

story("an opening of which Slack tells late, and again, is not the last one", async (scene) => {
  await showHome(scene.bot.deps, MAYA, new Date("2026-11-24T09:58:00Z"));
  await showHome(scene.bot.deps, MAYA, new Date("2026-11-24T09:51:00Z"));
  expect(await openings(scene)).toEqual([{ opened_at: new Date("2026-11-24T09:58:00Z") }]);
});

story("whoever has only opened it is told that this is what was stored, and what was deleted", async ({ tom }) => {
  await tom.openHome();
  await tom.say("What do you know about me?");
  expect(tom.dm().at(-1)?.plain).toContain("If you have opened my Home tab, I know when you last did.");
  await tom.command("/growth forget");
  await tom.click("forget.confirm");
  const receipt = tom.dm().at(-1)?.plain ?? "";
  expect(receipt).toContain("I deleted the note of when you last opened my Home tab from my books");
  expect(receipt).not.toContain("between you and others");
});
