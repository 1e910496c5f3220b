import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "a challenge in a colleague's own words says whose it is, and claims no advice",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, grace, settle } = scene;
    await joins(maya, { manager: "U0GRACE", country: null });
    await maya.say("not this week");
    await gives(
      grace,
      "<@U0MAYA>",
      { area: "operations" },
      { line: "find out why the import is slow by 4 December: it blocks billing" },
    );
    await settle();
    await maya.click("assignment.accept");
    await settle();
    const { messages } = await maya.click("nudge.more", { option: "What is this based on?" });
    expect(messages.at(-1)?.plain).toMatchInlineSnapshot(`
      "*Find out why the import is slow* practises *Delivery and operations*.
      A colleague wrote it in their own words. What it is good for, they know best.
      You can do it on your own. It is written for: My own tasks, A feature or a project, My team and the people around it, Several teams or the company."
    `);
  },
);
