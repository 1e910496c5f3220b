import { describe, expect } from "vitest";
import type { SeenMessage } from "#src/playground/model.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

let house: Scene;
const DEV = { channel: "C0DEV" };
/** What hangs in the channel itself, without what only one person sees. */
const posted = (userId = "U0MAYA"): readonly SeenMessage[] =>
  house
    .as(userId)
    .channel("C0DEV")
    .filter(({ ephemeral, threadTs }) => !ephemeral && threadTs === null);
const card = (): SeenMessage => {
  const found = posted().find(({ plain }) => plain.includes("Watch one deploy"));
  if (!found) throw new Error("there is no card");
  return found;
};
const thread = (): string[] =>
  house
    .as("U0MAYA")
    .channel("C0DEV")
    .filter(({ ephemeral, threadTs }) => !ephemeral && threadTs === card().ts)
    .map(({ plain }) => plain);

/** A moment, and another for a card that was being drawn while it changed. */
async function drawn(at: string): Promise<void> {
  await house.moveTo(at);
  await house.moveTo(new Date(Date.parse(at) + 5000));
}

describe.each(backendsOf(import.meta.filename))("a challenge for a channel, with the queue on %s", (backend) => {
  story(
    "is started, joined, done, shared and summed up",
    "2026-11-24T09:00:00Z",
    async (scene) => {
      house = scene;
      const [grace, maya, omar] = [house.as("U0GRACE"), house.as("U0MAYA"), house.as("U0OMAR")];
      // Whoever is named by a mentee may give challenges.
      await joins(maya, { manager: "U0GRACE" });

      const form = await grace.command("/growth challenge watch one deploy until Friday", DEV);
      expect(form.modal?.plain).toContain("For everybody in");
      const told = await grace.submit({ title: "Watch one deploy", why: "We all depend on it.", goal: "2" });
      expect(told.messages.find(({ ephemeral }) => ephemeral)?.plain).toContain("is open in");
      expect(card().plain).toContain("until Friday, 27 November");
      expect(card().plain).toContain("Together: 0 of 2");
      expect(card().plain).toContain("[Join] [I did it]");

      const joined = await maya.click("Join", { ts: card().ts });
      expect(joined.messages.find(({ ephemeral }) => ephemeral)?.plain).toContain("You are in: *Watch one deploy*");
      await maya.click("Join", { ts: card().ts });
      await omar.click("Join", { ts: card().ts });
      await drawn("2026-11-24T09:00:10Z");
      expect(card().plain).toContain("2 have joined");

      await maya.click("I did it", { ts: card().ts });
      const kept = await maya.submit({ line: "It rolls back *by itself* <!here>.", where: "thread" });
      expect(kept.modal?.plain).toContain("on its way to the thread");
      await maya.close();
      await omar.click("I did it", { ts: card().ts });
      expect((await omar.submit({ line: "For me alone.", where: "private" })).modal?.plain).toContain("stays with you");
      await omar.close();
      await drawn("2026-11-24T09:00:20Z");
      expect(card().plain).toContain("2 have joined, 2 did it");
      expect(thread().join("\n")).toContain("Maya Lind: It rolls back");
      expect(thread().join("\n")).toContain("[Say thanks]");
      expect(thread().filter((text) => text.includes("Goal reached"))).toHaveLength(1);
      expect(thread().join("\n")).not.toContain("For me alone");

      await maya.openHome();
      expect(maya.home()?.plain).toContain("It rolls back");

      // Friday ends at midnight in London.
      await house.moveTo("2026-11-27T23:59:00Z");
      expect(card().plain).toContain("[Join]");
      await drawn("2026-11-28T00:00:05Z");
      expect(card().plain).toContain("This one is over");
      expect(card().plain).not.toContain("[Join]");
      // Nobody wants to hear of it at midnight, or on a Saturday.
      expect(posted().filter(({ plain }) => plain.includes("* is over"))).toEqual([]);
      await drawn("2026-11-30T09:00:05Z");
      const summary = posted().at(-1)?.plain ?? "";
      expect(summary).toContain("2 joined, 2 did it");
      expect(summary).toContain("The goal of 2 was reached");
      expect(summary).toContain("Maya Lind: It rolls back");
      expect(summary).not.toContain("For me alone");
    },
    { backend },
  );
});
