import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { decides, handsOverAdmin } from "#tests/support/admin.ts";
import { drawCards, gives, LINE, letsGive, statusOf } from "#tests/support/assigning.ts";
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
const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", begin);
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const offers = (actor: Actor): number =>
  actor.dm().filter(({ plain }) => plain.includes("has a challenge for you")).length;
const world = () => house.workspace.worldOf("U0MAYA");

describe("who may give a challenge", () => {
  story("not somebody whom nobody named: it is said who may, and how", async () => {
    const answer = await gives(house.as("U0OMAR"), "@Maya Lind");
    expect(answer).toContain("managers give challenges");
    expect(answer).toContain("/growth settings");
    expect(await house.query("select 1 from assignments")).toEqual([]);
  });

  story("is what the admin's policy says, admins always", async () => {
    const lena = house.as("U0LENA");
    await handsOverAdmin(grace, lena);
    await decides(lena, "assign", { assign: "admins" });
    expect(await gives(grace, "@Maya Lind")).toContain("only admins of this workspace give challenges");
    await gives(lena, "@Maya Lind");
    expect(await statusOf(house, "U0MAYA")).toEqual(["offered"]);
    await decides(lena, "assign", { assign: "anybody" });
    await gives(house.as("U0OMAR"), "@Maya Lind");
    expect(await statusOf(house, "U0MAYA")).toEqual(["offered", "queued"]);
    Object.assign(world().people.get("U0LUIS") ?? {}, { guest: true });
    expect(await gives(house.as("U0LUIS"), "@Maya Lind")).toContain("Guests cannot give challenges");
  });
});

describe("an assignment that cannot be given", () => {
  storyEach([
    ["to oneself", "@Grace Obi", {}, "You cannot give one to yourself"],
    ["without a why", "@Maya Lind", { why: null }, "Please complete this required field."],
    ["with a day that is past", "@Maya Lind", { due: "2026-11-20" }, "That day is past"],
    ["too far ahead", "@Maya Lind", { due: "2027-05-20" }, "more than 90 days ahead"],
    ["with a door and nobody behind it", "@Maya Lind", { door: "host" }, "Please say who it is"],
    [
      "with the asked one as the door",
      "@Maya Lind",
      { door: "host", door_user: "U0MAYA" },
      "cannot be the door as well",
    ],
    ["without a challenge", "@Maya Lind", { challenge: null }, "choose a challenge above"],
    ["with two challenges", "@Maya Lind", { own: "Write down how a deploy works here." }, "not both"],
  ])("%s says so at its field", async (_scene, _, to, values, expected) => {
    const answer = await gives(grace, to, values);
    expect(answer).toContain(expected);
    expect(await house.query("select 1 from assignments")).toEqual([]);
  });

  story("to sixty people points to /growth challenge", async () => {
    const template = world().people.get("U0OMAR");
    if (!template) throw new Error("nobody to copy");
    const ids = Array.from({ length: 60 }, (_, index) => `U0COPY${index}`);
    for (const id of ids) world().people.set(id, { ...template, id });
    const answer = await gives(grace, "@Maya Lind", { people: ids });
    expect(answer).toContain("That is more than 20 people. For a whole channel there is /growth challenge.");
  });

  story("to somebody who left names them", async () => {
    await house.workspace.change().deactivate("U0LENA");
    expect(await gives(grace, "<@U0LENA>")).toContain("Lena Vogt has left the workspace");
  });

  story("to a guest works only in a channel that they are in", async () => {
    Object.assign(world().people.get("U0LUIS") ?? {}, { guest: true });
    expect(await gives(grace, "@Luis Ortega")).toContain("is a guest here");
    await grace.close();
    expect(await gives(grace, "@Luis Ortega", {}, { channel: "C0DEV" })).toContain("not in this channel");
    await grace.close();
    // Guests are not sent to clients, so it is something else than a client's call.
    const own = { challenge: null, own: "Find out why the import is slow." };
    expect(await gives(grace, "@Luis Ortega", own, { channel: "C0GENERAL" })).toContain("is on its way");
  });

  story("for a holiday of theirs names the next working day", async () => {
    await maya.command("/growth settings");
    await maya.suggest("zone", "Europe/Berlin");
    await maya.suggest("country", "Germany");
    await maya.submit({ country: "DE" });
    expect(await gives(grace, "@Maya Lind", { due: "2026-12-25" })).toContain(
      "That day is a holiday for Maya Lind. How about Monday, 28 December?",
    );
  });

  story("a second time while the first is not over", async () => {
    await gives(grace, "@Maya Lind");
    expect(await gives(grace, "@Maya Lind")).toContain("Maya Lind has this one from you already");
  });

  story("twice by two clicks on the same form", async () => {
    await grace.command(`/growth assign @Maya Lind ${LINE}`);
    await Promise.all([grace.submit(), grace.submit().catch(() => null)]);
    await house.settle();
    expect(await statusOf(house, "U0MAYA")).toEqual(["offered"]);
    expect(offers(maya)).toBe(1);
  });
});

describe("a channel that cannot hold the card", () => {
  story("without the bot: privately, with the way to invite it", async () => {
    await letsGive(grace, ["U0LENA"]);
    const again = await house.as("U0LENA").command(`/growth assign @Maya Lind ${LINE}`, { channel: "C0SALES" });
    expect(again.modal?.plain).toContain("/invite @Growth Companion");
    expect(again.modal?.plain).not.toContain("In this channel, as a card");
    await house.as("U0LENA").submit();
    await house.settle();
    expect(offers(maya)).toBe(1);
    expect(
      house
        .as("U0LENA")
        .channel("C0SALES")
        .filter(({ ephemeral }) => !ephemeral),
    ).toHaveLength(0);
  });

  story("shared with another company: privately", async () => {
    Object.assign(world().channels.get("C0DEV") ?? {}, { isShared: true });
    const form = await grace.command(`/growth assign @Maya Lind ${LINE}`, { channel: "C0DEV" });
    expect(form.modal?.plain).toContain("shared with another company");
  });

  story("that the bot was taken out of while the form was open", async () => {
    await grace.command(`/growth assign @Maya Lind ${LINE}`, { channel: "C0DEV" });
    await house.workspace.change().removeBot("C0DEV");
    await grace.submit();
    expect(Object.values(grace.modal()?.errors ?? {}).join()).toContain("Invite me with /invite");
  });

  story("a card that was deleted by hand, or whose channel is archived, is never posted again", async () => {
    await gives(grace, "@Maya Lind", {}, { channel: "C0DEV" });
    const card = world().message("C0DEV", house.as("U0PRIYA").channel("C0DEV").at(-1)?.ts ?? "");
    if (!card) throw new Error("no card");
    world().remove(card);
    await maya.click("assignment.accept");
    await maya.close();
    await drawCards(house);
    expect(house.as("U0PRIYA").channel("C0DEV")).toHaveLength(0);
    expect(await house.query("select unreachable_reason, redraw_requested_at from cards")).toEqual([
      { unreachable_reason: "message_not_found", redraw_requested_at: null },
    ]);
    // The one call that found out.
    expect(house.workspace.violations.splice(0)).toHaveLength(1);
    await maya.command("/growth done");
    await maya.submit({ happened: "I sat in." });
    await drawCards(house);
    expect(house.as("U0PRIYA").channel("C0DEV")).toHaveLength(0);
  });

  story("in a DM it is private, and the form does not ask where", async () => {
    const form = await grace.command(`/growth assign @Maya Lind ${LINE}`);
    expect(form.modal?.plain).not.toContain("Where?");
    await grace.submit();
    expect(offers(maya)).toBe(1);
  });
});

describe("somebody with no room", () => {
  story("who paused gets it after the pause, and whoever asked sees no difference", async () => {
    const active = await gives(grace, "@Maya Lind");
    await grace.click("assignment.take-back");
    await maya.command("/growth pause until 1 December");
    const paused = await gives(grace, "@Maya Lind");
    expect(paused).toBe(active);
    expect(await statusOf(house, "U0MAYA")).toEqual(["withdrawn", "queued"]);
    const before = offers(maya);
    await house.moveTo("2026-12-01T08:00:05Z");
    expect(offers(maya)).toBe(before + 1);
  });

  story("who has one open gets the next when that one is over", async () => {
    await gives(grace, "@Maya Lind");
    await gives(grace, "@Maya Lind", {}, { line: "who-uses-last-change by 4 December: to know them" });
    expect(await statusOf(house, "U0MAYA")).toEqual(["offered", "queued"]);
    await maya.click("assignment.decline");
    await house.moveTo("2026-11-25T10:00:10Z");
    expect(await statusOf(house, "U0MAYA")).toEqual(["declined", "offered"]);
  });

  story("who is not at work gets it in the morning", async () => {
    await house.moveTo("2026-11-24T20:00:00Z");
    await gives(grace, "@Maya Lind");
    expect(offers(maya)).toBe(0);
    await house.moveTo("2026-11-25T08:00:05Z");
    expect(offers(maya)).toBe(1);
  });

  story("who was invited to something that is taken back keeps no button", async () => {
    await gives(grace, "@Tom Becker");
    const tom = house.as("U0TOM");
    expect(last(tom)).toContain("[Join]");
    await grace.click("assignment.take-back");
    await house.settle();
    expect(last(tom)).toContain("That is over now");
    expect(last(tom)).not.toContain("[Join]");
    expect(tom.dm()).toHaveLength(1);
  });

  story("who has not joined is invited once, ever; after joining it is there", async () => {
    expect(await gives(grace, "@Luis Ortega")).toContain("I invite them, once");
    await house.moveTo("2026-11-24T15:00:05Z");
    const luis = house.as("U0LUIS");
    expect(last(luis)).toContain("<@U0GRACE> would like to give you a small challenge");
    expect(last(luis)).toContain("[Join]");
    expect(
      await gives(grace, "@Luis Ortega", {}, { line: "who-uses-last-change by 4 December: to know them" }),
    ).toContain("I invite nobody twice");
    expect(luis.dm()).toHaveLength(1);
    await joins(luis, { zone: "America/New_York" });
    await house.settle();
    await house.moveTo("2026-11-24T15:01:05Z");
    expect(offers(luis)).toBe(1);
    expect(await statusOf(house, "U0LUIS")).toEqual(["offered", "queued"]);
  });

  story("is invited; the invitation never becomes a second offer, however late it is drawn anew", async () => {
    await gives(grace, "@Luis Ortega");
    await house.moveTo("2026-11-24T15:00:05Z");
    const luis = house.as("U0LUIS");
    house.workspace.faults.set("chat.update", { times: 1, error: "internal_error" });
    await joins(luis, { zone: "America/New_York" });
    await house.settle();
    // The offer is made, and Slack takes only what is drawn anew.
    house.workspace.faults.set("chat.postMessage", { times: 1000, error: "internal_error" });
    await house.moveTo("2026-11-24T15:10:00Z");
    expect(await statusOf(house, "U0LUIS")).toEqual(["offered"]);
    expect(luis.dm()[0]?.plain).toContain("You have joined since");
    house.workspace.faults.clear();
    await house.moveTo("2026-11-24T15:30:00Z");
    expect(luis.dm().map(({ plain }) => plain.slice(0, 39))).toMatchInlineSnapshot(`
      [
        "<@U0GRACE> has a small challenge for yo",
        "Welcome. Your first weekly nudge comes ",
        "<@U0GRACE> has a challenge for you:
      *Si",
      ]
    `);
    expect(luis.dm()[0]?.plain).not.toContain("[");
  });
});
