/** What people still see of something that changed, when the queue has lost the job that draws it. */
import { describe, expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { loseJobs } from "#tests/support/lost-jobs.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }));

describe("buttons that mean nothing any more go away, though their job is lost", () => {
  story("under a nudge that was told as done", async ({ maya, bot, moveTo, settle }) => {
    await maya.say("not this week");
    await moveTo("2026-12-01T09:05:00Z");
    const isOpen = (): boolean => maya.dm().some((one) => !one.ephemeral && one.plain.includes("[Not this week]"));
    expect(isOpen()).toBe(true);
    loseJobs(bot, ["refresh-nudge"]);
    await maya.say("done, I sat in on a call with the port");
    await settle();
    expect(isOpen()).toBe(true);
    await moveTo("2026-12-01T09:06:00Z");
    expect(isOpen()).toBe(false);
  });

  story("under what a colleague asked and took back", async ({ maya, grace, bot, moveTo, settle }) => {
    await gives(grace, "@Maya Lind");
    await settle();
    const offer = (): string =>
      maya.dm().findLast(({ plain }) => plain.includes("Sit in on a client call"))?.plain ?? "";
    expect(offer()).toContain("[I'm in]");
    loseJobs(bot, ["refresh-part"]);
    await grace.click("assignment.take-back");
    await settle();
    expect(offer()).toContain("[I'm in]");
    await moveTo("2026-11-24T10:01:00Z");
    expect(offer()).not.toContain("[I'm in]");
  });

  story("under a question that whoever asked it took back", async (scene) => {
    const { maya, tom, bot, moveTo, settle } = scene;
    await registers(scene, tom);
    await asks(scene, maya, "sales how they pitch the export");
    await settle();
    const isOpen = (): boolean => tom.dm().some(({ plain }) => plain.includes("[Yes, introduce us]"));
    expect(isOpen()).toBe(true);
    loseJobs(bot, ["refresh-introduction"]);
    await maya.click("introductions.withdraw");
    await settle();
    expect(isOpen()).toBe(true);
    await moveTo("2026-11-24T10:01:00Z");
    expect(isOpen()).toBe(false);
  });
});
