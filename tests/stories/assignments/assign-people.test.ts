import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { drawCards, gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
let maya: Actor;
let grace: Actor;
async function begin(scene: Scene): Promise<void> {
  house = scene;
  [maya, grace] = [house.as("U0MAYA"), house.as("U0GRACE")];
  await joins(maya, { manager: "U0GRACE", country: null });
}
const { story } = storiesAt("2026-11-24T10:00:00Z", begin);
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

describe("people who leave", () => {
  story("an assigner who is gone agrees to a date at once, and hears nothing", async () => {
    await gives(grace, "@Maya Lind");
    await house.workspace.change().deactivate("U0GRACE");
    await maya.click("assignment.suggest");
    await maya.submit({ day: "2026-12-10" });
    await house.settle();
    expect(last(maya)).toContain("The new day holds: Thursday, 10 December.");
  });

  story("a date that waits for them is agreed when they go", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.suggest");
    await maya.submit({ day: "2026-12-10" });
    await house.workspace.change().deactivate("U0GRACE");
    expect(last(maya)).toContain("The new day holds");
  });

  story("an assigner who has the bot forget them leaves what was taken on, without their words", async () => {
    await joins(grace, { zone: "Europe/London" });
    await joins(house.as("U0OMAR"), { zone: "Europe/London", manager: "U0GRACE" });
    await gives(grace, "@Maya Lind @Omar Haddad", {}, { channel: "C0DEV" });
    await maya.click("assignment.accept");
    await maya.close();
    await maya.command("/growth export");
    expect(
      maya
        .dm()
        .find(({ files }) => files.length > 0)
        ?.files.every(({ text }) => text.includes("It shows what they use")),
    ).toBe(true);
    await grace.command("/growth forget");
    await grace.click("forget.confirm");
    await drawCards(house);
    expect(last(grace)).toContain("Gone too: 1 challenge that");
    expect(await house.query("select 1 from assignments")).toEqual([]);
    await maya.command("/growth next");
    expect(last(maya)).toContain("A colleague asked you.");
    expect(JSON.stringify(await house.query("select reasons from nudges"))).not.toContain("It shows what they use");
    expect(last(house.as("U0OMAR"))).toBe("What stood here was about somebody who has had their words deleted.");
    expect(house.as("U0PRIYA").channel("C0DEV").at(-1)?.plain).toContain("This was taken back.");
  });

  story("an assigner who never joined finds what they asked in their export, and how it was answered", async () => {
    await gives(grace, "@Maya Lind", {}, { channel: "C0DEV" });
    await maya.click("No thanks");
    await grace.command("/growth export");
    const file = grace
      .dm()
      .flatMap(({ files }) => files)
      .find(({ name }) => name.endsWith(".md"));
    expect(file?.text).toContain("It shows what they use");
    expect(file?.text).toContain("not now");
  });

  story("somebody who was asked and has the bot forget them leaves no part behind", async () => {
    await gives(grace, "@Maya Lind", {}, { channel: "C0DEV" });
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    expect(await house.query("select 1 from assignees")).toEqual([]);
  });
});

describe("own words", () => {
  story("from a message's menu carry a link to it and become a challenge that is offered to nobody else", async () => {
    await grace.say("Could somebody find out why the nightly import takes four hours?", { channel: "C0DEV" });
    const ts = grace.channel("C0DEV").at(-1)?.ts ?? "";
    const form = await grace.shortcut("Make this a challenge", ts);
    expect(form.modal?.plain).toContain("nightly import");
    await grace.submit({ people: ["U0MAYA"], why: "You know the data.", due: "2026-12-04", where: "channel" });
    expect(grace.modal()?.plain).toContain("is on its way");
    await house.settle();
    expect(last(maya)).toContain("*Could somebody find out why the nightly import takes four hours*");
    expect(last(maya)).toContain(`p${ts.replace(".", "")}`);
    await maya.click("assignment.accept");
    expect(maya.modal()?.plain).toContain("When the stand-up ends,");
    await maya.submit({ date: "2026-11-25", time: "10:00", cue: "1" });
    expect(maya.modal()).toBeNull();
    expect(await house.query("select is_offered from workspace_challenges")).toEqual([{ is_offered: false }]);
    await grace.close();
    await grace.command("/growth assign");
    expect(await grace.suggest("challenge", "nightly import")).toEqual([]);
    expect(await grace.suggest("challenge", "client call")).toContain("Sit in on a client call");
  });

  story("cannot ping a channel or break out of the card", async () => {
    await gives(
      grace,
      "@Maya Lind",
      {
        challenge: null,
        own: "Ask <!channel> *why* we `ship` on <https://x.y|Fridays>",
        why: "<!here> because\nof *this*",
      },
      { channel: "C0DEV" },
    );
    expect(JSON.stringify(house.as("U0PRIYA").channel("C0DEV").at(-1)?.blocks)).not.toMatch(
      /<!channel>|<!here>|<https/,
    );
    expect(JSON.stringify(maya.dm().at(-1)?.blocks)).not.toMatch(/<!channel>|<!here>|<https/);
  });
});
