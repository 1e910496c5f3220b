import { describe, expect } from "vitest";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import {
  endChallenge,
  joinChallenge,
  ownPart,
  tellDone,
} from "#src/features/channel-challenges/use-cases/channel-challenge.ts";
import { postCardAgain } from "#src/features/channel-challenges/use-cases/sweep.ts";
import type { Actor } from "#src/playground/actor.ts";
import type { Seen, SeenMessage } from "#src/playground/model.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const AGREED = readCatalogue(["prompts"]).catalogue.byId.get("agree-interface-first");
const AGREE = AGREED?.title ?? "";

let house: Scene;
let grace: Actor;
let maya: Actor;
let omar: Actor;
async function begin(scene: Scene): Promise<void> {
  house = scene;
  [grace, maya, omar] = [house.as("U0GRACE"), house.as("U0MAYA"), house.as("U0OMAR")];
  // Whoever is named by a mentee may give challenges.
  await joins(maya, { manager: "U0GRACE" });
}
const { story, storyEach } = storiesAt("2026-11-24T09:00:00Z", begin);
const DEV = { channel: "C0DEV" };
const posted = (): readonly SeenMessage[] =>
  maya.channel("C0DEV").filter(({ ephemeral, threadTs }) => !ephemeral && threadTs === null);
const card = (): SeenMessage => {
  const found = posted().find(({ plain }) => plain.includes("[Join]") || plain.includes("This one"));
  if (!found) throw new Error("there is no card");
  return found;
};
const thread = (ts: string): string[] =>
  maya
    .channel("C0DEV")
    .filter(({ threadTs, ephemeral }) => threadTs === ts && !ephemeral)
    .map(({ plain }) => plain);
const aside = (seen: Seen): string => seen.messages.findLast(({ ephemeral }) => ephemeral)?.plain ?? "";

async function starts(who: Actor, values: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Seen> {
  await who.command("/growth challenge", DEV);
  return who.submit({ title: "Watch one deploy", why: "We all depend on it.", ...values });
}
async function theId(): Promise<string> {
  return (await house.query<{ id: string }>("select id from channel_challenges order by created_at"))[0]?.id ?? "";
}
/** Cards and lines are drawn about a second after what they show changed. */
let seconds = 0;
async function drawn(day = "2026-11-24T09:0"): Promise<void> {
  seconds = (seconds + 10) % 500;
  const at = new Date(Date.parse(`${day}0:00Z`) + seconds * 1000);
  await house.moveTo(at > house.clock.now() ? at : new Date(house.clock.now().getTime() + 10_000));
  await house.moveTo(new Date(house.clock.now().getTime() + 2000));
}

describe("who may, and where", () => {
  story("refuses kindly who may not give challenges", async () => {
    expect(aside(await maya.command("/growth challenge", DEV))).toContain("managers give challenges to a channel");
    expect(maya.modal()).toBeNull();
    await house.workspace.change().joinChannel("C0DEV", "U0NOEL");
    const guest = await house.as("U0NOEL").command("/growth challenge", DEV);
    expect(aside(guest)).toContain("You are welcome to join those that run here");
  });

  storyEach([
    ["C0LEADS", "/invite @Growth Companion"],
    ["C0LEGACY", "archived"],
  ])("says at once why %s will not do", async (_scene, channel, why) => {
    if (channel === "C0LEADS") house.expectViolation("conversations.info: channel_not_found");
    const seen = await grace.command("/growth challenge", { channel });
    if (seen.error) expect(seen.error).toContain("archived");
    else expect(aside(seen)).toContain(why);
    expect(grace.modal()).toBeNull();
  });

  storyEach([
    ["C0CLIENT", "shared with another company"],
    ["C0SALES", "I am not in that channel"],
    ["C0LEADS", "I cannot see that channel"],
  ])("asks for the channel in the DM, and says beside it why %s will not do", async (_scene, channel, why) => {
    if (channel === "C0LEADS") house.expectViolation("conversations.info: channel_not_found");
    const form = await grace.command("/growth challenge watch one deploy");
    expect(form.modal?.plain).toContain("In which channel?");
    const seen = await grace.submit({ channel, why: "We all depend on it." });
    expect(seen.modal?.errors["channel"]).toContain(why);
    await grace.submit({ channel: "C0DEV" });
    expect(card().plain).toContain("watch one deploy");
  });

  story("takes an entry of the catalogue, found as one types, with its reason", async () => {
    await grace.command("/growth challenge", DEV);
    const offered = await grace.suggest("entry", AGREE.slice(0, 20));
    expect(offered).toContain(AGREE);
    await grace.submit({ entry: AGREE });
    expect(card().plain).toContain(AGREED?.why);
  });

  story("knows an entry by its title when it is typed after the command", async () => {
    await grace.command(`/growth challenge ${AGREE.toLowerCase()} by 4 December`, DEV);
    await grace.submit();
    expect(card().plain).toContain(AGREE);
    expect(card().plain).toContain("until Friday, 4 December");
  });

  story("tells beside each field what will not do", async () => {
    await grace.command("/growth challenge", DEV);
    expect((await grace.submit()).modal?.errors["title"]).toContain("a title of your own");
    expect((await grace.submit({ title: "Watch one deploy" })).modal?.errors["why"]).toContain("why it is worth doing");
    const filled = { why: "We depend on it." };
    expect((await grace.submit({ ...filled, goal: "1" })).modal?.errors["goal"]).toContain("from 2 to 1000");
    expect((await grace.submit({ goal: "six" })).modal?.errors["goal"]).toContain("from 2 to 1000");
    expect((await grace.submit({ goal: "", from: "2026-11-23" })).modal?.errors["from"]).toContain("past");
    expect((await grace.submit({ from: "2026-11-24", to: "2026-11-20" })).modal?.errors["to"]).toContain(
      "before the first",
    );
    await grace.submit({ to: "2026-11-24" });
    expect(card().plain).toContain("until Tuesday, 24 November");
  });

  story("has one of a title in a channel, also when two people start it at once", async () => {
    await joins(omar, { manager: "U0PRIYA" });
    const priya = house.as("U0PRIYA");
    await grace.command("/growth challenge", DEV);
    await priya.command("/growth challenge", DEV);
    const values = { title: "Watch one deploy", why: "We all depend on it." };
    await Promise.all([grace.submit(values), priya.submit({ ...values, title: "watch one DEPLOY" })]);
    await house.settle();
    const errors = [grace, priya].map((who) => who.modal()?.errors["title"] ?? "");
    expect(errors.filter((text) => text.includes("running or planned in this channel already"))).toHaveLength(1);
    expect(posted().filter(({ plain }) => plain.includes("[Join]"))).toHaveLength(1);
  });
});

describe("taking part", () => {
  story("lets guests of the channel join, and leave again", async () => {
    await starts(grace);
    await house.workspace.change().joinChannel("C0DEV", "U0NOEL");
    const noel = house.as("U0NOEL");
    expect(aside(await noel.click("Join", { ts: card().ts }))).toContain("You are in");
    await drawn();
    expect(card().plain).toContain("1 has joined");
    expect(aside(await noel.click("Leave again"))).toContain("You are out");
    await drawn();
    expect(card().plain).toContain("Open to everybody");
  });

  story("counts two clicks at once as one", async () => {
    await starts(grace);
    const id = await theId();
    const person = { workspaceId: "T0HOUSE", userId: "U0OMAR" };
    await Promise.all(Array.from({ length: 5 }, () => joinChallenge(house.bot.deps, person, id, "C0DEV")));
    const done = { text: "", isShared: false, area: null, sharedWithManager: false };
    await Promise.all(Array.from({ length: 5 }, () => tellDone(house.bot.deps, person, id, done)));
    await drawn();
    expect(card().plain).toContain("1 has joined, 1 did it");
    const changes = await house.query("select after from audit_log where actor_user_id = 'U0OMAR' order by id");
    expect(changes.map(({ after }) => (after as { status: string }).status)).toEqual(["joined", "done"]);
  });

  story("draws the card a handful of times when sixty people join within seconds", async () => {
    await starts(grace);
    const { world } = house.workspace;
    const id = await theId();
    const people = Array.from({ length: 60 }, (_, index) => `U1P${index}`);
    for (const userId of people) {
      const maya = world.people.get("U0MAYA");
      if (maya) world.people.set(userId, { ...maya, id: userId });
    }
    await Promise.all(
      people.map((userId) => joinChallenge(house.bot.deps, { workspaceId: "T0HOUSE", userId }, id, "C0DEV")),
    );
    await drawn();
    expect(card().plain).toContain("60 have joined");
    const updates = house.workspace.requests.filter(({ what }) => what.includes("chat.update"));
    expect(updates.length).toBeLessThan(6);
  });

  story("changes a shared line where it stands, and takes it out of the thread again", async () => {
    await starts(grace);
    const { ts } = card();
    await maya.click("I did it", { ts });
    await maya.submit({ line: "It took eight minutes.", where: "thread", share: ["shared"] });
    await maya.close();
    expect(thread(ts)).toEqual(["Maya Lind: It took eight minutes. [Say thanks]"]);
    expect(await house.query("select what, shared_with_manager from reflections")).toEqual([
      { what: "It took eight minutes.", shared_with_manager: true },
    ]);

    const again = await maya.click("I did it", { ts });
    expect(again.modal?.plain).toContain("Counted already");
    await maya.submit({ line: "It took nine minutes." });
    await maya.close();
    await drawn();
    expect(thread(ts)).toEqual(["Maya Lind: It took nine minutes. [Say thanks]"]);
    expect(await house.query("select what from reflections")).toEqual([{ what: "It took nine minutes." }]);

    await maya.click("I did it", { ts });
    await maya.submit({ where: "private" });
    await maya.close();
    await drawn();
    expect(thread(ts)).toEqual([]);
    expect(card().plain).toContain("1 did it");

    await maya.click("I did it", { ts });
    await maya.submit({ where: "thread" });
    await maya.close();
    expect(thread(ts)).toHaveLength(1);
    await maya.click("I did it", { ts });
    await maya.click("Take it back");
    await maya.submit();
    expect(maya.modal()).toBeNull();
    await drawn();
    expect(thread(ts)).toEqual([]);
    expect(card().plain).toContain("1 has joined");
    expect(card().plain).not.toContain("did it\n");
    expect(await house.query("select 1 from reflections")).toEqual([]);
  });

  story("keeps a private line private, and stores nothing of it where there is no log", async () => {
    await starts(grace);
    await omar.click("I did it", { ts: card().ts });
    await omar.submit({ line: "For me alone.", where: "private" });
    expect(await house.query("select shared_text, shared_name, reflection_id from participants")).toEqual([
      { shared_text: null, shared_name: null, reflection_id: null },
    ]);
    await omar.click("I did it", { ts: card().ts });
    expect((await omar.submit({ where: "thread" })).modal?.errors["line"]).toContain("Write the line");
  });

  story("keeps one entry in the log when a member clicks twice at once", async () => {
    await starts(grace);
    const id = await theId();
    const person = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
    const done = { text: "It took eight minutes.", isShared: true, area: null, sharedWithManager: false };
    await Promise.all(Array.from({ length: 5 }, () => tellDone(house.bot.deps, person, id, done)));
    await drawn();
    expect(await house.query("select what, area from reflections")).toEqual([
      { what: "It took eight minutes.", area: "clients" },
    ]);
    expect(thread(card().ts)).toHaveLength(1);
  });

  story("takes a title of 10,000 characters as far as it goes", async () => {
    const form = await grace.command(`/growth challenge ${"deploy ".repeat(1400)}`, DEV);
    expect(form.error).toBeNull();
    await grace.submit({ why: "w".repeat(500) });
    expect(card().plain).toContain("deploy deploy");
  });

  story("escapes what people write, wherever it is shown", async () => {
    const evil = "<!channel> *all* <@U0OMAR> :tada: &lt;";
    await starts(grace, { title: evil, why: evil });
    const { ts } = card();
    await maya.click("I did it", { ts });
    await maya.submit({ line: evil, where: "thread" });
    await maya.close();
    await house.moveTo("2026-12-02T00:00:05Z");
    await house.moveTo("2026-12-02T09:00:05Z");
    const raw = JSON.stringify(maya.channel("C0DEV").map(({ blocks, text }) => [blocks, text]));
    expect(raw).toContain("&lt;!channel&gt;");
    expect(raw).not.toContain("<!channel>");
    expect(raw).not.toContain("<@U0OMAR>");
  });

  story("refuses ids from elsewhere", async () => {
    await starts(grace);
    const id = await theId();
    const person = { workspaceId: "T0HOUSE", userId: "U0OMAR" };
    const done = { text: "", isShared: false, area: null, sharedWithManager: false };
    const { deps } = house.bot;
    const nobody = "00000000-0000-4000-8000-000000000000";
    await expect(joinChallenge(deps, person, nobody, "C0DEV")).rejects.toThrow("challenge_unknown");
    await expect(joinChallenge(deps, person, id, "C0GENERAL")).rejects.toThrow("challenge_unknown");
    await expect(ownPart(deps, person, id, "C0GENERAL")).rejects.toThrow("challenge_unknown");
    await expect(tellDone(deps, person, nobody, done)).rejects.toThrow("challenge_unknown");
    await expect(endChallenge(deps, person, id, "for-good")).rejects.toThrow("may_not_change");
    await expect(postCardAgain(deps, person, id)).rejects.toThrow("may_not_change");
    const stranger = { workspaceId: "T0OTHER", userId: "U0OMAR" };
    await expect(joinChallenge(deps, stranger, id, "C0DEV")).rejects.toThrow("not installed");
    expect(await house.query("select 1 from participants")).toEqual([]);
  });
});
