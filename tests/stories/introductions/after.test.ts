/** A week after an introduction: what came of it, and thanks. */
import { describe, expect } from "vitest";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, last, statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

async function introduced(scene: Scene): Promise<void> {
  const { maya, omar, tom, settle } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await registers(scene, tom);
  const asker = omar.dm().length > 0 ? omar : maya;
  await asks(scene, asker, "sales how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
}
const { story } = storiesAt("2026-11-24T10:00:00Z", introduced);

describe("a week later", () => {
  story("the asker is asked once; what they tell is theirs, and the host gets their thanks", async (scene) => {
    const { maya, tom, grace, moveTo, query, settle } = scene;
    await moveTo("2026-12-01T10:30:00Z");
    const question = maya.dm().find(({ plain }) => plain.includes("What came of it?"))?.plain ?? "";
    expect(question).toMatchInlineSnapshot(`
      "Some days ago I introduced you to <@U0TOM>:
      > How do you pitch the export?
      What came of it?
      [Write it down] [We have not met yet] [Nothing to tell]"
    `);
    await maya.click("introductions.tell");
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "Some days ago I introduced you to <@U0TOM>:
      > How do you pitch the export?
      What came of it?
      What did they tell you?: <...>
      What will you do with it?: <...>
      Who may read it?: [My manager as well]
      What you write stays yours. It becomes a reflection in your log.
      Your thanks to them: <...>"
    `);
    await maya.submit({
      what: "They show the month-end first.",
      insight: "I put it first too.",
      thanks: "I see now what you sell.",
    });
    expect(maya.dm().map(({ plain }) => plain)).toContain(
      "Kept in your log. <@U0TOM> gets your thanks as soon as they are at work.",
    );
    await settle();
    expect(last(tom)).toMatchInlineSnapshot(`
      "<@U0MAYA> thanks you for your answer:
      > I see now what you sell."
    `);
    expect(await statesOf(scene)).toEqual(["over U0TOM"]);
    expect(await query("select title, what, insight, shared_with_manager as shared from reflections")).toEqual([
      {
        title: "Asked Sales: How do you pitch the export",
        what: "They show the month-end first.",
        insight: "I put it first too.",
        shared: false,
      },
    ]);
    expect(grace.dm().some(({ plain }) => plain.includes("month-end"))).toBe(false);
    await moveTo("2027-01-20T10:00:00Z");
    expect(maya.dm().filter(({ plain }) => plain === question)).toHaveLength(0);
  });

  story("comes a week after the talk where a time was chosen", async (scene) => {
    const { maya, moveTo } = scene;
    await maya.click("introductions.choose.3");
    await moveTo("2026-12-02T10:30:00Z");
    const isAsked = (): boolean => maya.dm().some(({ plain }) => plain.includes("What came of it?"));
    expect(isAsked()).toBe(false);
    await moveTo("2026-12-07T14:30:00Z");
    expect(isAsked()).toBe(true);
  });

  story("who has not met yet is asked once more, and no third time", async (scene) => {
    const { maya, moveTo } = scene;
    await moveTo("2026-12-01T10:30:00Z");
    await maya.click("introductions.not-yet");
    expect(maya.dm().some(({ plain }) => plain === "That happens. I ask once more in a week.")).toBe(true);
    await moveTo("2026-12-08T11:00:00Z");
    const again = maya.dm().find(({ plain }) => plain.includes("What came of it?"));
    expect(again?.plain).toContain("[Write it down] [Nothing to tell]");
    await moveTo("2026-12-23T11:00:00Z");
    expect(await statesOf(scene)).toEqual(["over U0TOM"]);
  });

  story("nothing to tell is an answer, and the host hears nothing", async (scene) => {
    const { maya, tom, moveTo, settle } = scene;
    await moveTo("2026-12-01T10:30:00Z");
    const heard = tom.dm().length;
    await maya.click("introductions.nothing");
    await settle();
    expect(maya.dm().map(({ plain }) => plain)).toContain("Fine. Thank you for telling me.");
    expect(tom.dm()).toHaveLength(heard);
    expect(await statesOf(scene)).toEqual(["over U0TOM"]);
  });
});

const { story: unjoined } = storiesAt("2026-11-24T10:00:00Z", async (scene) => {
  const { omar, tom, settle } = scene;
  await registers(scene, tom);
  await asks(scene, omar, "sales how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
});

describe("somebody who has not joined", () => {
  unjoined("asks, is introduced, and can thank the host", async (scene) => {
    const { omar, tom, moveTo, settle } = scene;
    await moveTo("2026-12-01T11:30:00Z");
    await omar.click("introductions.tell");
    expect(omar.modal()?.plain).toMatchInlineSnapshot(`
      "What you learn can be kept in a log of your own once you join with \`/growth join\`. Here you can thank <@U0TOM>.
      Your thanks to them: <...>"
    `);
    await omar.submit({ thanks: "That helped." });
    await settle();
    expect(last(omar)).toBe("<@U0TOM> gets your thanks as soon as they are at work.");
    expect(last(tom)).toBe("<@U0OMAR> thanks you for your answer:\n> That helped.");
  });
});
