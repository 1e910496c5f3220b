/** What was put off after a fault goes on where it was, and nothing is looked at again and again. */
import { describe, expect } from "vitest";
import { postpone } from "#src/features/mentoring/store/due-times.ts";
import { runMentoring } from "#src/features/mentoring/use-cases/sweep.ts";
import { joins } from "#tests/support/house.ts";
import { dueTimesStay, isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client.";
const MINUTE_MS = 60_000;

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

async function saysYes(scene: Scene): Promise<void> {
  const { maya, lena, settle } = scene;
  await isMentor(scene, lena);
  await maya.command(`/growth mentor ${GOAL}`);
  await maya.submit();
  await maya.click("mentor.pick.1", { in: "message" });
  await settle();
  await lena.click("mentor.accept");
  await settle();
}

describe("a pairing that was put off", () => {
  story("after the reminder of a first time waits for its half-time again", async (scene) => {
    const { bot, clock, query, moveTo } = scene;
    await saysYes(scene);
    await moveTo("2026-11-27T10:05:00Z");
    const [{ id } = { id: "" }] = await query<{ id: string }>("select id from pairings");
    const now = clock.now();
    await postpone(bot.deps.db, { workspaceId: "T0HOUSE", pairingId: id }, now, new Date(now.getTime() - MINUTE_MS));
    expect(await runMentoring(bot.deps)).toBe(1);
    expect(await query("select due_at = half_time_at as waits from pairings")).toEqual([{ waits: true }]);
  });

  story("is put off again, with an error, where looking at it changes nothing", async (scene) => {
    const { bot, expectError } = scene;
    await saysYes(scene);
    expectError("a pairing was put off");
    await dueTimesStay(scene);
    expect(await runMentoring(bot.deps)).toBe(2);
    expect(await runMentoring(bot.deps)).toBe(0);
  });
});

describe("a search that has gone on for a quarter of a year", () => {
  story("is put aside at once where somebody registers who does not suit", async (scene) => {
    const { maya, lena, bot, query, moveTo } = scene;
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    await moveTo("2027-02-16T09:00:00Z");
    await moveTo("2027-02-16T10:30:00Z");
    await isMentor(scene, lena, { languages: ["de"] });
    expect(await query("select status, due_at > now() as waits from pairings")).toHaveLength(1);
    expect(await runMentoring(bot.deps)).toBeLessThanOrEqual(1);
    expect(await query("select status from pairings")).toEqual([{ status: "withdrawn" }]);
  });
});
