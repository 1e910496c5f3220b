/** What came of an introduction, told a second time: what was told first is shown, and never replaced unseen. */
import { expect } from "vitest";
import { tellWhatCame } from "#src/features/introductions/use-cases/tell.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  const { maya, tom, settle, moveTo } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
  await moveTo("2026-12-01T11:00:00Z");
  await settle();
});
const kept = ({ query }: Scene): Promise<Record<string, unknown>[]> =>
  query("select what, insight, shared_with_manager as shared from reflections");

story("from a window that was open meanwhile, both are shown before anything is replaced", async (scene) => {
  const { bot, maya, query, settle } = scene;
  await maya.click("introductions.tell");
  // The other window is on the phone.
  const [asked] = await query<{ id: string }>("select id from introductions");
  await tellWhatCame(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" }, asked?.id ?? "", {
    what: "My long first words",
    insight: "Ask earlier",
    thanks: "",
    sharedWithManager: false,
    title: "Asked Sales",
    seen: null,
  });
  await maya.submit({ what: "Second", share: ["shared"] });
  await settle();
  expect(maya.modal()?.plain).toMatchInlineSnapshot(`
    "*Saved in another window meanwhile.* Below is what stands there now; your own text is still in the fields. Take over what you want to keep, then save again.
    *What did they tell you?*
    My long first words
    *What will you do with it?*
    Ask earlier
    Some days ago I introduced you to <@U0TOM>:
    > How do you pitch the export?
    What came of it?
    What did they tell you?: <Second>
    What will you do with it?: <...>
    Who may read it?: [My manager as well]
    What you write stays yours. It becomes a reflection in your log.
    Your thanks to them: <...>"
  `);
  expect(await kept(scene)).toEqual([{ what: "My long first words", insight: "Ask earlier", shared: false }]);
  await maya.submit({ what: "My long first words, and the second", insight: "Ask earlier" });
  await settle();
  expect(await kept(scene)).toEqual([
    { what: "My long first words, and the second", insight: "Ask earlier", shared: true },
  ]);
});
