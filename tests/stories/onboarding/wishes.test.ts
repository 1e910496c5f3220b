/** What somebody wished for holds, whatever Slack says of them meanwhile. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo } from "#tests/support/answers.ts";
import { JOIN, joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T09:00:00Z";
const nudges = (actor: Actor): number =>
  actor.dm().filter(({ ephemeral, plain }) => !ephemeral && plain.includes("[Not this week]")).length;
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

describe("an account that is deactivated and comes back", () => {
  story("finds a stop as it was", MONDAY, async ({ maya, workspace, moveTo }) => {
    await joins(maya);
    await maya.command("/growth skip");
    await answerTo(maya, "stop");
    await maya.click("cadence.stop");
    await workspace.change().deactivate("U0MAYA");
    await moveTo("2026-12-02T09:00:00Z");
    await workspace.change().deactivate("U0MAYA", false);
    const before = nudges(maya);
    for (const week of ["2026-12-08", "2026-12-15", "2026-12-22"]) await moveTo(`${week}T09:00:05Z`);
    expect(nudges(maya)).toBe(before);
    await maya.openHome();
    expect(maya.home()?.plain).toContain("I have stopped the nudges.");
  });

  story("finds quiet until a day as it was, and the nudge after it", MONDAY, async ({ maya, workspace, moveTo }) => {
    await joins(maya);
    await maya.command("/growth skip");
    await answerTo(maya, "pause until 1 March 2027");
    expect(last(maya)).toContain("I stay quiet until Monday, 1 March");
    await workspace.change().deactivate("U0MAYA");
    await moveTo("2026-12-02T09:00:00Z");
    await workspace.change().deactivate("U0MAYA", false);
    const before = nudges(maya);
    await moveTo("2027-02-23T09:00:05Z");
    expect(nudges(maya)).toBe(before);
    await moveTo("2027-03-02T09:00:05Z");
    expect(nudges(maya)).toBe(before + 1);
  });

  story("gets the nudges that it wished for, one a week", MONDAY, async ({ maya, workspace, moveTo }) => {
    await joins(maya);
    await maya.command("/growth skip");
    await workspace.change().deactivate("U0MAYA");
    await moveTo("2026-12-01T09:00:05Z");
    await moveTo("2026-12-02T09:00:00Z");
    const before = nudges(maya);
    await workspace.change().deactivate("U0MAYA", false);
    expect(nudges(maya)).toBe(before);
    await moveTo("2026-12-08T09:00:05Z");
    expect(nudges(maya)).toBe(before + 1);
  });
});

describe("the app that is removed and comes back", () => {
  story("leaves a pause and a day of the week as they were", MONDAY, async (scene) => {
    const { maya, omar, workspace, moveTo, anotherBot } = scene;
    for (const person of [maya, omar]) {
      await joins(person);
      await person.command("/growth skip");
    }
    await maya.command("/growth pause");
    const [paused, active] = [nudges(maya), nudges(omar)];
    await workspace.change().uninstall();
    await moveTo("2026-12-01T09:00:05Z");
    await moveTo("2026-12-02T09:00:05Z");
    expect(nudges(omar)).toBe(active);
    workspace.world.installed = true;
    // Starting is what takes the installation up again; the first bot goes on.
    const other = await anotherBot();
    // A message that Slack refused at the moment of the return is tried again a quarter of an hour later.
    for (const date of ["02T10:00:00Z", "02T10:20:00Z", "02T11:00:00Z", "08T09:00:05Z", "08T09:20:00Z"]) {
      await moveTo(`2026-12-${date}`);
      await other.idle();
    }
    expect(nudges(maya)).toBe(paused);
    // The one of the week that was missed, and the one of the next.
    expect(nudges(omar)).toBe(active + 2);
  });
});

describe("the zone of somebody", () => {
  story("stays through any change of the profile when they chose it", MONDAY, async ({ maya, workspace, moveTo }) => {
    await joins(maya, { zone: "Europe/Lisbon" });
    await maya.command("/growth skip");
    await workspace.change().setStatus("U0MAYA", "Deep work", ":headphones:");
    await maya.command("/growth settings");
    expect(maya.modal()?.plain).toContain("Europe/Lisbon");
    await maya.close();
    const before = nudges(maya);
    await moveTo("2026-12-01T09:00:05Z");
    expect(nudges(maya)).toBe(before);
    await moveTo("2026-12-01T10:00:05Z");
    expect(nudges(maya)).toBe(before + 1);
  });

  story("is asked about once when the computer moves, and follows on one button", MONDAY, async (scene) => {
    const { maya, workspace, moveTo } = scene;
    await joins(maya, { zone: "Europe/Lisbon" });
    await maya.command("/growth skip");
    await workspace.change().setZone("U0MAYA", "America/New_York");
    await moveTo("2026-11-24T10:00:00Z");
    expect(last(maya)).toMatchInlineSnapshot(`
      "Slack says that your computer is in *America/New_York* now. You chose *Europe/Lisbon*, so your times stay as they are: the next nudge comes on Tuesday, 1 December.
      [Use America/New_York]"
    `);
    await workspace.change().setStatus("U0MAYA", "On the train", ":train:");
    await workspace.change().setZone("U0MAYA", "Europe/Lisbon");
    await workspace.change().setZone("U0MAYA", "America/New_York");
    const asked = maya.dm().filter(({ plain }) => plain.includes("Slack says that your computer"));
    expect(asked).toHaveLength(1);
    await maya.click("zone.follow");
    expect(last(maya)).toMatchInlineSnapshot(
      `"Your times are in *America/New_York* from now on. The next nudge comes on Tuesday, 1 December."`,
    );
    const before = nudges(maya);
    await moveTo("2026-12-01T15:00:05Z");
    expect(nudges(maya)).toBe(before + 1);
  });

  story("follows the computer of somebody who never chose one", MONDAY, async ({ maya, workspace, moveTo }) => {
    await joins(maya);
    await maya.command("/growth skip");
    await workspace.change().setZone("U0MAYA", "Asia/Tokyo");
    const before = nudges(maya);
    await moveTo("2026-12-01T01:00:05Z");
    expect(nudges(maya)).toBe(before + 1);
    expect(JSON.stringify(maya.dm())).not.toContain("Slack says that your computer");
  });
});

describe("a newcomer, who was told that the first nudge comes on 1 December", () => {
  story("is left alone in the first week, whatever they press", MONDAY, async ({ maya, moveTo }) => {
    await joins(maya, { days: ["2", "4"] });
    expect(maya.dm().find(({ plain }) => plain.includes("Your first weekly nudge comes"))?.plain).toContain(
      "1 December",
    );
    await maya.command("/growth skip");
    await maya.command("/growth settings");
    await maya.submit({});
    await maya.command("/growth pause");
    await maya.command("/growth resume");
    expect(last(maya)).toContain("The next nudge comes");
    expect(last(maya)).toContain("1 December");
    await maya.command("/growth settings");
    await maya.suggest("zone", "Europe/Lisbon");
    await maya.submit({ zone: "Europe/Lisbon" });
    const before = nudges(maya);
    for (const day of ["24", "25", "26", "27"]) await moveTo(`2026-11-${day}T12:00:00Z`);
    expect(nudges(maya)).toBe(before);
    await moveTo("2026-12-01T10:00:05Z");
    expect(nudges(maya)).toBe(before + 1);
    expect(JOIN.zone).toBe("Europe/Berlin");
  });
});

story("a wish to change something is answered with a sentence and the way there", MONDAY, async ({ maya }) => {
  await joins(maya);
  await answerTo(maya, "change my focus");
  expect(last(maya)).toBe("You can change your days, hours, focus and more here:\n[Settings]");
});
