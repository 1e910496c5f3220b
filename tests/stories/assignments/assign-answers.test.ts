import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { drawCards, gives, statusOf } from "#tests/support/assigning.ts";
import { endIsOverlooked } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
let maya: Actor;
let omar: Actor;
let grace: Actor;
async function begin(scene: Scene): Promise<void> {
  house = scene;
  [maya, omar, grace] = [house.as("U0MAYA"), house.as("U0OMAR"), house.as("U0GRACE")];
  await joins(maya, { manager: "U0GRACE" });
  await joins(omar, { zone: "Europe/London", manager: "U0GRACE" });
}
const { story } = storiesAt("2026-11-24T10:00:00Z", begin);
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const offerTo = (actor: Actor): string =>
  actor.dm().findLast(({ plain }) => plain.includes("has a challenge for you"))?.plain ?? "";
const card = (): string => house.as("U0PRIYA").channel("C0DEV").at(-1)?.plain ?? "";

describe("the answers to an assignment", () => {
  story("a no reaches the assigner as 'not now' and changes nothing on the card", async () => {
    await gives(grace, "@Maya Lind @Omar Haddad", {}, { channel: "C0DEV" });
    const before = card();
    await maya.click("assignment.decline");
    await house.settle();
    await drawCards(house);
    expect(last(grace)).toContain("*Sit in on a client call*: not now for <@U0MAYA>.");
    expect(card()).toBe(before);
    await omar.click("assignment.accept");
    await omar.close();
    await drawCards(house);
    expect(card()).toContain("1 of 2 took it on");
    expect(card()).not.toContain("not now");
    await omar.command("/growth done");
    await omar.submit({ happened: "I sat in." });
    await drawCards(house);
    expect(card()).toContain("1 of 2 took it on, 1 did it");
    expect(house.as("U0PRIYA").channel("C0DEV")).toHaveLength(1);
  });

  story("what was open before comes back in its own week, and the week has had its ask", async () => {
    await maya.command("/growth next");
    const before = last(maya).split("\n")[0] ?? "";
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.submit({ date: "2026-11-25", time: "10:00", cue: "0" });
    const [member] = await house.query<{ week: string }>(
      "select last_nudge_week::text as week from members where user_id = 'U0MAYA'",
    );
    expect(member?.week).toBe("2026-11-23");
    await house.moveTo("2026-11-26T09:00:05Z");
    await maya.click("nudge.done", { in: "message" });
    await maya.submit({ happened: "Good." });
    await house.moveTo("2026-12-01T09:00:05Z");
    expect(last(maya).split("\n")[0]).toBe(before);
    expect(last(maya)).toContain("You had this one before; it made room for what a colleague asked.");
  });

  story("another date is agreed, kept, or left open by whoever asked", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.suggest");
    await maya.submit({ day: "2026-12-10" });
    await house.settle();
    expect(offerTo(maya)).toContain("You suggested Thursday, 10 December.");
    expect(offerTo(maya)).not.toContain("Suggest another time");
    expect(last(grace)).toContain("<@U0MAYA> would rather do *Sit in on a client call* by Thursday, 10 December");
    await grace.click("assignment.agree");
    expect(last(grace)).toContain("Good: <@U0MAYA> does");
    expect(last(maya)).toContain("The new day holds: Thursday, 10 December.");
    await maya.click("assignment.accept");
    await maya.submit({ date: "2026-11-26", time: "10:00", cue: "0" });
    await house.settle();
    expect(maya.dm().some(({ plain }) => plain.includes("hopes for it by Thursday, 10 December"))).toBe(true);
    // What told her of the day has no buttons any more, and a late second answer changes nothing.
    expect(maya.dm().find(({ plain }) => plain.includes("The new day holds"))?.plain).not.toContain("[I'm in]");
    expect(await statusOf(house, "U0MAYA")).toEqual(["accepted"]);
  });

  story("another date without an answer is agreed after three working days", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.suggest");
    await maya.submit({ day: "2026-12-10" });
    await house.moveTo("2026-11-27T10:00:05Z");
    expect(last(maya)).toContain("The new day holds");
    await grace.click("assignment.keep");
    expect(grace.dm().at(-1)?.plain).toContain("That date is settled already");
  });

  story("something else instead is one that fits, and the assigner hears which", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.others");
    expect(last(maya).match(/\[Take this one\]/g)?.length).toBeGreaterThanOrEqual(2);
    expect(last(maya)).toContain("Something else instead of *Sit in on a client call*");
    const title = /^\*(.+)\*$/m.exec(last(maya).split("---")[1] ?? "")?.[1] ?? "";
    await maya.click("assignment.take.1");
    expect(maya.modal()?.plain).toContain(title);
    await maya.close();
    await house.settle();
    expect(last(grace)).toContain(`<@U0MAYA> is in, with another one: *${title}*.`);
  });

  story("two clicks at once take it on once", async () => {
    await gives(grace, "@Maya Lind");
    const ts = maya.dm().at(-1)?.ts ?? "";
    await Promise.all([maya.click("assignment.accept", { ts }), maya.click("assignment.accept", { ts })]);
    await house.settle();
    expect(await house.query("select 1 from nudges where source = 'assigned'")).toHaveLength(1);
    expect(grace.dm().filter(({ plain }) => plain.includes("is in:"))).toHaveLength(1);
  });

  story("taking it back edits the offer and the card, and pings nobody", async () => {
    await gives(grace, "@Maya Lind", {}, { channel: "C0DEV" });
    const count = maya.dm().length;
    await grace.click("assignment.take-back");
    await house.settle();
    await drawCards(house);
    expect(maya.dm()).toHaveLength(count);
    expect(last(maya)).toContain("took this back");
    expect(card()).toContain("This was taken back.");
    expect(grace.channel("C0DEV").findLast(({ ephemeral }) => ephemeral)?.plain).toContain("is taken back");
  });

  story("what was taken on cannot be taken back", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await grace.click("assignment.take-back");
    expect(grace.dm().some(({ plain }) => plain.includes("so it is theirs now"))).toBe(true);
    expect(await statusOf(house, "U0MAYA")).toEqual(["accepted"]);
  });

  story("an introduction opens a group DM of the two, with who asks what and why", async () => {
    await gives(grace, "@Maya Lind", { door: "introduction", door_user: "U0TOM" });
    expect(offerTo(maya)).toContain("If you say yes, I introduce you to <@U0TOM>.");
    await maya.click("assignment.accept");
    await maya.submit({ date: "2026-11-25", time: "10:00", cue: "0" });
    await house.settle();
    const [row] = await house.query<{ channel: string }>(
      "select channel from outbox where key like 'assignment-introduction-%'",
    );
    for (const actor of [maya, house.as("U0TOM")]) {
      expect(actor.channel(row?.channel ?? "").at(-1)?.plain).toContain("Hello both. <@U0GRACE> asked <@U0MAYA>");
    }
    expect(maya.dm().some(({ plain }) => plain.includes("I have introduced you to <@U0TOM>."))).toBe(true);
  });

  story("silence ends it with the due day, quietly", async () => {
    await gives(grace, "@Maya Lind");
    const heard = grace.dm().length;
    await house.moveTo("2026-12-05T00:00:05Z");
    expect(await statusOf(house, "U0MAYA")).toEqual(["expired"]);
    expect(offerTo(maya)).toBe("");
    expect(maya.dm().some(({ plain }) => plain.includes("nothing is asked of you any more"))).toBe(true);
    expect(grace.dm()).toHaveLength(heard);
  });

  story("letting go is told as any no is", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    const heard = grace.dm().length;
    await maya.say("not this week");
    await house.settle();
    expect(grace.dm()).toHaveLength(heard);
    await maya.click("nudge.skip");
    await house.settle();
    expect(await statusOf(house, "U0MAYA")).toEqual(["dropped"]);
    expect(grace.dm()).toHaveLength(heard + 1);
    expect(last(grace)).toBe("*Sit in on a client call*: not now for <@U0MAYA>.");
  });

  story("put off to a day inside its time, it comes back and still counts", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await maya.click("nudge.more", { option: "Later", in: "message" });
    await maya.submit({ day: "2026-12-01" });
    await house.settle();
    expect(await statusOf(house, "U0MAYA")).toEqual(["accepted"]);
    await house.moveTo("2026-12-01T09:00:05Z");
    expect(last(maya)).toContain("*Sit in on a client call*");
    await house.moveTo("2026-12-01T09:01:05Z");
    await maya.say("done, I sat in");
    await house.settle();
    expect(await statusOf(house, "U0MAYA")).toEqual(["done"]);
    expect(last(grace)).toContain("<@U0MAYA> did it");
  });

  story("put off beyond its time, it is let go", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await maya.click("nudge.more", { option: "Later", in: "message" });
    await maya.submit({ day: "2026-12-14" });
    await house.settle();
    expect(await statusOf(house, "U0MAYA")).toEqual(["dropped"]);
  });

  story("the sweep finds an end that the queue lost", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await endIsOverlooked(house);
    expect(await statusOf(house, "U0MAYA")).toEqual(["accepted"]);
    await house.moveTo("2026-11-24T10:01:00Z");
    expect(await statusOf(house, "U0MAYA")).toEqual(["done"]);
    expect(last(grace)).toContain("<@U0MAYA> did it");
  });

  story("plain words and commands work with it as with any nudge", async () => {
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await maya.command("/growth next");
    expect(last(maya)).toContain("<@U0GRACE> asked you: It shows what they use");
    expect(last(maya)).toContain("[Make my plan]");
    await maya.say("done, I sat in on the call");
    expect(last(maya)).toContain("with your words");
    await house.settle();
    expect(last(grace)).toContain("<@U0MAYA> did it");
  });
});
