/** Nobody is found: that is said, the wish stays open, and somebody who registers later is asked. */
import { describe, expect } from "vitest";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, groupSaid, last, statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: "U0GRACE", country: null });
});

describe("a question that nobody can answer", () => {
  story("is said, once, and is asked as soon as somebody registers", async (scene) => {
    const { maya, tom, moveTo } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    const said = maya.dm().length;
    expect(last(maya)).toContain("I found nobody I can ask just now");
    await moveTo("2026-11-25T10:30:00Z");
    await moveTo("2026-11-26T10:30:00Z");
    expect(maya.dm()).toHaveLength(said);
    await registers(scene, tom);
    await moveTo("2026-11-26T10:31:00Z");
    expect(await statesOf(scene)).toEqual(["asked U0TOM"]);
    expect(last(tom)).toContain("has one question");
  });

  story("ends after two months, and can be asked again with the same words", async (scene) => {
    const { maya, moveTo } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await moveTo("2027-01-25T10:30:00Z");
    expect(await statesOf(scene)).toEqual(["over"]);
    const told = maya.dm().find(({ plain }) => plain.includes("For two months"));
    expect(told?.plain).toMatchInlineSnapshot(`
      "For two months I found nobody to ask:
      > How do you pitch the export?
      I close it now. You can ask again at any time.
      [Ask again]"
    `);
    await maya.click("introductions.again");
    expect(maya.modal()?.plain).toContain("Your one question: <How do you pitch the export?>");
  });

  story("is taken back", async (scene) => {
    const { maya, tom, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await maya.click("introductions.withdraw");
    // The answer stands in the place of the question, or the question is drawn anew after it.
    expect(last(maya)).toMatch(/This question is closed|I have taken it back/);
    expect(last(maya)).not.toContain("[");
    await registers(scene, tom);
    await scene.moveTo("2026-11-25T10:31:00Z");
    await settle();
    expect(tom.dm()).toEqual([]);
    expect(await statesOf(scene)).toEqual(["withdrawn"]);
  });

  story("is taken back while somebody has it, who need not answer any more", async (scene) => {
    const { maya, tom, settle } = scene;
    await registers(scene, tom);
    await asks(scene, maya, "sales how they pitch the export");
    await maya.click("introductions.withdraw");
    await settle();
    expect(last(tom)).toBe("This question is not open any more. There is nothing to do.");
  });
});

describe("who is not asked", () => {
  storyEach([
    ["the asker's manager", { manager: "U0TOM" }, {}],
    ["somebody who asked for a pause", {}, { isPaused: true }],
    ["somebody who answers no questions", {}, { questionsPerMonth: 0 }],
    ["somebody of another department", {}, { department: "support" as const }],
  ])("%s", async (scene, _, settings, host) => {
    const { maya, tom } = scene;
    if ("manager" in settings) {
      await maya.command("/growth settings");
      await maya.submit(settings);
      await maya.close();
    }
    await registers(scene, tom, host);
    await asks(scene, maya, "sales how they pitch the export");
    expect(await statesOf(scene)).toEqual(["no-one"]);
    expect(tom.dm().some(({ plain }) => plain.includes("has one question"))).toBe(false);
  });

  story("the manager is, where that is wished", async (scene) => {
    const { maya, grace } = scene;
    await registers(scene, grace, { department: "sales" });
    await asks(scene, maya, "sales how they pitch the export", { managers: ["too"] });
    expect(await statesOf(scene)).toEqual(["asked U0GRACE"]);
  });

  story("the same two within twelve weeks; after that they are", async (scene) => {
    const { maya, tom, moveTo, settle } = scene;
    await registers(scene, tom);
    await asks(scene, maya, "sales how they pitch the export");
    await tom.click("introductions.accept");
    await settle();
    expect(await groupSaid(scene, maya)).toHaveLength(1);
    await moveTo("2026-12-10T10:00:00Z");
    await asks(scene, maya, "sales what clients say of it");
    expect(await statesOf(scene)).toEqual(["accepted U0TOM", "no-one"]);
    await moveTo("2027-02-17T12:00:00Z");
    expect((await statesOf(scene)).at(-1)).toMatch(/over|asked U0TOM/);
    await asks(scene, maya, "sales who decides");
    expect((await statesOf(scene)).at(-1)).toBe("asked U0TOM");
  });

  story("more often than somebody wishes in a month", async (scene) => {
    const { maya, omar, priya, tom, settle } = scene;
    await registers(scene, tom, { questionsPerMonth: 1 });
    await asks(scene, maya, "sales how they pitch the export");
    await tom.click("introductions.decline");
    await settle();
    await asks(scene, omar, "sales how they pitch the export");
    expect(await statesOf(scene)).toEqual(["no-one", "no-one"]);
    await scene.moveTo("2026-12-01T10:31:00Z");
    await asks(scene, priya, "sales who decides");
    expect(await statesOf(scene)).toEqual(["no-one", "asked U0TOM", "no-one"]);
  });
});
