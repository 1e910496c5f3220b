/** Mentors who were shown: they stay while others come, and go when one of the two keeps the other apart. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client on my own.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: null, country: null });
});

describe("mentors who were shown", () => {
  story("can be picked however many register afterwards who suit better", async (scene) => {
    const { maya, lena, tom, hana, luis, priya, settle } = scene;
    for (const mentor of [lena, tom]) await isMentor(scene, mentor);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    expect(last(maya)).toContain("Here are 2 people who could be your mentor.");
    for (const mentor of [hana, luis, priya]) await isMentor(scene, mentor, { about: "workshops with clients" });
    await maya.command("/growth mentor");
    expect(last(maya).match(/<@U0[A-Z]+>/g)).toEqual(["<@U0LENA>", "<@U0TOM>"]);
    await maya.click("mentor.pick.2", { in: "message" });
    await settle();
    expect(last(tom)).toContain("<@U0MAYA> would like you as a mentor");
  });
});
