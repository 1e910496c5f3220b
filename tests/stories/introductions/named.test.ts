/** Words for one person who was named: they go to nobody else before the asker says so. */
import { describe, expect } from "vitest";
import { acceptAsk } from "#src/features/introductions/use-cases/answer.ts";
import { keepsApart, registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, last, statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: "U0GRACE", country: null });
  await registers(scene, scene.tom);
});

describe("forgetting the one person who was named", () => {
  const isEnded = async (scene: Scene): Promise<void> => {
    const { maya, lena, settle, moveTo, query } = scene;
    await settle();
    await moveTo("2026-11-24T10:05:00Z");
    // Lena is of the department, and would be asked.
    expect(lena.dm().some(({ plain }) => plain.includes("has one question"))).toBe(false);
    expect(await query("select status, host_user_id, wished_user_id from introductions")).toEqual([
      { status: "over", host_user_id: null, wished_user_id: null },
    ]);
    expect(last(maya)).toMatchInlineSnapshot(`
      "The one you named cannot be asked any more, so I have closed this question and given it to nobody else:
      > how they pitch the export
      You can ask somebody else.
      [Ask again]"
    `);
    await moveTo("2026-11-26T10:05:00Z");
    expect(await statesOf(scene)).toEqual(["over"]);
    await maya.click("introductions.again");
    expect(maya.modal()?.plain).toContain("Your one question: <how they pitch the export>");
  };
  const asksTom = async (scene: Scene): Promise<void> => {
    await registers(scene, scene.lena);
    await asks(scene, scene.maya, "@Tom Becker how they pitch the export");
    expect(await statesOf(scene)).toEqual(["asked U0TOM"]);
  };
  const forgets = async ({ tom }: Scene): Promise<void> => {
    await tom.command("/growth forget");
    await tom.click("forget.confirm");
  };

  story("while they are asked ends the question: their words go to nobody else", async (scene) => {
    await asksTom(scene);
    await forgets(scene);
    await isEnded(scene);
  });

  story("after they said no ends it, too", async (scene) => {
    await asksTom(scene);
    await scene.tom.click("introductions.decline");
    await scene.settle();
    expect(await statesOf(scene)).toEqual(["no-one"]);
    await forgets(scene);
    await isEnded(scene);
  });
});

describe("a block after the named one said yes", () => {
  story("leaves it to the asker whom to ask then", async (scene) => {
    const { maya, tom, lena, settle, moveTo, bot } = scene;
    await registers(scene, lena);
    await asks(scene, maya, "@Tom Becker how they pitch the export");
    await acceptAsk(bot.deps, { workspaceId: "T0HOUSE", userId: "U0TOM" }, await idOf(scene), null);
    await keepsApart(scene, maya, tom);
    await settle();
    await moveTo("2026-12-03T10:05:00Z");
    expect(lena.dm().some(({ plain }) => plain.includes("has one question"))).toBe(false);
  });
});

const idOf = async ({ query }: Scene): Promise<string> =>
  (await query<{ id: string }>("select id from introductions"))[0]?.id ?? "";
