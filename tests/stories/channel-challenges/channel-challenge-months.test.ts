import { describe, expect } from "vitest";
import { takeSuggestion } from "#src/features/channel-challenges/use-cases/suggestions.ts";
import type { Actor } from "#src/playground/actor.ts";
import type { Seen, SeenMessage } from "#src/playground/model.ts";
import { decides, handsOverAdmin } from "#tests/support/admin.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
let grace: Actor;
let maya: Actor;
let omar: Actor;
async function begin(scene: Scene): Promise<void> {
  house = scene;
  [grace, maya, omar] = [house.as("U0GRACE"), house.as("U0MAYA"), house.as("U0OMAR")];
  // Whoever is named by a mentee may give challenges.
  await joins(maya, { manager: "U0GRACE" });
  await maya.command("/growth pause");
}
const { story } = storiesAt("2026-11-24T09:00:00Z", begin);
const DEV = { channel: "C0DEV" };
const posted = (): readonly SeenMessage[] =>
  omar.channel("C0DEV").filter(({ ephemeral, threadTs }) => !ephemeral && threadTs === null);
const offers = (): readonly SeenMessage[] => posted().filter(({ plain }) => plain.includes("one of these together"));
const aside = (seen: Seen): string => seen.messages.findLast(({ ephemeral }) => ephemeral)?.plain ?? "";

describe("suggestions on the first Monday", () => {
  story(
    "come at ten, are started with one tap of somebody who may, once, and go on until Friday of next week",
    async () => {
      expect(aside(await omar.command("/growth challenge suggest on", DEV))).toContain("managers give challenges");
      expect(aside(await grace.command("/growth challenge suggest on", DEV))).toContain("Monday, 7 December");
      expect(aside(await grace.command("/growth challenge suggest on", DEV))).toContain("Monday, 7 December");
      await house.moveTo("2026-12-07T09:59:00Z");
      expect(offers()).toEqual([]);
      await house.moveTo("2026-12-07T10:00:05Z");
      const [offer] = offers();
      expect(offer?.plain.match(/\[Start this\]/g)).toHaveLength(3);

      expect(aside(await omar.click("challenge.take.2", { ts: offer?.ts }))).toContain("managers give challenges");
      await grace.click("challenge.take.2", { ts: offer?.ts });
      expect(offers()).toEqual([]);
      const card = posted().find(({ plain }) => plain.includes("[Join]"));
      expect(card?.plain).toContain("until Friday, 18 December");
      expect(posted().find(({ ts }) => ts === offer?.ts)?.plain).toContain("it is, chosen by");

      // A second tap on another one, from a picture that was not drawn anew yet.
      const row = (
        await house.query<{ offers: { month: string; challengeIds: string[] }[] }>(
          "select offers from channel_suggestions",
        )
      )[0];
      const person = { workspaceId: "T0HOUSE", userId: "U0GRACE" };
      const { deps } = house.bot;
      const [first = ""] = row?.offers[0]?.challengeIds ?? [];
      await expect(takeSuggestion(deps, person, "C0DEV", "2026-12", first)).rejects.toThrow("suggestion_taken");
      await expect(takeSuggestion(deps, person, "C0DEV", "2026-11", first)).rejects.toThrow("suggestion_over");
      await expect(takeSuggestion(deps, person, "C0GENERAL", "2026-12", first)).rejects.toThrow("suggestion_over");
    },
  );

  story("are not repeated when nobody answers, and are others next month", async () => {
    await grace.command("/growth challenge suggest on", DEV);
    await house.moveTo("2026-12-07T10:00:05Z");
    const december = offers()[0]?.plain;
    for (const day of ["08", "14", "21"]) await house.moveTo(`2026-12-${day}T10:00:05Z`);
    expect(offers()).toHaveLength(1);
    await house.moveTo("2027-01-04T10:00:05Z");
    expect(offers()).toHaveLength(2);
    const ids = (
      await house.query<{ offers: { challengeIds: string[] }[] }>("select offers from channel_suggestions")
    )[0];
    expect(new Set(ids?.offers.flatMap(({ challengeIds }) => challengeIds)).size).toBe(6);
    expect(offers()[1]?.plain).not.toBe(december);
    await grace.command("/growth challenge suggest off", DEV);
    await house.moveTo("2027-02-01T10:00:05Z");
    expect(offers()).toHaveLength(2);
  });

  story("move to the next working day when the company is off", async () => {
    await decides(grace, "assign", { assign: "anybody" });
    await decides(grace, "quiet", { from: "none", until: "7", days: "7 December, 8 December" });
    expect(aside(await omar.command("/growth challenge suggest on", DEV))).toContain("Wednesday, 9 December");
    await house.moveTo("2026-12-08T12:00:00Z");
    expect(offers()).toEqual([]);
    await house.moveTo("2026-12-09T10:00:05Z");
    expect(offers()).toHaveLength(1);
  });

  story("are turned on with the form, and turned off with a word to who asked when the channel is lost", async () => {
    house.expectViolation("chat.postMessage: is_archived");
    house.expectViolation("chat.update: is_archived");
    await grace.command("/growth challenge", DEV);
    const started = await grace.submit({
      title: "Watch one deploy",
      why: "We depend on it.",
      to: "2026-11-24",
      extras: ["suggest"],
    });
    expect(aside(started)).toContain("next on Monday, 7 December");
    await house.moveTo("2026-11-25T00:00:05Z");
    await house.workspace.change().archive("C0DEV");
    await house.moveTo("2026-12-07T10:00:05Z");
    await house.moveTo("2026-12-07T10:01:05Z");
    expect(grace.dm().filter(({ plain }) => plain.includes("monthly suggestions there are off"))).toHaveLength(1);
    expect(await house.query("select due_at from channel_suggestions")).toEqual([{ due_at: null }]);
  });

  story("are about one channel", async () => {
    expect(aside(await grace.command("/growth challenge suggest on"))).toContain("Please type it there");
    expect(aside(await grace.command("/growth challenge stop"))).toContain("Please type it there");
    expect(aside(await grace.command("/growth challenge suggest sometimes", DEV))).toContain("suggest on");
  });
});

describe("who may", () => {
  story("admins alone, where the workspace says so; they stop what others started", async () => {
    await grace.command("/growth challenge", DEV);
    await grace.submit({ title: "Watch one deploy", why: "We depend on it." });
    await handsOverAdmin(grace, omar);
    await decides(omar, "assign", { assign: "admins" });
    expect(aside(await grace.command("/growth challenge", DEV))).toContain("admins give challenges to a channel");
    expect((await omar.command("/growth challenge", DEV)).modal?.title).toBe("A challenge");
    await omar.close();
    expect(aside(await omar.command("/growth challenge stop", DEV))).toContain("has ended");
  });
});

describe("a person's own data", () => {
  story("holds what they made and joined, and goes with them, the line in the thread too", async () => {
    await grace.command("/growth challenge", DEV);
    await grace.submit({ title: "Watch one deploy", why: "We depend on it." });
    await joins(grace);
    const card = (): SeenMessage | undefined => posted().find(({ plain }) => plain.includes("[Join]"));
    const thread = (): readonly SeenMessage[] =>
      omar.channel("C0DEV").filter(({ threadTs }) => threadTs === card()?.ts);
    await grace.click("I did it", { ts: card()?.ts });
    await grace.submit({ line: "I saw it roll back.", where: "thread" });
    await grace.close();
    expect(thread()).toHaveLength(1);

    await grace.command("/growth export");
    const files = grace.dm().flatMap((message) => message.files);
    const json = JSON.parse(files.find(({ name }) => name.endsWith(".json"))?.text ?? "{}") as {
      channelChallenges: { made: { title: string }[]; joined: { part: { line: { text: string } } }[] };
    };
    expect(json.channelChallenges.made.map(({ title }) => title)).toEqual(["Watch one deploy"]);
    expect(json.channelChallenges.joined[0]?.part.line.text).toBe("I saw it roll back.");
    expect(files.find(({ name }) => name.endsWith(".md"))?.text).toContain("> I saw it roll back.");

    await grace.command("/growth forget");
    await grace.click("forget.confirm");
    await house.moveTo("2026-11-24T09:10:00Z");
    await house.moveTo("2026-11-24T09:10:10Z");
    expect(thread()).toEqual([]);
    expect(await house.query("select 1 from participants")).toEqual([]);
    expect(card()?.plain).toContain("For everybody here, until");
    expect(card()?.plain).not.toContain("Grace");
    expect(card()?.plain).toContain("Open to everybody");
  });

  story("has a history of their own steps that nobody else can read", async () => {
    await grace.command("/growth challenge", DEV);
    await grace.submit({ title: "Watch one deploy", why: "We depend on it.", goal: "2" });
    const ts = posted().find(({ plain }) => plain.includes("[Join]"))?.ts;
    for (const who of [maya, omar]) {
      await who.click("I did it", { ts });
      await who.submit({ line: "A secret pineapple." });
      await who.close();
    }
    const changes = await house.query(
      "select actor_user_id, concerns, after from audit_log where subject = 'channel-challenge' order by id",
    );
    expect(changes).toMatchObject([
      { actor_user_id: "U0GRACE", concerns: ["U0GRACE"], after: { status: "running" } },
      { actor_user_id: "U0MAYA", concerns: ["U0MAYA"], after: { status: "done" } },
      // Who reached the goal is not told to its creator.
      { actor_user_id: null, concerns: ["U0GRACE"], after: { goalReached: true } },
      { actor_user_id: "U0OMAR", concerns: ["U0OMAR"], after: { status: "done" } },
    ]);
    expect(JSON.stringify(changes)).not.toContain("pineapple");
    expect(JSON.stringify(house.logged)).not.toContain("pineapple");
  });
});
