import { describe, expect } from "vitest";
import { joinChallenge } from "#src/features/channel-challenges/use-cases/channel-challenge.ts";
import type { Actor } from "#src/playground/actor.ts";
import type { Seen, SeenMessage } from "#src/playground/model.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
let grace: Actor;
let maya: Actor;
let omar: Actor;
/** With the scope to look into channels, which the manifest does not ask for. */
const EYES = { moreScopes: ["channels:history"] };
async function begin(scene: Scene): Promise<void> {
  house = scene;
  ({ grace, maya, omar } = scene);
  // Whoever is named by a mentee may give challenges.
  await joins(maya, { manager: "U0GRACE" });
  await maya.command("/growth pause");
}
const { story, storyEach } = storiesAt("2026-11-24T09:00:00Z", begin);
/** What the queue holds is lost, and found again in PostgreSQL. */
async function lookAgain(at: string): Promise<void> {
  await house.bot.queue.obliterate();
  await house.moveTo(at);
}
const DEV = { channel: "C0DEV" };
const posted = (): readonly SeenMessage[] =>
  maya.channel("C0DEV").filter(({ ephemeral, threadTs }) => !ephemeral && threadTs === null);
const cards = (): readonly SeenMessage[] =>
  posted().filter(({ plain }) => /\[Join\]|This one (is over|was)/.test(plain));
const card = (): SeenMessage => {
  const found = cards().at(-1);
  if (!found) throw new Error("there is no card");
  return found;
};
const aside = (seen: Seen): string => seen.messages.findLast(({ ephemeral }) => ephemeral)?.plain ?? "";
const toGrace = (words: string): readonly SeenMessage[] => grace.dm().filter(({ plain }) => plain.includes(words));

async function starts(who: Actor, values: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Seen> {
  await who.command("/growth challenge", DEV);
  return who.submit({ title: "Watch one deploy", why: "We all depend on it.", ...values });
}
/** A moment, and another for what it set off: cards and lines are drawn about a second later. */
async function moveTo(at: string): Promise<void> {
  await house.moveTo(at);
  await house.moveTo(new Date(Date.parse(at) + 2000));
}

describe("days", () => {
  story("opens at nine on a later day, and stands nowhere before", async () => {
    expect(aside(await starts(grace, { from: "2026-11-30", to: "2026-12-04" }))).toContain("opens in");
    expect(cards()).toEqual([]);
    await moveTo("2026-11-30T08:59:00Z");
    expect(cards()).toEqual([]);
    expect((await house.bot.nextDueAt())?.toISOString()).toBe("2026-11-30T09:00:00.000Z");
    await moveTo("2026-11-30T09:00:05Z");
    expect(card().plain).toContain("until Friday, 4 December");
  });

  story("reads well when nobody joined, and when nothing was shared", async () => {
    await starts(grace, { to: "2026-11-24" });
    await starts(grace, { title: "Read one incident", to: "2026-11-24" });
    await omar.click("I did it", { ts: card().ts });
    await omar.submit();
    await moveTo("2026-11-25T09:00:05Z");
    const [quiet, kept] = posted()
      .slice(-2)
      .map(({ plain }) => plain)
      .toSorted((a) => (a.includes("deploy") ? -1 : 1));
    expect(quiet).toBe("*Watch one deploy* is over: a quiet one this time.");
    expect(kept).toContain("*Read one incident* is over: 1 joined, 1 did it.");
    expect(kept).toContain("What came of it stays with those who did it");
  });

  story("comes again every month until somebody stops it", async () => {
    await starts(grace, { to: "2026-11-27", extras: ["monthly"] });
    expect(card().plain).toContain("It comes again on Tuesday, 22 December");
    await moveTo("2026-11-28T00:00:05Z");
    await moveTo("2026-11-30T09:00:05Z");
    expect(posted().at(-1)?.plain).toContain("The next one opens on Tuesday, 22 December");
    await moveTo("2026-12-22T09:00:05Z");
    expect(cards()).toHaveLength(2);
    expect(card().plain).toContain("until Friday, 25 December");
    await moveTo("2026-12-26T00:00:05Z");
    await moveTo("2027-01-26T09:00:05Z");
    expect(cards()).toHaveLength(3);
    expect(aside(await maya.command("/growth challenge stop", DEV))).toContain("a manager or an admin can change that");
    expect(aside(await grace.command("/growth challenge stop", DEV))).toContain("has ended");
    await moveTo("2027-02-23T09:00:05Z");
    expect(cards()).toHaveLength(3);
    expect(posted().at(-1)?.plain).not.toContain("The next one");
    expect(aside(await grace.command("/growth challenge stop", DEV))).toContain("Nothing runs or is planned");
  });

  story("stops one of several, and takes a planned one away", async () => {
    await starts(grace);
    await starts(grace, { title: "Read one incident", from: "2026-12-01", to: "2026-12-04" });
    const choice = await grace.command("/growth challenge stop", DEV);
    expect(aside(choice)).toContain("Which one shall end?");
    const planned = await house.query<{ id: string }>("select id from channel_challenges where status = 'scheduled'");
    expect(aside(await grace.click("End this one", { value: planned[0]?.id }))).toContain("will not begin");
    await moveTo("2026-12-01T09:00:05Z");
    expect(cards()).toHaveLength(1);
  });

  story("goes on to its end and comes again when whoever started it leaves the company", async () => {
    await starts(grace, { to: "2026-11-27", extras: ["monthly"] });
    await house.workspace.change().deactivate("U0GRACE");
    await moveTo("2026-11-30T09:00:05Z");
    expect(posted().at(-1)?.plain).toContain("is over");
    await moveTo("2026-12-22T09:00:05Z");
    expect(cards()).toHaveLength(2);
  });
});

describe("the menu of the card", () => {
  story("ends or moves it for whoever may, and refuses others", async () => {
    await starts(grace);
    const { ts } = card();
    const refused = await omar.click("challenge.menu", { ts, option: "End it now" });
    expect(aside(refused)).toContain("I left it as it is");
    await grace.click("challenge.menu", { ts, option: "Change the last day" });
    expect((await grace.submit({ to: "2026-11-23" })).modal?.errors["to"]).toContain("past");
    await grace.submit({ to: "2026-12-11" });
    await moveTo("2026-11-24T09:01:00Z");
    expect(card().plain).toContain("until Friday, 11 December");
    await grace.click("challenge.menu", { ts, option: "End it now" });
    await grace.submit();
    await moveTo("2026-11-24T09:02:00Z");
    expect(card().plain).toContain("This one is over");
    expect(posted().at(-1)?.plain).toContain("Watch one deploy* is over");
  });

  story("takes the repetition away", async () => {
    await starts(grace, { extras: ["monthly"] });
    await grace.click("challenge.menu", { ts: card().ts, option: "No more after this one" });
    await moveTo("2026-11-24T09:01:00Z");
    expect(card().plain).not.toContain("comes again");
  });
});

describe("when the channel is lost", () => {
  story("tells its creator once that the bot was taken out while it ran, and ends it", async () => {
    house.expectViolation("chat.update: ");
    house.expectViolation("chat.postMessage: ");
    await starts(grace, { goal: "2", extras: ["monthly"] });
    const { ts } = card();
    await house.workspace.change().removeBot("C0DEV");
    await omar.click("Join", { ts });
    await maya.click("I did it", { ts });
    await maya.submit({ line: "It took eight minutes.", where: "thread" });
    expect(aside(await omar.click("I did it", { ts }))).toContain("That challenge is over");
    await moveTo("2026-11-24T09:01:00Z");
    await moveTo("2026-11-24T09:02:00Z");
    expect(toGrace("I cannot reach")).toHaveLength(1);
    expect(await house.query("select status, due_at from channel_challenges")).toEqual([
      { status: "cancelled", due_at: null },
    ]);
    await house.workspace.change().inviteBot("C0DEV", "U0GRACE");
    await moveTo("2026-12-22T09:00:05Z");
    expect(toGrace("I cannot reach")).toHaveLength(1);
  });

  story(
    "tells of a channel that was archived when the summary is due, and starts nothing there next month",
    async () => {
      house.expectViolation("chat.update: is_archived");
      house.expectViolation("chat.postMessage: is_archived");
      await starts(grace, { to: "2026-11-27", extras: ["monthly"] });
      await house.workspace.change().archive("C0DEV");
      await moveTo("2026-11-28T00:00:05Z");
      // It waits for her working hours.
      expect(toGrace("I cannot reach")).toHaveLength(0);
      await moveTo("2026-11-30T09:05:00Z");
      expect(toGrace("I cannot reach")).toHaveLength(1);
      await moveTo("2026-12-22T09:00:05Z");
      await moveTo("2026-12-22T10:00:05Z");
      expect(toGrace("I cannot reach")).toHaveLength(1);
      expect(await house.query("select 1 from channel_challenges where due_at is not null")).toEqual([]);
    },
  );

  story("goes on without a card that somebody deleted, and brings it back when its creator wishes", async () => {
    house.expectViolation("chat.update: message_not_found");
    await starts(grace);
    const { ts } = card();
    await maya.click("Join", { ts });
    await house.workspace.change().deleteMessage("C0DEV", ts);
    const id = (await house.query<{ id: string }>("select id from channel_challenges"))[0]?.id ?? "";
    await joinChallenge(house.bot.deps, { workspaceId: "T0HOUSE", userId: "U0OMAR" }, id, "C0DEV");
    await moveTo("2026-11-24T09:01:00Z");
    await moveTo("2026-11-24T09:02:00Z");
    expect(toGrace("I have lost the card")).toHaveLength(1);
    await grace.click("Post it again");
    await moveTo("2026-11-24T09:03:00Z");
    expect(card().plain).toContain("2 have joined");
    expect(card().ts).not.toBe(ts);
    await omar.click("I did it", { ts: card().ts });
    await omar.submit({ line: "It took eight minutes.", where: "thread" });
    await moveTo("2026-11-24T09:04:00Z");
    expect(card().plain).toContain("1 did it");
    expect(toGrace("I have lost the card")).toHaveLength(0);
    expect(toGrace("The card is on its way")).toHaveLength(1);
  });
});

describe("when Slack has trouble", () => {
  storyEach([
    ["429", { times: 1, status: 429, error: "ratelimited", retryAfterSeconds: 1 }],
    ["503", { times: 1, status: 503 }],
    ["500, after it was posted", { times: 1, status: 500, afterwards: true }],
    ["an answer that never arrives", { times: 1, dropAnswer: true }],
  ])("%s: the summary arrives all the same, once", async (_scene, _, fault) => {
    if ("dropAnswer" in fault || "afterwards" in fault) house.expectViolation("conversations.history: missing_scope");
    await starts(grace, { to: "2026-11-24" });
    house.workspace.faults.set("chat.postMessage", fault);
    await house.moveTo("2026-11-25T00:00:05Z");
    await house.moveTo("2026-11-25T09:00:05Z");
    for (const minute of ["20", "40", "59"]) await lookAgain(`2026-11-25T09:${minute}:00Z`);
    expect(posted().filter(({ plain }) => plain.includes("Watch one deploy* is over"))).toHaveLength(1);
  });

  story("a card of which nobody knows whether it arrived is not posted twice, and its creator is told", async () => {
    house.expectViolation("conversations.history: missing_scope");
    house.workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await starts(grace);
    for (const minute of ["05", "10"]) await lookAgain(`2026-11-24T09:${minute}:00Z`);
    expect(cards()).toHaveLength(1);
    expect(toGrace("I have lost the card")).toHaveLength(1);
    expect(await house.query("select status, error from outbox where key like 'card-%'")).toEqual([
      { status: "failed", error: "uncertain" },
    ]);
  });

  story(
    "a bot that may look into the channel finds the card that arrived",
    async () => {
      house.workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
      await starts(grace);
      for (const minute of ["05", "10"]) await lookAgain(`2026-11-24T09:${minute}:00Z`);
      await maya.click("Join", { ts: card().ts });
      await lookAgain("2026-11-24T09:15:00Z");
      expect(cards()).toHaveLength(1);
      expect(card().plain).toContain("1 has joined");
      expect(toGrace("I have lost the card")).toEqual([]);
    },
    EYES,
  );

  story(
    "a line that was taken back while nobody knew whether it arrived is out of the thread",
    async () => {
      await starts(grace);
      const { ts } = card();
      const thread = (): readonly SeenMessage[] => maya.channel("C0DEV").filter(({ threadTs }) => threadTs === ts);
      house.workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
      await maya.click("I did it", { ts });
      await maya.submit({ line: "It took eight minutes.", where: "thread" });
      await maya.close();
      expect(thread()).toHaveLength(1);
      await maya.click("I did it", { ts });
      await maya.click("Take it back");
      await maya.submit();
      for (const minute of ["05", "10"]) await lookAgain(`2026-11-24T09:${minute}:00Z`);
      expect(thread()).toEqual([]);
      expect(await house.query("select status from outbox where key like 'challenge-line-%'")).toEqual([
        { status: "sent" },
      ]);
    },
    EYES,
  );

  story("a line whose deletion Slack refuses for now is deleted a little later", async () => {
    await starts(grace);
    const { ts } = card();
    await maya.click("I did it", { ts });
    await maya.submit({ line: "It took eight minutes.", where: "thread" });
    await maya.close();
    house.workspace.faults.set("chat.delete", { times: 1, status: 500 });
    await maya.click("I did it", { ts });
    await maya.submit({ where: "private" });
    await maya.close();
    await moveTo("2026-11-24T09:05:00Z");
    await moveTo("2026-11-24T09:06:00Z");
    expect(maya.channel("C0DEV").filter(({ threadTs }) => threadTs === ts)).toEqual([]);
  });

  story("two bots side by side begin, end and sum up once", async () => {
    await house.anotherBot();
    await starts(grace, { from: "2026-11-25", to: "2026-11-25" });
    await moveTo("2026-11-25T09:00:05Z");
    expect(cards()).toHaveLength(1);
    await moveTo("2026-11-26T00:00:05Z");
    await moveTo("2026-11-26T09:00:05Z");
    expect(posted().filter(({ plain }) => plain.includes("Watch one deploy* is over"))).toHaveLength(1);
  });
});
